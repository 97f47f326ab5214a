import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import type { RefusalFacts } from '../../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../../lib/request-error.ts';
import type { AssignmentHead, AssignmentShares } from '../assign.documents.ts';
import type { AssignDraft } from '../assign.draft.ts';
import { inputOf } from '../balance.ts';
import { DiscardAssignment, PublishAssignment, SaveAssignment } from './assign.mutations.ts';

/** The draft that the server has; none is version 0. */
export interface StoredDraft {
  readonly id: string | null;
  readonly version: number;
}

export const NOTHING_STORED: StoredDraft = { id: null, version: 0 };

type Failed =
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalFacts[] }
  | { readonly kind: 'conflict'; readonly current: AssignmentShares | null }
  | { readonly kind: 'failed'; readonly message: string };
type Saved = { readonly kind: 'saved'; readonly assignment: AssignmentShares } | Failed;
type Published = { readonly kind: 'published'; readonly assignment: AssignmentHead } | Failed;
type Discarded = { readonly kind: 'discarded' } | Failed;

type NotDone =
  | { readonly __typename: 'AssignmentConflict'; readonly current: AssignmentShares | null }
  | { readonly __typename: 'Refused'; readonly refusals: readonly RefusalFacts[] };

/** Why an assignment is as it was: somebody was first, it was refused, or the request went wrong. */
function notDone(result: NotDone | undefined, error: CombinedError | undefined): Failed {
  if (result?.__typename === 'AssignmentConflict') return { kind: 'conflict', current: result.current };
  if (result?.__typename === 'Refused') return { kind: 'refused', refusals: result.refusals };
  return { kind: 'failed', message: requestErrorSentence(error) };
}

/** Keeps, publishes and throws away the draft of one target's assignment for one year. */
export function useSaveAssignment(targetId: string, year: number) {
  const [busy, setBusy] = useState(false);
  const [, saveAssignment] = useMutation(SaveAssignment);
  const [, publishAssignment] = useMutation(PublishAssignment);
  const [, discardAssignment] = useMutation(DiscardAssignment);

  const save = async (draft: AssignDraft, expectedVersion: number): Promise<Saved> => {
    const input = { allocation: inputOf(draft, targetId, year), expectedVersion };
    const { data, error } = await saveAssignment({ input });
    const result = data?.saveAssignment;
    if (result?.__typename === 'SaveAssignmentSuccess') return { kind: 'saved', assignment: result.assignment };
    return notDone(result, error);
  };

  const publish = async ({ id, version }: StoredDraft): Promise<Published> => {
    const { data, error } = await publishAssignment({ input: { assignmentId: id ?? '', expectedVersion: version } });
    const result = data?.publishAssignment;
    if (result?.__typename === 'PublishAssignmentSuccess') return { kind: 'published', assignment: result.assignment };
    return notDone(result, error);
  };

  const discard = async ({ id, version }: StoredDraft): Promise<Discarded> => {
    const { data, error } = await discardAssignment({ input: { assignmentId: id ?? '', expectedVersion: version } });
    const result = data?.discardAssignment;
    if (result?.__typename === 'DiscardAssignmentSuccess') return { kind: 'discarded' };
    if (result?.__typename === 'AssignmentConflict')
      return { kind: 'failed', message: 'Người khác vừa sửa bản thảo này. Tải lại trang rồi xem trước khi bỏ.' };
    return notDone(result, error);
  };

  /** One at a time. */
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy(true);
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    save: (draft: AssignDraft, expectedVersion: number) => alone(() => save(draft, expectedVersion)),
    publish: (stored: StoredDraft) => alone(() => publish(stored)),
    discard: (stored: StoredDraft) => alone(() => discard(stored)),
  };
}
