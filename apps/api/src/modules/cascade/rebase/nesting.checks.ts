import type { Transaction } from '@bacthang/database';
import type { Refusal } from '@bacthang/domain';
import { type DraftTarget, loadDraftTargets } from '../../target/draft-targets.store.ts';
import { loadReferences } from '../../target/references.store.ts';
import { checkStructure } from '../../target/structure.checks.ts';
import { targetOfRow } from '../../target/target.row.ts';
import type { Decided } from './move-answers.ts';

/**
 * "Trong đó" once a draft has moved: what was decided just now may neither exceed what contains it nor fall short of what
 * it contains. A conflict that is left open is held against nothing yet. Refuses `nestedAboveContainer`, at the resolution.
 */
export async function checkNestingOfDecided(
  db: Transaction,
  revisionId: string,
  { planId, resolutions }: Decided,
): Promise<readonly Refusal[]> {
  if (resolutions.size === 0) return [];
  const carried = await db.revisionParent.findMany({ where: { revisionId }, select: { parentId: true } });
  const current = new Set(carried.map(({ parentId }) => parentId));
  const standing = (await loadDraftTargets(db, revisionId)).filter(
    ({ decision, parentTarget }) =>
      decision !== 'notApplicable' && (parentTarget === null || current.has(parentTarget.revisionId)),
  );
  const byKey = new Map(standing.map((row) => [row.key, row]));
  const decidedKeyOf = (row: DraftTarget | undefined): string | undefined => {
    const asked = row?.parentTarget;
    return asked?.revision.planId === planId && resolutions.has(asked.key) ? asked.key : undefined;
  };
  return checkStructure(standing.map(targetOfRow), await loadReferences(db)).flatMap((found) => {
    const part = byKey.get(found.path[1] ?? '');
    const decided = decidedKeyOf(part) ?? decidedKeyOf(byKey.get(part?.nestedInKey ?? ''));
    if (found.code !== 'nestedAboveContainer' || decided === undefined) return [];
    return [{ ...found, path: ['resolutions', decided, 'commitment', 'value'] }];
  });
}
