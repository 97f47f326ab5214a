import { expect, test } from 'vitest';
import { refusalSentence } from './refusal.labels.ts';

const refused = (path: readonly string[], value: string | null, allowed: string | null) =>
  refusalSentence({ code: 'SHAPE_INVALID', path, value, allowed, subject: null });

test.each([
  [['entries', '1', 'indicatorCode'], 'poverty-rate', 'unique', 'Chỉ số (dòng 2): “poverty-rate” ghi hai lần.'],
  [
    ['content', 'sections', '0', 'heading'],
    null,
    null,
    'Tiêu đề mục (dòng 1): nội dung không đúng dạng; hãy nhập lại.',
  ],
  [
    ['code'],
    'Vườn ươm',
    '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
    'Mã: “Vườn ươm” không dùng được; chỉ nhận chữ thường không dấu và số, nối bằng gạch ngang, bắt đầu bằng chữ.',
  ],
  [
    ['sections', '0', 'parentKey'],
    'x',
    'known key',
    'Mục chứa nó (dòng 1): “x” không dùng được; chỉ nhận mã của một mục có trong văn bản.',
  ],
  [['votes'], null, 'array', 'Kết quả họp: chỉ nhận danh sách.'],
  [['resolutions', 'a'], 'x', 'keep|take', 'Các trả lời: “x” không dùng được; chỉ nhận keep, take.'],
  [['somethingNew'], '1', null, 'Giá trị: nội dung không đúng dạng; hãy nhập lại.'],
])('what is not the shape of %j is told by its place, in Vietnamese', (path, value, allowed, sentence) => {
  expect(refused(path, value, allowed)).toBe(sentence);
});

test('a former unit of a table is refused with the units that took it over', () => {
  const facts = { path: ['unit'], value: 'xã Hưng Long', allowed: 'xã Đình Cao, xã Phù Cừ', subject: null };
  expect(refusalSentence({ code: 'UNIT_SUCCEEDED', ...facts })).toBe(
    '“xã Hưng Long” không còn nữa, nay thuộc xã Đình Cao, xã Phù Cừ; ghi số liệu theo đơn vị hiện nay.',
  );
});

test('what of the law nobody has confirmed is told by its name, wherever it is met, never by its code', () => {
  const open = { code: 'PARAMETER_UNCONFIRMED', allowed: 'unverified', subject: 'NĐ 07/2021/NĐ-CP', value: '15' };
  const sentence = 'Việc làm, tuổi lao động từ (NĐ 07/2021/NĐ-CP) chưa có người xác nhận với văn bản gốc';
  for (const path of [
    ['parameters', 'employment.workingAgeFrom'],
    ['facts', 'parameters', 'employment.workingAgeFrom'],
  ]) {
    expect(refusalSentence({ ...open, path })).toBe(`${sentence}, nên đợt chính thức chưa quyết định theo đó được.`);
  }
});
