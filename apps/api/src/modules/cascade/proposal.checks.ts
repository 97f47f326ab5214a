import { type Commitment, checkProposal, ownCommitment, type Result, refusal } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { commitmentOfRow } from '../target/target.row.ts';
import type { ConsentRow } from './consent.store.ts';
import { contextOf, neededFor } from './requirement-context.store.ts';

/** Puts a proposal to the domain, read with the baselines of the unit that asks; refuses what `checkProposal` refuses. */
export async function decideProposal(
  context: Context,
  { targetId, requesterId }: ConsentRow,
  proposal: Commitment,
): Promise<Result<Commitment>> {
  const found = await context.db.target.findUniqueOrThrow({
    where: { id: targetId },
    include: { parentTarget: true, indicator: true },
  });
  const { parentTarget, indicator, indicatorCode, subgroupCode } = found;
  if (!parentTarget) return { ok: false, refusals: [refusal('notFound', ['targetId'])] };
  const { unitId } = await context.db.organization.findUniqueOrThrow({
    where: { id: requesterId },
    select: { unitId: true },
  });
  const inherited = { commitment: commitmentOfRow(parentTarget), distribution: parentTarget.distribution };
  const exchange = { inherited, answer: commitmentOfRow(found) };
  const needed = neededFor([inherited, ownCommitment(exchange.answer), ownCommitment(proposal)], indicator);
  const read = await contextOf(context, { unitId, indicatorCode, subgroupCode }, needed);
  return checkProposal(proposal, exchange, indicator, read);
}
