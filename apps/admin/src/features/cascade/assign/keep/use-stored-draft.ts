import { useMemo, useState } from 'react';
import { notify } from '../../../../lib/notify.ts';
import type { AssignmentShares } from '../assign.documents.ts';
import { draftOf, isSameDraft } from '../assign.draft.ts';
import { isDecidedOtherwise } from '../balance.ts';
import type { Sheet } from '../sheet.ts';
import type { Assign } from '../use-assign.ts';
import { problemsOf } from '../words/assign.refusals.ts';
import { NOTHING_STORED, type StoredDraft, useSaveAssignment } from './use-save-assignment.ts';

interface StoredDraftInput {
  readonly sheet: Sheet;
  readonly targetId: string;
  readonly assign: Assign;
  /** What the table began with: the draft, else what is in force; null where there is neither. */
  readonly first: AssignmentShares | null;
  /** The units' figures shall be asked for again. */
  readonly refresh: () => void;
}

interface Conflict {
  readonly current: AssignmentShares | null;
}

/** What the server has of the draft, and what becomes of it: kept, published, thrown away, or somebody else was first. */
export function useStoredDraft({ sheet, targetId, assign, first, refresh }: StoredDraftInput) {
  const server = useSaveAssignment(targetId, sheet.year);
  const [stored, setStored] = useState<StoredDraft>(first?.state === 'DRAFT' ? first : NOTHING_STORED);
  /** The assignment that the table is held against; its shares were worked out from the figures of that time. */
  const [kept, setKept] = useState(first);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { draft, standing } = assign;
  const keptDraft = useMemo(() => kept && draftOf(kept, sheet), [kept, sheet]);
  const isOutdated = useMemo(
    () => kept !== null && standing !== null && isDecidedOtherwise(kept, standing),
    [kept, standing],
  );
  const isSame = keptDraft !== null && isSameDraft(draft, keptDraft);

  const failed = (outcome: Exclude<Awaited<ReturnType<typeof server.save>>, { kind: 'saved' }>): void => {
    if (outcome.kind === 'conflict') setConflict({ current: outcome.current });
    else setProblems(outcome.kind === 'refused' ? problemsOf(outcome.refusals, sheet) : [outcome.message]);
  };

  /** The draft as it is kept now; null where it was not. */
  const save = async (expectedVersion = stored.version): Promise<StoredDraft | null> => {
    setProblems([]);
    setConflict(null);
    const outcome = await server.save(draft, expectedVersion);
    if (outcome.kind !== 'saved') {
      failed(outcome);
      return null;
    }
    const { assignment } = outcome;
    setStored(assignment);
    setKept(assignment);
    if (standing && isDecidedOtherwise(assignment, standing)) {
      refresh();
      notify({
        color: 'yellow',
        title: 'Đã lưu, nhưng mức đã khác',
        message: 'Số liệu của các đơn vị vừa thay đổi nên máy chủ chia lại. Xem lại các mức trước khi giao.',
      });
      return null;
    }
    return assignment;
  };

  const publish = async (): Promise<void> => {
    setProblems([]);
    const outcome = await server.publish(stored);
    if (outcome.kind !== 'published') return failed(outcome);
    setStored(NOTHING_STORED);
    notify({
      color: 'green',
      message: `Đã giao lần số ${outcome.assignment.number} cho ${sheet.units.length} đơn vị. Từ nay không đổi nữa.`,
    });
  };

  const discard = async (): Promise<void> => {
    setProblems([]);
    const outcome = await server.discard(stored);
    if (outcome.kind !== 'discarded') return failed(outcome);
    setStored(NOTHING_STORED);
    setKept(null);
    notify({ message: 'Đã bỏ bản thảo trên máy chủ. Bảng đang hiện vẫn còn cho đến khi rời trang.' });
  };

  return {
    stored,
    busy: server.busy,
    problems,
    conflict,
    isDirty: kept === null ? assign.canUndo || assign.isTyping : !isSame,
    isKept: isSame && !isOutdated,
    /** Nothing was changed by hand, yet the shares are others: the figures they start from have changed since. */
    isOutdated: isSame && isOutdated,
    save,
    publish,
    discard,
    keepTheirs: () => {
      const { current } = conflict ?? { current: null };
      setConflict(null);
      setStored(current ?? NOTHING_STORED);
      setKept(current);
      assign.change(draftOf(current, sheet));
    },
    keepMine: () => save(conflict?.current?.version ?? 0),
  };
}

export type KeptDraft = ReturnType<typeof useStoredDraft>;
