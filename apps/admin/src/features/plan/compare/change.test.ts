import { expect, test } from 'vitest';
import { type ChangedTarget, differences } from './change.ts';

const TARGET = {
  statement: 'Tỷ lệ hộ nghèo dưới 2%',
  binding: 'FLOOR',
  subgroup: null,
  indicator: { id: 'i', name: 'Tỷ lệ hộ nghèo', unit: '%', direction: 'DOWN', valueType: 'RATIO' },
  commitment: {
    kind: 'LEVEL',
    comparator: 'LT',
    value: '2',
    upper: null,
    periodFrom: 2025,
    periodTo: 2025,
    baseYear: null,
    condition: null,
    reference: null,
  },
} as ChangedTarget;

test('a changed commitment is told once, as a sentence on both sides', () => {
  const after: ChangedTarget = { ...TARGET, commitment: { ...TARGET.commitment, comparator: 'LE', value: '1.5' } };
  expect(differences(['commitment.value', 'commitment.comparator'], TARGET, after)).toEqual([
    { field: 'Cam kết', before: 'dưới 2% đến cuối năm 2025', after: 'không quá 1,5% đến cuối năm 2025' },
  ]);
});

test('what one side does not have says so', () => {
  const after: ChangedTarget = { ...TARGET, subgroup: { id: 's', name: 'Khmer' } };
  expect(differences(['subgroupCode'], TARGET, after)).toEqual([
    { field: 'Nhóm', before: '(không có)', after: 'Khmer' },
  ]);
});
