import type { Transaction } from '@bacthang/database';
import { type Commitment, checkProposal, EMPTY_CONTEXT, type Result, refusal } from '@bacthang/domain';
import { commitmentOfRow } from '../target/target.row.ts';
import { baselinesOfUnit } from './baseline.store.ts';
import type { ConsentRow } from './consent.store.ts';

/** Puts a proposal to the domain, read with the baselines of the unit that asks; refuses what `checkProposal` refuses. */
export async function decideProposal(
  db: Transaction,
  { targetId, requesterId }: ConsentRow,
  proposal: Commitment,
): Promise<Result<Commitment>> {
  const answer = await db.target.findUniqueOrThrow({
    where: { id: targetId },
    include: { parentTarget: true, indicator: true },
  });
  if (!answer.parentTarget) return { ok: false, refusals: [refusal('notFound', ['targetId'])] };
  const { unitId } = await db.organization.findUniqueOrThrow({ where: { id: requesterId }, select: { unitId: true } });
  const { indicatorCode, subgroupCode } = answer;
  const baselines = await baselinesOfUnit(db, { unitId, indicatorCode, subgroupCode });
  const exchange = { inherited: commitmentOfRow(answer.parentTarget), answer: commitmentOfRow(answer) };
  return checkProposal(proposal, exchange, answer.indicator, { ...EMPTY_CONTEXT, baselines });
}
