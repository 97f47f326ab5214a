import { type RefObject, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { useFirstError } from '../../../ui/use-first-error.ts';
import type { HouseholdFacts } from '../household.documents.ts';
import { type SavedHousehold, SaveHouseholdMutation } from '../household.mutations.ts';
import { draftOf, type HouseholdDraft, inputOf, unsendable } from './household.draft.ts';

const isDuplicate = ({ code }: RefusalFacts) => code === 'DUPLICATE_FOUND';

export interface HouseholdEditor {
  readonly draft: HouseholdDraft;
  readonly change: (part: Partial<HouseholdDraft>) => void;
  /** Whether leaving now would lose something. */
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly refusals: readonly RefusalFacts[];
  readonly duplicates: readonly RefusalFacts[];
  /** What somebody else has stored meanwhile; null: nobody has. */
  readonly theirs: HouseholdFacts | null;
  readonly place: RefObject<HTMLFormElement | null>;
  readonly save: (choice?: { readonly acceptDuplicates: boolean }) => Promise<void>;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

interface Begun {
  readonly stored: HouseholdFacts | null;
  readonly draft: HouseholdDraft;
  readonly onSaved: (saved: SavedHousehold) => void;
}

/** A household being written: nothing is stored before its duplicates and the versions of others have been looked at. */
export function useHouseholdEditor({ stored, draft: begun, onSaved }: Begun): HouseholdEditor {
  const [{ fetching }, saveHousehold] = useMutation(SaveHouseholdMutation);
  const [draft, setDraft] = useState(begun);
  const [version, setVersion] = useState(stored?.version ?? 0);
  const [clean, setClean] = useState(begun);
  const [refused, setRefused] = useState<readonly RefusalFacts[]>([]);
  const [theirs, setTheirs] = useState<HouseholdFacts | null>(null);
  const { place, toFirstError } = useFirstError();

  const refuse = (reasons: readonly RefusalFacts[]) => {
    setRefused(reasons);
    toFirstError();
  };
  const save: HouseholdEditor['save'] = async ({ acceptDuplicates } = { acceptDuplicates: false }) => {
    const wrong = unsendable(draft);
    if (wrong.length > 0) return refuse(wrong);
    const id = stored?.id ?? null;
    const input = inputOf(draft, { id, expectedVersion: version, acceptDuplicates });
    const { data, error } = await saveHousehold({ input });
    if (error) return notify({ color: 'red', title: 'Chưa lưu được hộ', message: requestErrorSentence(error) });
    const result = data?.saveHousehold;
    switch (result?.__typename) {
      case 'Refused':
        return refuse(result.refusals);
      case 'HouseholdConflict':
        setRefused([]);
        setTheirs(result.current);
        return toFirstError();
      case 'SaveHouseholdSuccess':
        setRefused([]);
        setClean(draft);
        onSaved(result);
    }
  };
  const settle = (next: HouseholdDraft) => {
    if (theirs) setVersion(theirs.version);
    setTheirs(null);
    setDraft(next);
  };
  return {
    draft,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }));
      // They were looked for by what was typed then: somebody else's name needs another look.
      setRefused((reasons) => reasons.filter((each) => !isDuplicate(each)));
    },
    dirty: draft !== clean,
    saving: fetching,
    refusals: refused.filter((each) => !isDuplicate(each)),
    duplicates: refused.filter(isDuplicate),
    theirs,
    place,
    save,
    takeTheirs: () => {
      if (!theirs) return;
      const next = draftOf(theirs);
      settle(next);
      setClean(next);
    },
    keepMine: () => settle(draft),
  };
}
