import type { Indicator } from '../../indicator/index.ts';
import type { SheetRow } from '../../shared/sheet.ts';
import type { Successions } from '../../unit/index.ts';
import { readObservationSheet } from './read-sheet.rules.ts';
import type { ObservationSheetContext, SheetUnit } from './sheet.ts';

const indicator = (code: string, name: string, more: Partial<Indicator>): Indicator => ({
  ...{ code, name, valueType: 'count', unit: 'hộ', per: 1, direction: 'down', rollUp: 'sum' },
  ...{ numerator: name, denominator: null, breaksAtStandard: false, source: null },
  ...more,
});

const rate = (code: string, name: string, numerator: string, denominator = 'Tổng số hộ') =>
  indicator(code, name, { valueType: 'ratio', unit: '%', per: 100, rollUp: 'ratioOfSums', numerator, denominator });

const INDICATORS: readonly Indicator[] = [
  rate('poverty-rate', 'Tỷ lệ hộ nghèo', 'Số hộ nghèo'),
  rate('near-poverty-rate', 'Tỷ lệ hộ cận nghèo', 'Số hộ cận nghèo'),
  indicator('poor-households', 'Số hộ nghèo', {}),
  indicator('jobs-created', 'Số việc làm mới', { unit: 'người', numerator: 'Số việc làm mới' }),
  indicator('loans', 'Vốn cho vay hộ nghèo', { valueType: 'money', unit: 'đồng' }),
  rate('insurance-coverage', 'Tỷ lệ dân số tham gia bảo hiểm y tế', 'Số người có thẻ', 'Dân số'),
];

export const unit = (id: string, name: string, fullName: string, more: Partial<SheetUnit> = {}): SheetUnit => ({
  ...{ id, code: id.slice(1), name, fullName, validFrom: null, validTo: null, mayEnter: true },
  ...more,
});

export const UNITS: readonly SheetUnit[] = [
  unit('C1', 'Đình Cao', 'xã Đình Cao'),
  unit('C2', 'Tiên Tiến', 'xã Tiên Tiến'),
  unit('C3', 'Trần Cao', 'thị trấn Trần Cao', { mayEnter: false }),
  unit('C4', 'Quang Hưng', 'xã Quang Hưng', { validTo: '2023-07-01' }),
];

/** Quang Hưng passed into Tiên Tiến, which carries its code on; Hưng Long, of another district, into Đình Cao. */
const SUCCESSIONS: Successions = {
  units: [...UNITS, unit('D1', 'Hưng Long', 'xã Hưng Long', { validTo: '2023-07-01' })],
  links: [
    { predecessorId: 'C4', successorId: 'C2' },
    { predecessorId: 'D1', successorId: 'C1' },
  ],
};

export const context = (more: Partial<ObservationSheetContext> = {}): ObservationSheetContext => ({
  ...{
    unitId: 'C1',
    year: 2024,
    units: UNITS,
    successions: SUCCESSIONS,
    indicators: INDICATORS,
    asked: ['poverty-rate'],
    choices: [],
    headRow: null,
  },
  subgroups: [{ code: 'ethnic', name: 'Hộ dân tộc thiểu số' }],
  ...more,
});

/** Lines of cells between bars, the first in row 1. */
export const rowsOf = (table: string): readonly SheetRow[] =>
  table
    .trim()
    .split('\n')
    .map((line, index) => ({ number: index + 1, cells: line.split('|').map((cell) => cell.trim()) }));

/** Each figure and finding as a line. */
export function told(table: string, more: Partial<ObservationSheetContext> = {}) {
  const read = readObservationSheet(rowsOf(table), context(more));
  if (!read.ok) return { refused: read.refusals.map(({ code }) => code) };
  return {
    figures: read.value.figures.map(
      ({ cells, unitId, indicatorCode, subgroupCode, year, numerator, denominator }) =>
        `${cells[0]} ${unitId} ${indicatorCode}${subgroupCode ? `/${subgroupCode}` : ''} ${year} ${numerator}${denominator === null ? '' : `/${denominator}`}`,
    ),
    findings: read.value.findings.map(
      ({ cell, row, warning, refusal }) => `${cell ?? row} ${refusal.code}${warning ? ' (warning)' : ''}`,
    ),
    leftOut: read.value.columns.flatMap(({ leftOut }) => leftOut ?? []),
    sums: read.value.sums,
  };
}
