import { expect, it } from 'vitest';
import { carried, commune, told } from '../../testing/add-up.ts';
import { commitment, policies } from '../../testing/builders.ts';
import { rollUpTargets } from './roll-up-targets.rules.ts';
import { sumsToSee } from './sheet-to-see.rules.ts';

const households = { 2021: 1000 };
const below = carried({ commitment: commitment({ kind: 'maintain', comparator: 'le', periodFrom: 2023 }) });
const at = (value: string, periodTo: number) =>
  commune('A', { own: { kind: 'maintain', comparator: 'le', value, periodFrom: 2023, periodTo }, households });

it('shows the first year that does not hold, else the last, exactly as adding it up alone does', () => {
  const [holding, missing] = [[at('1', 2025)], [at('3', 2025)]];
  const found = sumsToSee([
    { target: below, units: holding },
    { target: below, units: missing },
  ]);
  expect(found).toEqual([rollUpTargets(below, holding).at(-1), rollUpTargets(below, missing)[0]]);
  expect(found.map((sum) => sum && [sum.year, told(sum)])).toEqual([
    [2025, '<=1.00 against <=2.00: holds, 1.00 (10)'],
    [2023, '<=3.00 against <=2.00: missed, -1.00 (-10)'],
  ]);
});

it('says why nothing can be said', () => {
  const words = carried({ indicator: policies, commitment: commitment({ kind: 'qualitative', value: null }) });
  const [unweighed, judged] = sumsToSee([
    { target: carried(), units: [commune('A')] },
    { target: words, units: [commune('A')] },
  ]);
  expect(unweighed).toMatchObject({ implied: null, balance: null, uncounted: [{ cause: 'unknownDenominator' }] });
  expect(judged).toMatchObject({ required: null, obstacle: 'byEvidence' });
});
