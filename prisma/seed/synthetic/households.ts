import type { Unit } from '@bacthang/domain';
import { pick, portion } from './pick.ts';
import type { Bounds, Year } from './years.ts';

export type Commune = Pick<Unit, 'id' | 'parentId' | 'tier' | 'type'>;

/** How many households a unit of the type may have at the end of 2021, and how poor it is: 100 is the common run. */
const BY_TYPE = {
  ward: { households: [2200, 4400], poverty: 45 },
  township: { households: [2500, 5000], poverty: 70 },
  other: { households: [1650, 3650], poverty: 104 },
} as const;

/** Per ten thousand households, before what sets one district and one commune apart from another. */
const POOR_2021 = 296;
const NEAR_POOR_2021 = 280;

const POOR_LEFT: Bounds = { 2021: [1000, 1000], 2022: [760, 900], 2023: [560, 760], 2024: [400, 640] };
const NEAR_POOR_LEFT: Bounds = { 2021: [1000, 1000], 2022: [880, 1000], 2023: [800, 930], 2024: [680, 840] };

/** The last few households of a commune do get out: the more years, the more of them. */
const FEW_A_YEAR = 4;

const kind = ({ type }: Commune) => BY_TYPE[type === 'ward' || type === 'township' ? type : 'other'];

/** Grows by a hundredth a year. */
export function householdsOf(commune: Commune, year: Year): number {
  const [low, high] = kind(commune).households;
  return Math.floor((pick(low, high, commune.id, 'households') * (100 + year - 2021)) / 100);
}

function atStart(commune: Commune, perTenThousand: number, word: string): number {
  const district = pick(75, 125, commune.parentId ?? '', 'district', word);
  const own = pick(15, 185, commune.id, 'own', word);
  const weight = district * own * kind(commune).poverty;
  return Math.floor((householdsOf(commune, 2021) * perTenThousand * weight) / 10_000 / 1_000_000);
}

function left(commune: Commune, bounds: Bounds, year: Year, word: string): number {
  return pick(...bounds[year], commune.id, 'left', word, year);
}

/** Some communes have no poor household at all, and more of them every year. */
export function poorOf(commune: Commune, year: Year): number {
  if (pick(1, 25, commune.id, 'no poor') === 1) return 0;
  const poor = portion(atStart(commune, POOR_2021, 'poor'), left(commune, POOR_LEFT, year, 'poor'));
  return poor < FEW_A_YEAR * (year - 2021) ? 0 : poor;
}

export function nearPoorOf(commune: Commune, year: Year): number {
  return 3 + portion(atStart(commune, NEAR_POOR_2021, 'near'), left(commune, NEAR_POOR_LEFT, year, 'near'));
}
