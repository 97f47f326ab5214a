import {
  bindingOf,
  type Comparison,
  compareDistributed,
  type InheritedTarget,
  type Rivalry,
  rivalsOf,
} from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { targetOfRow } from '../target/target.row.ts';
import type { ComparisonShape } from './comparison.store.ts';
import { contextOf, neededFor } from './requirement-context.store.ts';

/** A target that asks for the same thing as another one; `conflict` where neither covers what the other asks. */
export interface RivalShape {
  readonly targetId: string;
  readonly binds: boolean;
  readonly conflict: ComparisonShape | null;
}

/** What becomes of an inherited target beside its rivals. */
export interface Beside {
  readonly binds: boolean;
  readonly rivals: readonly RivalShape[];
}

type Asked = Awaited<ReturnType<typeof loadAsked>>[number]['parent']['targets'][number];

interface Reached extends Pick<InheritedTarget, 'ref' | 'target'> {
  readonly row: Asked;
}

/** What reaches revisions from all plans above them. A few statements, whatever their number. */
function loadAsked({ db }: Context, revisionIds: readonly string[]) {
  return db.revisionParent.findMany({
    where: { revisionId: { in: [...revisionIds] } },
    select: {
      revision: { select: { id: true, unitId: true } },
      parent: {
        select: {
          planId: true,
          number: true,
          targets: { where: { decision: { not: 'notApplicable' } }, include: { indicator: true } },
        },
      },
    },
    orderBy: [{ revisionId: 'asc' }, { parentId: 'asc' }],
  });
}

/** For each answering revision, what reaches it twice or more: the inherited target's id, and how it stands there. */
export const rivalsLoader = loaderOf<string, ReadonlyMap<string, Beside>>(async (context, revisionIds) => {
  const byRevision = Map.groupBy(await loadAsked(context, revisionIds), ({ revision }) => revision.id);
  return Promise.all(
    [...byRevision].map(async ([revisionId, above]) => {
      const unitId = above[0]?.revision.unitId ?? '';
      const reached = above.flatMap(({ parent: { planId, number, targets } }): Reached[] =>
        targets.map((row) => ({
          ref: { planId, revisionNumber: number ?? 0, targetKey: row.key },
          target: targetOfRow(row),
          row,
        })),
      );
      const found = await Promise.all(rivalsOf(reached).map((rivals) => besideIn(context, unitId, rivals)));
      return [revisionId, new Map(found.flat())] as const;
    }),
  );
});

async function besideIn(context: Context, unitId: string, rivals: readonly Reached[]) {
  const [first] = rivals;
  if (!first) return [];
  const { indicator, indicatorCode, subgroupCode } = first.row;
  const measure = { unitId, indicatorCode, subgroupCode };
  const asked = rivals.map(({ target }) => target);
  const read = await contextOf(context, measure, neededFor(asked, indicator));
  const rivalry = bindingOf(rivals, indicator, read);
  const compared = (one: Reached, other: Reached) => compareDistributed(one.target, other.target, indicator, read);
  return rivals.map((one): readonly [string, Beside] => {
    const others = rivals.filter((other) => other.ref.planId !== one.ref.planId);
    const conflictWith = (other: Reached): Comparison | null =>
      isConflict(rivalry, one, other) ? compared(one, other) : null;
    return [
      one.row.id,
      {
        binds: rivalry.binding.includes(one),
        rivals: others.map((other) => {
          const comparison = conflictWith(other);
          return {
            targetId: other.row.id,
            binds: rivalry.binding.includes(other),
            conflict: comparison && { comparison, indicator },
          };
        }),
      },
    ];
  });
}

function isConflict({ conflicts }: Rivalry<Reached>, a: Reached, b: Reached): boolean {
  return conflicts.some(({ one, other }) => (one === a && other === b) || (one === b && other === a));
}
