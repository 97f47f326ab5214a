import { deepStrictEqual } from 'node:assert';
import {
  type ColumnClassifier,
  compileStandard,
  type HouseholdColumns,
  RULE_SETS,
  STANDARD_CODES,
  type StandardCode,
} from '@bacthang/domain';
import { columnsOf, maskOf, URBAN } from './households.ts';
import { type Bench, median, throughput, time } from './result.ts';

const COUNT = 4_000_000;
const NATION = 28_000_000;
const [WARM_UP, ROUNDS] = [8, 21];
const NATION_ROUNDS = 5;
const DAY = '2024-10-01';

const BITS = Uint8Array.from({ length: 1 << 15 }, (_, mask) => mask.toString(2).replaceAll('0', '').length);

/** As one would write it by hand for one standard: its numbers in the code, nothing that is unknown. */
type Plain = (columns: HouseholdColumns, out: Uint8Array, mask: number) => Uint8Array;

const twoClasses =
  (rural: number, urban: number): Plain =>
  ({ area, income, deprived }, out, mask) => {
    for (let at = 0; at < out.length; at += 1) {
      const line = area[at] === URBAN ? urban : rural;
      if ((income[at] as number) > line) out[at] = 2;
      else out[at] = (BITS[(deprived[at] as number) & mask] as number) >= 3 ? 0 : 1;
    }
    return out;
  };

const PLAIN: Readonly<Record<StandardCode, Plain>> = {
  'MDP-2016': ({ area, income, deprived }, out, mask) => {
    for (let at = 0; at < out.length; at += 1) {
      const isUrban = area[at] === URBAN;
      const amount = income[at] as number;
      if (amount <= (isUrban ? 900_000 : 700_000)) out[at] = 0;
      else if (amount > (isUrban ? 1_300_000 : 1_000_000)) out[at] = 2;
      else out[at] = (BITS[(deprived[at] as number) & mask] as number) >= 3 ? 0 : 1;
    }
    return out;
  },
  'MDP-2022': twoClasses(1_500_000, 2_000_000),
  'MDP-2027': twoClasses(2_200_000, 2_800_000),
};

/** Households as columns under the standard of 2022, against the same written by hand. */
export const classifyColumns: Bench = {
  names: ['classify.columns'],
  run: async () => {
    const { ours, plain, mask } = ready('MDP-2022');
    const columns = columnsOf(COUNT);
    const [first, second] = [new Uint8Array(COUNT), new Uint8Array(COUNT)];
    deepStrictEqual(ours(columns, first), plain(columns, second, mask));
    const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => ({
      plain: timed(() => plain(columns, second, mask)),
      ours: timed(() => ours(columns, first)),
    })).slice(WARM_UP);
    const perSecond = (milliseconds: readonly number[]) => (COUNT / median(milliseconds)) * 1_000;
    return [
      throughput('classify.columns', perSecond(rounds.map((round) => round.ours)), 'households/s', {
        name: 'the same loop written by hand',
        value: perSecond(rounds.map((round) => round.plain)),
      }),
    ];
  },
};

/** A synthetic nation classified anew under all three standards, one after the other, on one core. */
export const classifyNation: Bench = {
  names: ['classify.nation'],
  run: async () => {
    const standards = STANDARD_CODES.map(ready);
    const columns = columnsOf(NATION);
    const out = new Uint8Array(NATION);
    const rounds = Array.from({ length: 1 + NATION_ROUNDS }, () => ({
      plain: timed(() => {
        for (const { plain, mask } of standards) plain(columns, out, mask);
      }),
      ours: timed(() => {
        for (const { ours } of standards) ours(columns, out);
      }),
    })).slice(1);
    return [
      time('classify.nation', median(rounds.map((round) => round.ours)), {
        name: 'the same loops written by hand',
        value: median(rounds.map((round) => round.plain)),
      }),
    ];
  },
};

function ready(standard: StandardCode): {
  readonly ours: ColumnClassifier;
  readonly plain: Plain;
  readonly mask: number;
} {
  const compiled = compileStandard({ standard, on: DAY });
  const ours = compiled.ok ? compiled.value.classifyColumns : null;
  if (ours === null) throw new Error(`${standard} has no columns`);
  const mask = maskOf(RULE_SETS[standard].deprivations.map(({ deprivation }) => deprivation));
  return { ours, plain: PLAIN[standard], mask };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
