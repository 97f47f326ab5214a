import {
  AREAS,
  DEPRIVATIONS,
  type Deprivation,
  deprivationBit,
  type HouseholdColumns,
  type HouseholdFacts,
  type MemberFacts,
} from '@bacthang/domain';

/** Synthetic households: a third urban, eight in a hundred at or below a line, as national figures have them. */
const URBAN_SHARE = 0.36;
const BELOW_SHARE = 0.08;

/** A sequence that is the same in every run (mulberry32), from 0 up to 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const incomeOf = (next: () => number): number =>
  Math.floor(next() < BELOW_SHARE ? 400_000 + next() * 1_100_000 : 1_500_001 + next() * 8_000_000);

/** So many households as columns; the poor lack more. */
export function columnsOf(count: number): HouseholdColumns {
  const next = sequence(20_241_001);
  const columns = {
    area: new Uint8Array(count),
    income: new Int32Array(count),
    deprived: new Uint16Array(count),
    unknown: null,
  };
  const most = 1 << DEPRIVATIONS.length;
  for (let at = 0; at < count; at += 1) {
    const income = incomeOf(next);
    const first = next() * most;
    columns.area[at] = next() < URBAN_SHARE ? 1 : 0;
    columns.income[at] = income;
    columns.deprived[at] = income < 1_500_001 ? first : first & (next() * most);
  }
  return columns;
}

/** So many households as facts with every answer, four members each. */
export function householdsOf(count: number): readonly HouseholdFacts[] {
  const next = sequence(20_241_001);
  return Array.from({ length: count }, () => household(next));
}

function household(next: () => number): HouseholdFacts {
  const incomePerPerson = incomeOf(next);
  const risk = incomePerPerson < 1_500_001 ? 0.3 : 0.05;
  const lacks = () => next() < risk;
  const area = next() < URBAN_SHARE ? 'urban' : 'rural';
  return {
    area,
    members: [1952, 1980, 1984, 2014].map((born, index) =>
      member(`${index + 1}`, born + Math.floor(next() * 4), lacks),
    ),
    dwelling: {
      floorArea: String(lacks() ? 28 : 40 + Math.floor(next() * 80)),
      wallDurable: !lacks(),
      columnDurable: !lacks(),
      roofDurable: !lacks(),
    },
    water: lacks() ? 'surfaceWater' : 'piped',
    latrine: lacks() ? 'none' : 'septic',
    usesInternet: !lacks(),
    usesTelephone: !lacks(),
    hearsLoudspeaker: !lacks(),
    devices: lacks() ? [] : ['television', 'smartphone'],
    incomePerPerson,
  };
}

function member(ref: string, born: number, lacks: () => boolean): MemberFacts {
  const isChild = born > 2008;
  return {
    ref,
    birthDate: `${born}-0${1 + (born % 9)}-15`,
    sex: born % 2 === 0 ? 'female' : 'male',
    relation: ref === '2' ? 'head' : 'other',
    ethnicity: '01',
    attends: isChild && !lacks() ? 'primary' : 'none',
    qualification: isChild ? 'none' : 'upperSecondary',
    trainedOnTheJob: false,
    work: isChild || born < 1960 ? 'notInWork' : lacks() ? 'withoutContract' : 'ownAccount',
    canWork: !isChild,
    allowance: born < 1960 ? 'elderly' : 'none',
    healthInsurance: !lacks(),
    malnourished: isChild && lacks(),
    untreatedIllness: false,
    merit: false,
  };
}

/** The bits of the deprivations that a standard counts. */
export function maskOf(deprivations: readonly Deprivation[]): number {
  return deprivations.reduce((mask, each) => mask | deprivationBit(each), 0);
}

export const URBAN = AREAS.indexOf('urban');
