import { expect, test } from 'vitest';
import type { AnsweredNeed } from '../support.documents.ts';
import { answeredCsv } from './answered.csv.ts';

const ROW: AnsweredNeed = {
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
  given: null,
};

test('who waits as a file: one line each, and no name runs as a formula', () => {
  const csv = answeredCsv([ROW], false);
  expect(csv.split('\r\n')).toEqual([
    '\uFEFF"Mã hộ","Chủ hộ","Cho ai","Loại hỗ trợ","Từ ngày","Thôn","Xã","Xếp loại","Nguyên nhân"',
    '"H00000001","\'=HYPERLINK(""x"")","cả hộ","vay vốn ưu đãi","01/02/2024","Thôn 1","xã Đình Cao","Hộ nghèo","thiếu vốn; ốm đau, bệnh nặng, tai nạn"',
    '',
  ]);
});

test('who was helped, with when, by whom, from which money and how much', () => {
  const given = {
    on: '2024-05-06',
    source: 'POLICY_CREDIT',
    giver: 'NHCSXH',
    amount: '50000000',
    inKind: null,
  } as const;
  const [head, row] = answeredCsv([{ ...ROW, given }], true).split('\r\n');
  expect(head).toMatch(/"Được giúp ngày","Nơi giúp","Nguồn","Mức, hiện vật"$/);
  expect(row).toMatch(/"06\/05\/2024","NHCSXH","tín dụng chính sách","50\.000\.000 đồng"$/);
});
