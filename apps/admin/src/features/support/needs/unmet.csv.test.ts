import { expect, test } from 'vitest';
import { unmetCsv } from './unmet.csv.ts';

test('who waits as a file: one line each, and no name runs as a formula', () => {
  const csv = unmetCsv([
    {
      id: 'n1',
      householdId: 'h1',
      code: 'H00000001',
      headName: '=HYPERLINK("x")',
      memberName: null,
      class: 'POOR',
      causes: ['CAPITAL', 'ILLNESS'],
      since: '2024-02-01',
      kind: { code: 'credit', name: null, ofPerson: false, renewed: false, causes: [], indicatorCode: null },
      village: { id: 'v', name: 'Thôn 1', fullName: 'thôn Thôn 1', parent: { id: 'c', fullName: 'xã Đình Cao' } },
    },
  ]);
  expect(csv.split('\r\n')).toEqual([
    '\uFEFF"Mã hộ","Chủ hộ","Cho ai","Loại hỗ trợ","Từ ngày","Thôn","Xã","Xếp loại","Nguyên nhân"',
    '"H00000001","\'=HYPERLINK(""x"")","cả hộ","vay vốn ưu đãi","01/02/2024","Thôn 1","xã Đình Cao","Hộ nghèo","thiếu vốn; ốm đau, bệnh nặng, tai nạn"',
    '',
  ]);
});
