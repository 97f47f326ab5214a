import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMITMENT_KINDS, COMPARATORS, type Commitment } from '../commitment.ts';
import type { Target } from '../target.ts';
import { FORM_COLUMN_NAMES, FORM_COLUMNS, type FormRow } from './form.ts';
import { formHead, readFormRow } from './read-form.rules.ts';
import { writeForm } from './write-form.rules.ts';

const decimal = fc.stringMatching(/^(0|[1-9]\d{0,6})(\.\d{1,3})?$/);
const words = fc.stringMatching(/^[a-zA-Zàáạảãđêôơư][a-zA-Zàáạảãđêôơư %,0-9]{0,40}[a-z]$/);
const year = fc.integer({ min: 2000, max: 2050 });
const commitment: fc.Arbitrary<Commitment> = fc
  .record({
    kind: fc.constantFrom(...COMMITMENT_KINDS),
    comparator: fc.option(fc.constantFrom(...COMPARATORS)),
    figures: fc.option(fc.tuple(decimal, fc.option(decimal))),
    years: fc.tuple(year, year),
    baseYear: fc.option(year),
    condition: fc.option(words),
    reference: fc.option(words),
  })
  .map(({ figures, years, ...rest }) => ({
    ...rest,
    value: figures?.[0] ?? null,
    upper: figures?.[1] ?? null,
    periodFrom: Math.min(...years),
    periodTo: Math.max(...years),
  }));

const target = (commitment: Commitment, more: Partial<Target> = {}): Target => ({
  key: 'a',
  ordinal: 1,
  statement: 'Tỷ lệ hộ nghèo',
  indicatorCode: 'poverty-rate',
  subgroupCode: null,
  nestedInKey: null,
  commitment,
  binding: 'floor',
  distribution: 'same',
  section: null,
  assessor: null,
  note: null,
  outlook: false,
  ...more,
});

const NOBODY = { indicators: [], subgroups: [] };

it('reads every commitment as it was written', () => {
  fc.assert(
    fc.property(commitment, fc.boolean(), (given, outlook) => {
      const [row] = writeForm([target(given, { outlook })], NOBODY);
      expect(row && readFormRow(row)).toMatchObject({ commitment: given, outlook });
    }),
  );
});

describe('the list', () => {
  const figure = { comparator: null, value: null, upper: null, baseYear: null, condition: null, reference: null };
  const level: Commitment = { kind: 'level', ...figure, periodFrom: 2025, periodTo: 2025 };
  const numbers = (...nested: readonly (string | null)[]) =>
    writeForm(
      nested.map((nestedInKey, index) => target(level, { key: String(index), nestedInKey })),
      NOBODY,
    ).map(({ number }) => number);

  it('numbers what lies within another below it', () => {
    expect(numbers(null, '0', null, '2', '3')).toEqual(['1', '1.1', '2', '2.1', '2.1.1']);
  });
  it('numbers by itself what lies within nothing that is there', () => expect(numbers('gone')).toEqual(['1']));

  const row = (change: Partial<FormRow>): FormRow => {
    const [written] = writeForm([target(level)], NOBODY);
    if (!written) throw new Error('no row');
    return { ...written, ...change };
  };
  it.each<[string, Partial<FormRow>]>([
    ['another kind', { kind: 'Ước chừng' }],
    ['no figure', { amount: 'nhiều' }],
    ['three figures', { amount: '1 – 2 – 3' }],
    ['no year', { years: 'sớm' }],
    ['years backwards', { years: '2025-2021' }],
    ['no sentence', { statement: ' ' }],
  ])('does not read a line with %s', (_, change) => expect(readFormRow(row(change))).toBeNull());

  it('is known by its head, in any order and spelling, and by nothing else', () => {
    const head = FORM_COLUMN_NAMES.map((column) => FORM_COLUMNS[column]);
    expect(formHead(head.toReversed().map((cell) => cell.normalize('NFD').toUpperCase()))).toEqual(
      FORM_COLUMN_NAMES.toReversed(),
    );
    expect(formHead(head.slice(1))).toBeNull();
    expect(formHead(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025'])).toBeNull();
  });
});
