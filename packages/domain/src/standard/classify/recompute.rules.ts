import type { Result } from '../../shared/refusal.ts';
import type { ClassifyResult, Receipt } from '../classification.ts';
import { RULE_SETS } from '../rule-set/rule-sets.ts';
import type { ScoreTable } from '../score/score-table.ts';
import { type Deprivation, STANDARD_CODES, type StandardCode } from '../standard.ts';
import { judge } from './judge.rules.ts';
import { settle } from './settle.rules.ts';
import type { Settled } from './settled.ts';

/**
 * What a stored receipt comes to when it is computed again: by the numbers and wordings that it holds, not by those of
 * today. The receipt of the outcome has the same bytes (`receiptJson`), or it was not made by these rules.
 */
export function recompute(receipt: Receipt): Result<ClassifyResult> {
  const { standard, on, way, purpose, provincial, inputs } = receipt;
  const parameters = new Map(receipt.parameters.map((parameter) => [parameter.key, parameter]));
  const scoreTables = tableScored(receipt);
  const settled = settle(RULE_SETS[standard], parameters, acceptedBy(receipt), {
    on,
    way,
    purpose,
    provincial,
    scoreTables,
  });
  if (settled === null) return { ok: true, value: { kind: 'notApplicable', reason: 'wayNotInStandard' } };
  return judge(settled, inputs);
}

function acceptedBy({ accepted, inputs }: Receipt): Settled['accepted'] {
  const of = (code: StandardCode): readonly Deprivation[] => (inputs.found?.standard === code ? accepted : []);
  return Object.fromEntries(STANDARD_CODES.map((code) => [code, of(code)])) as Record<
    StandardCode,
    readonly Deprivation[]
  >;
}

/** As much of the score table as the household was scored by, items without an answer included. */
function tableScored({ scored, inputs, standard }: Receipt): readonly ScoreTable[] {
  const { area, stratum } = inputs;
  if (scored === null || area === undefined || stratum === undefined) return [];
  const items = scored.items.map(({ item, option, points }) => ({
    code: item,
    name: item,
    options: option === null ? [] : [{ code: option, name: option, points }],
  }));
  const { table: code, synthetic, source } = scored;
  return [{ code, standard, area, stratum, synthetic, source, loadedBy: null, loadedOn: null, items }];
}
