import { expect, test } from 'vitest';
import { provincialCsv } from './provincial.csv.ts';

test('each household with both classes, and no name runs as a formula', () => {
  const csv = provincialCsv([
    {
      householdId: 'h1',
      code: 'H00000001',
      headName: '=1+1',
      persons: 3,
      national: 'ABOVE',
      provincial: 'POOR',
      village: { id: 'v', name: 'Thôn 1', fullName: 'thôn Thôn 1', parent: { id: 'c', fullName: 'xã Đình Cao' } },
    },
  ]);
  const [, row] = csv.split('\r\n');
  expect(row).toMatch(/^"H00000001","'=1\+1","3","Thôn 1","xã Đình Cao","[^"]+","Hộ nghèo"$/);
});
