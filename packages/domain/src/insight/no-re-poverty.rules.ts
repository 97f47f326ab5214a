import { ALPHA, type Sign } from './sign.ts';

/** Of so many households that had escaped poverty, how many came back to it. */
export interface RePoverty {
  readonly unitId: string;
  readonly escaped: number;
  readonly returned: number;
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
