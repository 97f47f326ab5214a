import type { RotationRow } from './rotation.rules.ts';
import { ALPHA, type Sign } from './sign.ts';

/** Of so many households that had escaped poverty, how many came back to it. */
export interface RePoverty {
  readonly unitId: string;
  readonly escaped: number;
  readonly returned: number;
}

/**
 * Of the households of each unit that had left the poor list before a year (poor once, and not by their last class before it), how
 * many are on it again by their last class. Units without any are left out.
 */
export function returnsToPoverty(rows: readonly RotationRow[], year: number): readonly RePoverty[] {
  const lasts = rows.flatMap(({ unitId, classes }) => {
    const inOrder = classes
      .filter(({ reviewYear }) => reviewYear <= year)
      .toSorted((a, b) => a.reviewYear - b.reviewYear || (a.from < b.from ? -1 : 1));
    const earlier = inOrder.filter(({ reviewYear }) => reviewYear < year);
    const escaped = earlier.some((record) => record.class === 'poor') && earlier.at(-1)?.class !== 'poor';
    return escaped ? [{ unitId, last: inOrder.at(-1)?.class }] : [];
  });
  return [...Map.groupBy(lasts, ({ unitId }) => unitId)].map(([unitId, own]) => ({
    unitId,
    escaped: own.length,
    returned: own.filter(({ last }) => last === 'poor').length,
  }));
}

/**
 * Units in which nobody came back to poverty although in the others under the same parent so many did that it would happen
 * rarely (one in a thousand) by chance: (1 − the others' share) to the power of those who could have. Exact.
 */
export function noRePovertySigns(units: readonly RePoverty[]): readonly Sign[] {
  const all = units.reduce(
    (sum, { escaped, returned }) => ({ escaped: sum.escaped + escaped, returned: sum.returned + returned }),
    { escaped: 0, returned: 0 },
  );
  return units.flatMap(({ unitId, escaped, returned }) => {
    const others = { escaped: all.escaped - escaped, returned: all.returned - returned };
    if (returned > 0 || others.returned === 0 || !isRarelyNone(escaped, others)) return [];
    const figures = {
      escaped: String(escaped),
      othersEscaped: String(others.escaped),
      othersReturned: String(others.returned),
    };
    return [{ kind: 'noRePoverty', unitId, figures, householdIds: [] }];
  });
}

function isRarelyNone(trials: number, { escaped, returned }: Omit<RePoverty, 'unitId'>): boolean {
  const [stayed, of] = [BigInt(escaped - returned + 1), BigInt(escaped + 2)];
  return stayed ** BigInt(trials) * ALPHA.denominator <= of ** BigInt(trials) * ALPHA.numerator;
}
