import { DIRECTIVES } from '../../../../prisma/seed/directives.ts';
import { PLANS } from '../../../../prisma/seed/index.ts';
import { INDICATORS, SUBGROUPS } from '../../../../prisma/seed/indicators.ts';
import type { PlanSeed } from '../../../../prisma/seed/seed-types.ts';
import type { PaperRevision } from '../paper.ts';

export const CATALOGUE = { indicators: INDICATORS, subgroups: SUBGROUPS };

/** Bodies of the five plans as their papers name them. */
const ISSUERS: Readonly<Record<string, Pick<PaperRevision, 'issuer' | 'place'>>> = {
  'tuy-phuoc': party('Huyện ủy Tuy Phước', 'district', 'Đảng bộ tỉnh Bình Định', 'Tuy Phước'),
  'tra-cu': party('Huyện ủy Trà Cú', 'district', 'Đảng bộ tỉnh Trà Vinh', 'Trà Cú'),
  'huong-xuan': party('Đảng ủy phường Hương Xuân', 'commune', 'Đảng bộ thị xã Hương Trà', 'Hương Xuân'),
  'son-duong': state('Ủy ban nhân dân huyện Sơn Dương', 'district', 'Sơn Dương'),
  'hung-yen': state('Ủy ban nhân dân tỉnh Hưng Yên', 'province', 'Hưng Yên'),
};

type Tier = PaperRevision['issuer']['tier'];

function party(name: string, tier: Tier, superior: string, place: string) {
  return { issuer: { name, chain: 'party', kind: 'partyCommittee', tier, superior }, place } as const;
}

function state(name: string, tier: Tier, place: string) {
  return { issuer: { name, chain: 'government', kind: 'peoplesCommittee', tier, superior: null }, place } as const;
}

function paperOf(seed: PlanSeed): PaperRevision {
  const issued = ISSUERS[seed.key];
  if (!issued) throw new Error(`no issuer of ${seed.key}`);
  const { facts, content, targets, tasks, responsibilities, obligations } = seed;
  const nobody = { unitId: '', parents: [], addressees: [], answers: [] };
  const of = (keys: readonly string[]) => DIRECTIVES.directives.filter(({ key }) => keys.includes(key));
  return {
    ...issued,
    content: {
      ...{ facts, content, targets, tasks, responsibilities, obligations, ...nobody },
      ...{ organization: { id: '', name: issued.issuer.name }, implements: seed.implements, basedOn: seed.basedOn },
    },
    number: 1,
    hash: '0'.repeat(64),
    day: facts.issuedOn,
    implemented: of(seed.implements),
    bases: of(seed.basedOn),
    catalogue: CATALOGUE,
    assignments: [],
  };
}

/** The five plans of the demonstration, by their keys. */
export const PAPERS: ReadonlyMap<string, PaperRevision> = new Map(PLANS.map((seed) => [seed.key, paperOf(seed)]));

export function paper(key: string): PaperRevision {
  const found = PAPERS.get(key);
  if (!found) throw new Error(`no plan ${key}`);
  return found;
}
