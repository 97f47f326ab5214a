import type { FundingSource, Obligation, PlanContent, Responsibility } from '@bacthang/domain';
import {
  dueSentence,
  FUNDING_WORDS,
  formatInteger,
  OBLIGATION_WORDS,
  RESPONSIBILITY_WORDS,
} from '../../words/index.ts';
import { listed, type Piece, paragraphs } from '../piece.ts';

/** Who the plan is for, and where. */
export function scopePieces({ beneficiaries, scope }: Pick<PlanContent, 'beneficiaries' | 'scope'>): readonly Piece[] {
  const people = beneficiaries.map(({ description, priority }) =>
    priority ? `${description} (ưu tiên)` : description,
  );
  return [...listed(people), ...paragraphs(scope === null ? '' : `Phạm vi: ${scope}`)];
}

/** Where the money comes from, and how much where the plan says so. */
export function fundingPieces(sources: readonly FundingSource[]): readonly Piece[] {
  return listed(
    sources.map(({ kind, description, amount }) => {
      const source = `${FUNDING_WORDS[kind]}: ${description}`;
      return amount === null ? source : `${source}, ${formatInteger(amount)} đồng`;
    }),
  );
}

/** Who answers for what, organization by organization in the order in which they are first named. */
export function responsibilityPieces(responsibilities: readonly Responsibility[]): readonly Piece[] {
  const byOrganization = Map.groupBy(responsibilities, ({ organization }) => organization);
  return [...byOrganization].flatMap(([organization, duties]) => [
    ...listed([`${organization}:`]),
    ...listed(
      duties.map(({ role, duty }) => `${RESPONSIBILITY_WORDS[role]}: ${duty}`),
      '+ ',
      1,
    ),
  ]);
}

/** Who reports what, to whom, by when. */
export function obligationPieces(obligations: readonly Obligation[]): readonly Piece[] {
  return listed(
    obligations.map(({ kind, subject, from, to, via, due }) => {
      const way = [from.join(', '), to.length === 0 ? '' : `gửi ${to.join(', ')}`, via === null ? '' : `qua ${via}`];
      const who = way.filter((each) => each !== '').join(' ');
      return [`${OBLIGATION_WORDS[kind]}: ${subject}`, who, due && dueSentence(due)].filter(Boolean).join('; ');
    }),
  );
}
