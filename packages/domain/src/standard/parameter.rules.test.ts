import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../shared/refusal.ts';
import { compileStandard } from './classify/compile.rules.ts';
import { checkConfirmation, parametersOn, unconfirmed } from './parameter.rules.ts';
import type { ParameterConfirmation, ParameterValue } from './parameter.ts';
import { RULE_SETS } from './rule-set/rule-sets.ts';
import { STANDARD_CODES, type StandardCode } from './standard.ts';
import { confirmedAll } from './testing/confirmations.ts';
import { COMPLETE } from './testing/household.ts';

const word = (
  key: string,
  value: ParameterValue,
  given: Partial<ParameterConfirmation> = {},
): ParameterConfirmation => ({
  standard: 'MDP-2022',
  key,
  from: '2021-03-15',
  value,
  source: 'VBHN 1315/VBHN-BLĐTBXH, Phụ lục',
  confirmedBy: 'quan-tri',
  confirmedOn: '2026-11-01',
  ...given,
});
const keys = (standard: StandardCode) => unconfirmed(RULE_SETS[standard], []).map(({ key }) => key);
const codes = (confirmation: ParameterConfirmation) =>
  refusalsOf(checkConfirmation(RULE_SETS[confirmation.standard], confirmation)).map(({ code }) => code);

describe('parameters', () => {
  it('are each named once in a rule set and carry a document', () => {
    for (const standard of STANDARD_CODES) {
      const { parameters } = RULE_SETS[standard];
      expect(new Set(parameters.map(({ key }) => key)).size).toBe(parameters.length);
      for (const { values } of parameters) for (const { citation } of values) expect(citation.document).not.toBe('');
    }
  });

  it('are verified exactly where some text was read', () => {
    for (const standard of STANDARD_CODES) {
      for (const { value, verified, citation } of RULE_SETS[standard].parameters.flatMap(({ values }) => values)) {
        expect(verified).toBe(['text', 'secondary', 'derived'].includes(citation.certainty));
        expect(value === null).toBe(citation.certainty === 'notFound');
      }
    }
  });

  it('that still need confirmation are told, standard by standard', () => {
    expect(keys('MDP-2022')).toContain('healthInsurance.fromAge');
    expect(keys('MDP-2022')).not.toContain('incomeLine.rural');
    expect(keys('MDP-2016')).toContain('scoreLivingLine.urban');
    expect(keys('MDP-2027')).toEqual(
      expect.arrayContaining(['scoreLine.rural', 'housingArea.wording', 'averageUpper.urban']),
    );
    expect(unconfirmed(RULE_SETS['MDP-2016'], [], { way: 'income' }).map(({ key }) => key)).not.toContain(
      'scoreLivingLine.urban',
    );
  });

  it('take the newest word of an administrator, value and all', () => {
    const words = [
      word('healthInsurance.fromAge', 0),
      word('healthInsurance.fromAge', 1, { confirmedOn: '2026-11-02' }),
    ];
    const parameter = parametersOn(RULE_SETS['MDP-2022'], '2024-10-01', words).get('healthInsurance.fromAge');
    expect(parameter).toMatchObject({ value: 1, verified: false, confirmation: { confirmedOn: '2026-11-02' } });
    expect(unconfirmed(RULE_SETS['MDP-2022'], words).map(({ key }) => key)).not.toContain('healthInsurance.fromAge');
  });
});

describe('a confirmation', () => {
  it.each([
    [word('healthInsurance.fromAge', 6), []],
    [word('latrine.hygienic', ['septic']), []],
    [word('telecom.wording', 'không ai trong hộ dùng internet'), []],
    [word('healthInsurance.fromAge', -1), ['outOfRange']],
    [word('healthInsurance.fromAge', 6.5), ['outOfRange']],
    [word('healthInsurance.fromAge', 'six'), ['shapeInvalid']],
    [word('healthInsurance.fromAge', null), ['fieldRequired']],
    [word('latrine.hygienic', ['hole']), ['shapeInvalid']],
    [word('latrine.hygienic', ['septic', 'septic']), ['shapeInvalid']],
    [word('telecom.wording', ' '), ['textMissing']],
    [word('healthInsurance.fromAge', 6, { source: '' }), ['textMissing']],
    [word('incomeLine.rural', 1_500_000), ['parameterVerified']],
    [word('nothing', 1), ['parameterUnknown']],
    [word('healthInsurance.fromAge', 6, { from: '2022-01-01' }), ['parameterUnknown']],
  ])('%o is refused for %o', (confirmation, expected) => {
    expect(codes(confirmation)).toEqual(expected);
  });
});

describe('an official round', () => {
  const official = { standard: 'MDP-2022', on: '2024-10-01', purpose: 'official' } as const;

  it('does not decide while one number or wording that it needs is not confirmed, and names each', () => {
    const refused = refusalsOf(compileStandard(official));
    expect(refused.map(({ path }) => path.at(-1))).toEqual(
      unconfirmed(RULE_SETS['MDP-2022'], [], { on: official.on, way: 'income' }).map(({ key }) => key),
    );
    const [first, ...others] = confirmedAll('MDP-2022');
    expect(
      refusalsOf(compileStandard({ ...official, confirmations: others })).map(({ code, path }) => [code, path[1]]),
    ).toEqual([['parameterUnconfirmed', first?.key]]);
  });

  it('decides once all are, and then only with every answer', () => {
    const compiled = compileStandard({ ...official, confirmations: confirmedAll('MDP-2022') });
    if (!compiled.ok) throw new Error('all is confirmed');
    const { devices: _none, ...unanswered } = { ...COMPLETE, incomePerPerson: 5_000_000 };
    expect(compiled.value.classify({ ...COMPLETE, incomePerPerson: 1 })).toMatchObject({
      value: { class: 'nearPoor' },
    });
    expect(compiled.value.classify(unanswered)).toMatchObject({
      value: { kind: 'incomplete', certain: 'above', missing: [['devices']] },
    });
  });

  it('goes by the standard in force, or by that of the periodic review of the day', () => {
    const at = (standard: StandardCode, on: string, more = {}) =>
      refusalsOf(
        compileStandard({ standard, on, purpose: 'official', confirmations: confirmedAll(standard), ...more }),
      ).map(({ code, path }) => [code, path.at(-1)]);
    expect(at('MDP-2016', '2021-10-01')).toEqual([]);
    expect(at('MDP-2022', '2021-10-01')).toEqual([]);
    expect(at('MDP-2022', '2021-08-01')).toEqual([['standardNotInForce', 'standard']]);
    expect(at('MDP-2027', '2024-10-01')).toEqual([['standardNotInForce', 'standard']]);
    expect(at('MDP-2027', '2026-10-01')).toEqual([['parameterUnconfirmed', 'periodicStandard']]);
    const words = [
      ...confirmedAll('MDP-2027'),
      word('rules.periodicStandard', 'MDP-2027', { standard: 'MDP-2027', from: '2026-09-01' }),
    ];
    expect(at('MDP-2027', '2026-10-01', { confirmations: words })).toEqual([]);
  });
});
