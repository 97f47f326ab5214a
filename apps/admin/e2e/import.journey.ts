import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { asking, REFUSED } from './asking.ts';
import { bomb, type Filled, filled, headersOf, type MadeFile } from './import.fixture.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit } from './steps.ts';

/** A commune's round from a file: tried, read cell by cell, taken, found again, taken back. */
let stage: Stage;
let officer: Page;
let headers: readonly string[] = [];

const IMPORT = '/don-vi/C12412/ho-ngheo/nhap-tep';
const ROUND = 'Rà soát thường xuyên tháng 11/2024';
const OPEN = `mutation O($input: OpenRoundInput!) { openRound(input: $input) { ${REFUSED} } }`;

beforeAll(async () => {
  stage = await setStage();
  officer = await stage.signIn('dinh-cao');
  // A trial may lean on what of the law nobody has confirmed yet.
  const round = { kind: 'REGULAR', year: 2024, month: 11, openedOn: '2024-11-15', purpose: 'TRIAL', way: 'INCOME' };
  await asking(officer)(OPEN, { input: { unitKey: 'C12412', ...round } });
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && officer) await keepPicture(officer, 'failed-officer', true);
});
afterAll(() => stage?.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();
const choose = (page: Page, file: MadeFile) => page.getByLabel('Tệp danh sách hộ').setInputFiles(file);
const seen = (page: Page, text: string | RegExp) => page.getByRole('main').getByText(text).first().waitFor();

const head = (code: string, name: string, rest: Filled = {}): Filled => ({
  'Mã hộ': code,
  Thôn: 'Thôn 6',
  'Họ và tên': name,
  'Quan hệ với chủ hộ': 'Chủ hộ',
  'Ngày sinh': '1970',
  'Giới tính': 'Nam',
  'Ở từ ngày': '01/01/2015',
  ...rest,
});
const ANSWERS: Filled = {
  'Ngày rà soát': '20/11/2024',
  'Thu nhập bình quân': '1.000.000',
  'Thiếu hụt': 'Nguồn nước sinh hoạt; Nhà tiêu hợp vệ sinh; Viễn thông; Phương tiện thông tin',
  'Phân loại': 'Hộ nghèo',
};
const GOOD: readonly Filled[] = [
  head('T-1', 'Tống Văn Nhập Tệp', ANSWERS),
  // Decomposed, as some systems write it: the same letters.
  {
    ...head('T-1', 'Tống Thị Vợ Nhập'.normalize('NFD'), {
      'Quan hệ với chủ hộ': 'Vợ',
      'Giới tính': 'Nữ'.normalize('NFD'),
    }),
  },
];
const crowd = Array.from({ length: 59 }, (_, index) =>
  head('T-6', `Con Thứ ${index}`, { 'Quan hệ với chủ hộ': 'Con', 'Ngày sinh': '2001' }),
);

test('the way to it leads from the round, and the template is a workbook', async () => {
  await officer.goto(`${stage.address}/don-vi/C12412/ra-soat`);
  await officer.getByRole('link', { name: ROUND }).click();
  await officer.getByRole('link', { name: 'Nhập kết quả từ tệp' }).click();
  await heading(officer, 'Nhập hộ từ tệp');
  const into = officer.getByLabel('Kết quả rà soát trong tệp đi vào');
  await into.waitFor();
  await expect.poll(() => into.locator('option:checked').textContent()).toBe(ROUND);
  await expectAccessible(officer);
  await keepPicture(officer, 'import', true);

  const downloading = officer.waitForEvent('download');
  await officer.getByRole('button', { name: 'Tải mẫu Excel' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('mau-danh-sach-ho.xlsx');
  headers = await headersOf(download);
  expect(headers).toEqual(expect.arrayContaining(['Mã hộ', 'Thiếu hụt', 'Phân loại']));
});

test('mistakes are told at their cells, and nothing is saved', async () => {
  const link = { formula: 'HYPERLINK("http://example.org","Tống")', value: 'Tống' };
  const rows = [
    ...GOOD,
    head('T-2', 'Tống Văn Mai Sau', { 'Ngày sinh': '01/01/2090' }),
    { ...head('T-3', ''), 'Họ và tên': link },
    head('T-4', '', {}),
    head('T-5', 'Tống Văn Khác', { ...ANSWERS, 'Thu nhập bình quân': '9.000.000' }),
    head('T-6', 'Tống Văn Đông'),
    ...crowd,
  ];
  await choose(officer, filled('ket-qua.xlsx', headers, rows));
  await heading(officer, 'Đã đọc “ket-qua.xlsx”');
  await seen(officer, 'Sẽ thêm 3 hộ, sửa 0, ghi kết quả rà soát của 2 hộ, bỏ qua 3 hộ có lỗi. Chưa lưu gì.');
  const findings = officer.getByRole('region', { name: 'Điểm phải xem', exact: true });
  await findings.getByRole('row', { name: /G4.*Lỗi/ }).waitFor();
  await findings.getByRole('row', { name: /E5.*Lỗi.*công thức/i }).waitFor();
  await findings.getByRole('row', { name: /E6.*Lỗi/ }).waitFor();
  await findings.getByRole('row', { name: /R7.*Cần xem.*hộ nghèo.*không nghèo/ }).waitFor();
  await findings.getByRole('row', { name: /Dòng 8.*Cần xem.*60 người/ }).waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'import-findings', true);
});

test('an import that was not taken is found again after a reload, and the rest of it taken', async () => {
  await officer.goto(stage.address + IMPORT);
  await officer
    .getByRole('row', { name: /ket-qua\.xlsx.*3 hộ chờ nhập/ })
    .getByRole('link')
    .click();
  await heading(officer, 'Đã đọc “ket-qua.xlsx”');
  await officer.reload();
  await officer.getByRole('button', { name: 'Nhập 1 hộ', exact: true }).click();
  await seen(officer, 'Đã thêm 1 hộ, sửa 0, ghi kết quả rà soát của 1 hộ, bỏ qua 3 hộ có lỗi.');
  await officer.getByRole('row', { name: /ket-qua\.xlsx.*Đã nhập 1 hộ, còn 2 hộ chờ nhập/ }).waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'import-taken', true);
});

test('it stands in the round with its class, and in the register with its people', async () => {
  await officer.goto(`${stage.address}/don-vi/C12412/ra-soat`);
  await officer.getByRole('link', { name: ROUND }).click();
  await officer.getByRole('link', { name: 'Thôn 6' }).first().click();
  await officer.getByRole('row', { name: /Tống Văn Nhập Tệp.*Hộ nghèo/ }).waitFor();

  await officer.goto(`${stage.address}/don-vi/C12412/ho-ngheo`);
  await officer.getByLabel('Tìm hộ').fill('tong van nhap tep');
  await officer.getByLabel('Mục đích').selectOption({ label: 'Rà soát hộ' });
  await officer.getByRole('button', { name: 'Tìm', exact: true }).click();
  const hits = officer.getByRole('region', { name: 'Hộ tìm thấy' });
  await hits.getByText('Tống Văn Nhập Tệp').first().waitFor();
});

test('the same file twice brings nothing new; taking it back is one act', async () => {
  await officer.goto(stage.address + IMPORT);
  await officer.getByLabel('Kết quả rà soát trong tệp đi vào').waitFor();
  await choose(officer, filled('lan-hai.xlsx', headers, GOOD));
  await seen(officer, 'Không có gì mới để nhập: 1 hộ đã ghi đúng như vậy.');
  expect(await officer.getByRole('button', { name: /^Nhập \d/ }).count()).toBe(0);

  await officer
    .getByRole('row', { name: /ket-qua\.xlsx/ })
    .getByRole('link')
    .click();
  await heading(officer, 'Đã nhập “ket-qua.xlsx”');
  await officer.getByRole('button', { name: 'Hoàn tác lần nhập ket-qua.xlsx' }).click();
  await officer.getByRole('button', { name: 'Hoàn tác cả tệp' }).click();
  await seen(officer, 'Đã hoàn tác: sổ hộ như trước khi nhập tệp này.');
  await officer.getByRole('row', { name: /ket-qua\.xlsx.*Đã hoàn tác/ }).waitFor();
  await expectAccessible(officer);

  await officer.goto(`${stage.address}/don-vi/C12412/ra-soat`);
  await officer.getByRole('link', { name: ROUND }).click();
  await seen(officer, 'Đợt này chưa có hộ nào.');
});

test('a large file is read while its progress is told; once it is stopped nothing of it is left', async () => {
  await officer.goto(stage.address + IMPORT);
  await officer.getByLabel('Kết quả rà soát trong tệp đi vào').waitFor();
  const households = Array.from({ length: 20_000 }, (_, index) => head(`L-${index}`, `Tống Văn Lớn ${index}`));
  await choose(officer, filled('ca-xa.xlsx', headers, households));
  const stop = officer.getByRole('button', { name: 'Dừng đọc ca-xa.xlsx' });
  await stop.waitFor();
  await seen(officer, /“ca-xa\.xlsx”: [\d.]+(\/[\d.]+)? (dòng|hộ)/);
  await expectAccessible(officer);
  await keepPicture(officer, 'import-progress', true);
  await stop.click();
  await stop.waitFor({ state: 'detached' });
  await officer.reload();
  await officer.getByRole('row', { name: /lan-hai\.xlsx/ }).waitFor();
  expect(await officer.getByText('ca-xa.xlsx').count()).toBe(0);
});

test('another table, a bomb and a locked file are refused with what to do, on a phone too', async () => {
  const phone = await stage.signIn('dinh-cao', PHONE);
  await phone.goto(stage.address + IMPORT);
  await phone.getByLabel('Kết quả rà soát trong tệp đi vào').waitFor();
  await choose(phone, filled('khac.xlsx', ['STT', 'Họ tên'], [{ STT: '1', 'Họ tên': 'An' }]));
  await phone
    .getByRole('alert')
    .getByText(/STT, Họ tên/)
    .waitFor();
  await choose(phone, bomb('bom.xlsx'));
  await phone.getByRole('alert').getByText('Tệp giải nén ra quá lớn nên không được nhận.').waitFor();
  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  await choose(phone, { name: 'khoa.xlsx', mimeType: 'application/octet-stream', buffer: ole });
  await phone
    .getByRole('alert')
    .getByText(/bảo vệ bằng mật khẩu/)
    .waitFor();
  await expectAccessible(phone);
  await expectToFit(phone);
  await keepPicture(phone, 'import-phone', true);
  await phone.close();
});
