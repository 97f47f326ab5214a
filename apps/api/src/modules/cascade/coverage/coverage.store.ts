import type { Transaction } from '@bacthang/database';
import { type ConsentState, type Indicator, isOpenConsent } from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import { type BoardUnit, loadBoardUnits } from '../../board/board.store.ts';
import { type AnswersByTarget, loadBoardAnswers, loadConsents } from '../../board/board-answers.store.ts';
import { loadReach } from '../../plan/addressing/addressing.store.ts';
import type { TargetRow } from '../../target/target.row.ts';

/** Openings and requests by the organization, and by the published revision the number of ours that it carries out. */
interface Steps {
  readonly openings: ReadonlyMap<string, Date>;
  readonly waiting: ReadonlyMap<string, number>;
  readonly carriedNumbers: ReadonlyMap<string, number>;
}

/** All that is known of how a revision has been taken up below, loaded flat. */
export interface Coverage extends Steps {
  readonly revision: {
    readonly id: string;
    readonly planId: string;
    readonly number: number | null;
    readonly unitId: string;
  };
  readonly targets: readonly (TargetRow & { readonly indicator: Indicator })[];
  readonly units: readonly BoardUnit[];
  readonly answers: ReadonlyMap<string, AnswersByTarget>;
  readonly consents: ReadonlyMap<string, ConsentState>;
}

async function loadSteps(
  db: Transaction,
  { id, planId, organizationId }: { readonly id: string; readonly planId: string; readonly organizationId: string },
  childIds: readonly string[],
): Promise<Steps> {
  const openings = await db.opening.findMany({ where: { revisionId: id } });
  const consents = await db.consent.findMany({
    where: { publisherId: organizationId, target: { parentTarget: { revision: { planId } } } },
    select: { requesterId: true, state: true },
  });
  const waiting = Map.groupBy(
    consents.filter(({ state }) => isOpenConsent(state)),
    ({ requesterId }) => requesterId,
  );
  const carried = await db.$queryRaw<{ id: string; number: number }[]>`
    SELECT rp.revision_id AS id, max(p.number)::int AS number FROM revision_parent rp
    JOIN revision p ON p.id = rp.parent_id AND p.plan_id = ${planId}::uuid
    WHERE rp.revision_id = ANY(${[...childIds]}::uuid[]) GROUP BY rp.revision_id`;
  return {
    openings: new Map(openings.map((opening) => [opening.organizationId, opening.openedAt])),
    waiting: new Map([...waiting].map(([requesterId, found]) => [requesterId, found.length])),
    carriedNumbers: new Map(carried.map((row) => [row.id, row.number])),
  };
}

/** A dozen flat statements, whatever the number of units; null where there is no such published revision. */
export async function loadCoverage({ prisma, db }: Context, revisionId: string): Promise<Coverage | null> {
  const revision = await db.revision.findUnique({
    where: { id: revisionId, state: 'published' },
    include: { targets: { include: { indicator: true }, orderBy: { ordinal: 'asc' } } },
  });
  if (!revision) return null;
  const reach = (await loadReach(db, [revision.id])).get(revision.id) ?? new Set();
  const units = await loadBoardUnits(db, revision.planId, [...reach]);
  const childIds = units.flatMap(({ revisionId: id }) => id ?? []);
  const answers = await loadBoardAnswers({ prisma, db }, revision.planId, childIds);
  return {
    revision,
    units,
    targets: revision.targets.filter(({ decision }) => decision !== 'notApplicable'),
    answers,
    consents: await loadConsents(db, answers),
    ...(await loadSteps(db, revision, childIds)),
  };
}
