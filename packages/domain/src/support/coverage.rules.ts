import { endOfYear, isWithin } from '../shared/index.ts';
import type { Unit } from '../unit/index.ts';
import type { ListStanding } from './list-standing.rules.ts';
import type { Support, SupportNeed } from './support.ts';
import type { SupportKind } from './support-kind.ts';
import { type AnsweredNeed, needCoverage, needsOfYear } from './unmet.rules.ts';

/** A figure that the register gives a commune for a year: of those in need in a group, those who got it. */
export interface CoverageFigure {
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const onLists = ({ class: of }: ListStanding) => of === 'poor' || of === 'nearPoor';

/**
 * The groups of the plans that the register can tell. Low-income workers and others that a policy is for are on no list: whoever
 * records their need says that the policy is for them (`eligible`), and nobody else's need is counted.
 */
const GROUPS: Readonly<Record<string, (standing: ListStanding) => boolean>> = {
  poor: ({ class: of }) => of === 'poor',
  'poor-near-poor': onLists,
  'poor-near-poor-escaped': (standing) => onLists(standing) || standing.escaped,
  'poor-near-poor-newly-escaped': (standing) => onLists(standing) || standing.newlyEscaped,
  'poor-near-poor-newly-escaped-low-income': () => true,
  'poor-near-poor-newly-escaped-policy': () => true,
};

/** Whether needs in the register say who of a group is in need; of other groups a person has to report. */
export function isCoverageGroup(subgroupCode: string | null): boolean {
  return subgroupCode === null || Object.hasOwn(GROUPS, subgroupCode);
}

/** Whether a household that stands so is counted in a group; null is everybody in need. */
export function isInCoverageGroup(subgroupCode: string | null, standing: ListStanding): boolean {
  return subgroupCode === null || (GROUPS[subgroupCode]?.(standing) ?? false);
}

/**
 * The figures of one kind for those groups, counted from the same answered needs as the lists of who has not got it, so
 * that figure and list can never differ. Nobody in need is 0 of 0; a kind that makes no indicator's figures has none.
 */
export function coverageFigures(
  answered: readonly AnsweredNeed[],
  { code, indicatorCode }: SupportKind,
  groups: readonly (string | null)[],
  standingOf: (householdId: string) => ListStanding,
): readonly CoverageFigure[] {
  const ofKind = answered.filter(({ need }) => need.kind === code);
  if (indicatorCode === null) return [];
  return groups.filter(isCoverageGroup).map((subgroupCode) => {
    const isIn = ({ need }: AnsweredNeed) => isInCoverageGroup(subgroupCode, standingOf(need.householdId));
    const { met, inNeed } = needCoverage(ofKind.filter(isIn), code);
    return { indicatorCode, subgroupCode, numerator: met, denominator: inNeed };
  });
}

/** What a commune's register says of one kind, and what is asked of it. */
export interface CoverageCount {
  readonly commune: Pick<Unit, 'validFrom' | 'validTo'>;
  readonly kind: SupportKind;
  readonly needs: readonly SupportNeed[];
  readonly supports: readonly Support[];
  /** The groups asked for; everybody in need is always counted. */
  readonly groups: readonly string[];
  /** The first year counted so far: years are counted on when the last household in need has moved away. */
  readonly countedSince: number | null;
}

export interface CoverageYear {
  readonly year: number;
  readonly figures: readonly CoverageFigure[];
}

/**
 * The figures of one kind that a commune has: of every year from the first need, or the first year counted, to this one, at whose
 * end it stands. Those of other years are of the communes that stood then.
 */
export function coverageYears(
  { commune, kind, needs, supports, groups, countedSince }: CoverageCount,
  thisYear: number,
  standingIn: (householdId: string, year: number) => ListStanding,
): readonly CoverageYear[] {
  const ofKind = needs.filter((need) => need.kind === kind.code);
  const first = Math.min(countedSince ?? Infinity, ...ofKind.map(({ from }) => Number(from.slice(0, 4))));
  return Array.from({ length: Math.max(0, thisYear - first + 1) }, (_, index) => first + index)
    .filter((year) => isWithin(endOfYear(year), commune.validFrom, commune.validTo))
    .map((year) => {
      const answered = needsOfYear(ofKind, supports, year, [kind]);
      return { year, figures: coverageFigures(answered, kind, [null, ...groups], (id) => standingIn(id, year)) };
    });
}
