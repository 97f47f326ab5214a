import {
  type Applying,
  applyRebase,
  type KeptAsLocal,
  keptOf,
  letGoOf,
  type ParentRevision,
  type Refusal,
  type Resolved,
  type Result,
  rebase,
  refusal,
  refusalsOf,
  resultOf,
} from '@bacthang/domain';
import type { Standing } from './rebase-draft.ts';
import type { AskedRevision, StoredAnswer, StoredKept } from './standing.store.ts';

/** What somebody decided about a new revision of one plan above, by target key. */
export interface Decided {
  readonly planId: string | null;
  readonly resolutions: ReadonlyMap<string, Resolved>;
  readonly accept: Applying['accept'];
  /** How our plan words an answer given anew; left out: as it stood. */
  readonly statements: ReadonlyMap<string, string>;
}

export const NOTHING_DECIDED: Decided = {
  planId: null,
  resolutions: new Map(),
  statements: new Map(),
  // Only what is decided is put to it.
  accept: () => ({ ok: false, refusals: [refusal('notFound', [])] }),
};

/** A plan's answers once it carries out other revisions. */
export interface MovedAnswers {
  readonly answers: readonly StoredAnswer[];
  readonly keptAsLocal: readonly KeptAsLocal<StoredAnswer>[];
  readonly letGo: readonly (StoredAnswer | StoredKept)[];
  /** The keys of the targets above whose conflicts are left open. */
  readonly open: readonly string[];
}

/** Puts the answers to `rebase` for each plan above, from the revisions carried out before to those carried out now. */
export function moveAnswers(
  { answers, kept, before, now }: Standing,
  { planId, resolutions, accept }: Decided,
): Result<MovedAnswers> {
  const moved = {
    keptAsLocal: [] as KeptAsLocal<StoredAnswer>[],
    letGo: [] as (StoredAnswer | StoredKept)[],
    open: [] as string[],
  };
  const refusals: Refusal[] = [];
  let standing = answers;
  for (const { base, theirs } of stepsOf(before, now)) {
    const decided = theirs.planId === planId ? resolutions : NOTHING_DECIDED.resolutions;
    const offered = keptOf(kept, base, theirs);
    const keptKeys = new Set(offered.map(({ kept: { from } }) => from.targetKey));
    const ofAnswers = new Map([...decided].filter(([key]) => !keptKeys.has(key)));
    const gone = letGoOf(offered, decided);
    const compared = rebase(base, theirs, { answers: standing, locals: [] });
    const rebased = applyRebase(compared, ofAnswers, { accept, complete: false });
    refusals.push(...refusalsOf(gone), ...refusalsOf(rebased));
    if (!gone.ok || !rebased.ok) continue;
    moved.letGo.push(...gone.value);
    standing = rebased.value.answers;
    moved.keptAsLocal.push(...rebased.value.keptAsLocal);
    moved.letGo.push(...rebased.value.letGo);
    moved.open.push(...rebased.value.open);
  }
  return resultOf({ ...moved, answers: standing }, refusals);
}

interface Step {
  readonly base: ParentRevision;
  readonly theirs: ParentRevision;
}

/** Of a plan that is carried out no more everything is gone. */
function stepsOf(before: readonly AskedRevision[], now: readonly AskedRevision[]): readonly Step[] {
  const standing = new Map(now.map((revision) => [revision.planId, revision]));
  const known = new Map(before.map((revision) => [revision.planId, revision]));
  const left = before.filter(({ planId }) => !standing.has(planId));
  return [
    ...now.map((theirs) => ({ base: known.get(theirs.planId) ?? theirs, theirs })),
    ...left.map((base) => ({ base, theirs: { ...base, targets: [] } })),
  ];
}
