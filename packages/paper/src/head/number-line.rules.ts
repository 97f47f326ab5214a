import type { OrganizationKind, PlanFacts, Tier } from '@bacthang/domain';
import type { Layout } from '../layout/layout.ts';
import type { PaperIssuer } from '../paper.ts';

/** What is left to be written by hand, as wide as a number. */
const BLANK = '     ';

/** Abbreviations of kinds (NĐ 30/2020/NĐ-CP, Phụ lục III; the Party's are the same for these). */
const KIND_CODES: Readonly<Record<PlanFacts['kind'], string>> = { plan: 'KH', resolution: 'NQ' };

/** Committees of the Party by tier; a town's or city's also write ThU, which is left to whoever fills it in. */
const PARTY_CODES: Partial<Readonly<Record<Tier, string>>> = {
  central: 'TW',
  province: 'TU',
  district: 'HU',
  commune: 'ĐU',
};

const CODES: Partial<Readonly<Record<OrganizationKind, string>>> = { peoplesCommittee: 'UBND', peoplesCouncil: 'HĐND' };

/** Number and symbol as they are printed; a number that is blank stays blank before its symbol: `Số:      /KH-UBND`. */
export function numberLine(facts: PlanFacts, issuer: PaperIssuer, { wording }: Layout): string {
  const { numberWord, afterNumber, afterKind } = wording;
  if (facts.number !== null) return `${numberWord}${facts.number}`;
  const code = issuer.kind === 'partyCommittee' ? PARTY_CODES[issuer.tier] : CODES[issuer.kind];
  return `${numberWord}${BLANK}${afterNumber}${KIND_CODES[facts.kind]}${afterKind}${code ?? BLANK}`;
}
