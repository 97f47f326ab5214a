import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit, publishDraft } from './steps.ts';

/** Tables that offices have already: a commune's results, and what a province gives to its districts. */
let stage: Stage;
let province: Page;
let commune: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [name, page] of Object.entries({ province, commune })) {
    if (page) await keepPicture(page, `failed-sheet-${name}`, true);
  }
});
afterAll(() => stage?.close());

const seen = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const paste = (page: Page, ...lines: readonly string[]) =>
  page.getByLabel('Hoặc dán từ Excel').fill(lines.map((line) => line.replaceAll(' | ', '\t')).join('\n'));
const line = (page: Page, cell: string) => page.getByRole('row').filter({ has: page.getByText(cell, { exact: true }) });

const RESULTS = [
  'BIỂU TỔNG HỢP KẾT QUẢ RÀ SOÁT NĂM 2024',
  'TT | Xã | Tổng số hộ | Số hộ nghèo | Tỷ lệ hộ nghèo | Số nhà được hỗ trợ xây mới | Ước TH 2025',
  '1 | Đình Cao | 2.000 | 31 | 1,55 | 5 | 3',
  '2 | Xã Tiên Tiến | 1.900 | 30 | 1,58 | 2 | 2',
  '3 | Kim Bôi | 100 | 1 | 1 | =HYPERLINK("http://x","1") | 1',
  ' | Tổng cộng | 4.000 | 62 | 1,55 | 8 | 6',
];

test('1. the province publishes its plan, so that communes have something to report', async () => {
  province = await stage.signIn('hung-yen');
  await province.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Kế hoạch' }).click();
  await province.getByRole('link', { name: 'soạn tiếp' }).click();
  await province.getByRole('heading', { level: 1, name: /^Soạn thảo/ }).waitFor();
  await province.getByLabel(/^Chọn: Năm 2025 tỷ lệ hộ nghèo/).check();
  await province.getByLabel('Cách giao xuống cấp dưới').first().selectOption('ASSIGNED');
  await province.getByRole('button', { name: 'Đặt cho 1 chỉ tiêu đã chọn' }).click();
  await publishDraft(province, 'Đã ban hành, bản 1');
});

test('2. the province brings its table of shares in as one step, and takes it back', async () => {
  await province.getByRole('link', { name: 'Giao chỉ tiêu' }).click();
  await province.getByLabel('Năm giao').selectOption('2025');
  await province.getByText('Các mức cộng lại bằng đúng tổng: 1.123 hộ nghèo.').waitFor();
  await province.getByRole('button', { name: 'Nhập từ bảng tính' }).click();
  const dialog = province.getByRole('dialog', { name: 'Nhập từ bảng tính' });
  await dialog
    .getByLabel('Hoặc dán từ Excel')
    .fill(
      [
        'TT\tHuyện, thành phố\tSố hộ nghèo\tGiao giảm năm 2025',
        '1\tÂn Thi\t900\t250',
        '2\tH. Phù Cừ\t800\t150',
        '3\tKim Bôi\t1\t7',
        '4\tTiên Lữ\t5\tnhiều',
        '\tTổng cộng\t\t400',
        '\tTổng phải giao\t\t1.200',
      ].join('\n'),
    );
  await dialog.getByText('2 ô khác bảng đang soạn, 0 ô không đổi, 2 chỗ cần xem.').waitFor();
  await dialog.getByText('Không có đơn vị nào tên “Kim Bôi”').waitFor();
  await expectAccessible(province);
  await keepPicture(province, 'sheet-assign');
  await dialog.getByLabel('Nhận ô D3: Huyện Phù Cừ, mức giao').uncheck();
  await dialog.getByRole('button', { name: 'Đưa 1 ô vào bảng' }).click();
  await province.getByText('Các mức cộng lại bằng đúng tổng: 1.200 hộ nghèo.').waitFor();
  const pins = province.getByRole('button', { name: 'Bỏ ghim cả 1 mức' });
  await pins.waitFor();
  await province.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await province.getByText('Các mức cộng lại bằng đúng tổng: 1.123 hộ nghèo.').waitFor();
  await pins.waitFor({ state: 'detached' });

  await province.setViewportSize(PHONE);
  await province.getByRole('button', { name: 'Nhập từ bảng tính' }).click();
  await dialog.getByLabel('Hoặc dán từ Excel').fill('Huyện\tGiảm\nÂn Thi\t250');
  await dialog.getByText('1 ô khác bảng đang soạn').waitFor();
  const houses = 'Khoảng 3.000 căn nhà xây mới cho hộ nghèo, cận nghèo khó khăn nhà ở';
  await dialog.getByLabel('Hoặc dán từ Excel').fill(`Huyện\tGiảm\t${houses}\nÂn Thi\t250\t90`);
  await dialog.getByText('2 ô khác bảng đang soạn').waitFor();
  const others = dialog.getByRole('region', { name: 'Chỉ tiêu và năm khác trong bảng' });
  await others.getByText(`${houses}, năm 2025: 1 ô.`).waitFor();
  await dialog.getByRole('button', { name: 'Như bảng tính' }).click();
  await dialog.getByRole('cell', { name: '90 Mới' }).waitFor();
  await expectAccessible(province);
  await expectToFit(province);
  await province.keyboard.press('Escape');
});

test('3. a commune pastes the table of its district: its own line is taken, the others are told at their cells', async () => {
  commune = await stage.signIn('dinh-cao');
  await commune.goto(`${stage.address}/don-vi/C12412/so-lieu?year=2024`);
  await commune.getByRole('link', { name: 'Nhập từ bảng tính' }).click();
  await commune.getByRole('heading', { name: 'Nhập số liệu từ bảng tính' }).waitFor();
  await expectAccessible(commune);
  await paste(commune, ...RESULTS);
  await seen(commune, /^1 số mới, 1 số khác số đang ghi, 0 không đổi; 2 chỗ cần xem; 1 dòng tổng đã bỏ ra/);
  await line(commune, 'D3').getByText('31 / 2.000').waitFor();
  await line(commune, 'B4').getByText('Số liệu của xã Tiên Tiến do đơn vị đó tự nhập.').waitFor();
  await line(commune, 'B5').getByText('Không có đơn vị nào tên “Kim Bôi”').waitFor();
  await commune.getByText('Các cột được hiểu thế nào').click();
  await seen(commune, 'số ước, không phải kết quả');
  await commune.getByLabel('Dòng tiêu đề').selectOption('1');
  await seen(commune, /^0 số mới, 0 số khác/);
  await commune.getByLabel('Dòng tiêu đề').selectOption('');
  await line(commune, 'D3').getByText('31 / 2.000').waitFor();
  await commune.getByRole('button', { name: 'Như bảng tính' }).click();
  await commune.getByRole('cell', { name: 'Kim Bôi Lỗi' }).waitFor();
  await expectAccessible(commune);
  await commune.getByRole('button', { name: 'Theo từng ô' }).click();
  await commune.getByText('Các cột được hiểu thế nào').click();
  await expectAccessible(commune);
  await keepPicture(commune, 'sheet-results', true);

  await commune.getByLabel('Hiện').selectOption('wrong');
  await line(commune, 'D3').waitFor({ state: 'detached' });
  await commune.getByLabel('Hiện').selectOption('all');
});

test('4. it takes a part, corrects a column, and the same table again changes nothing', async () => {
  await commune.getByLabel(/^Nhận ô F3/).uncheck();
  await commune.getByRole('button', { name: 'Gửi 1 số liệu đã chọn' }).click();
  await seen(commune, 'Đã gửi 1 số liệu từ bảng tính.');
  await seen(commune, /^1 số mới, 0 số khác số đang ghi, 1 không đổi/);
  await commune.getByLabel('Cột F: hiểu là').selectOption('LEFT_OUT');
  await seen(commune, /^0 số mới, 0 số khác số đang ghi, 1 không đổi/);
  expect(await commune.getByRole('button', { name: /^Gửi 0 số liệu/ }).isDisabled()).toBe(true);

  await paste(commune, RESULTS[1] ?? '', ' 1 | Đình Cao | 2.000 | 32 |  |  | ');
  await seen(commune, /^0 số mới, 1 số khác số đang ghi, 0 không đổi/);
  await line(commune, 'D2').getByText('31 / 2.000').waitFor();
  await commune.getByRole('button', { name: 'Gửi 1 số liệu đã chọn' }).press('Enter');
  await seen(commune, /^0 số mới, 0 số khác số đang ghi, 1 không đổi/);
});

test('5. its own form comes in again as it went out, and it fits a phone', async () => {
  const downloading = commune.waitForEvent('download');
  await commune.getByRole('link', { name: 'Tải mẫu Excel của xã Đình Cao' }).click();
  const download = await downloading;
  const file = commune.getByLabel('Tệp số liệu');
  const mimeType = 'application/octet-stream';
  await file.setInputFiles({ name: 'mau.xlsx', mimeType, buffer: await readFile(await download.path()) });
  await seen(commune, /^0 số mới, 0 số khác số đang ghi, [1-9]\d* không đổi; 0 chỗ cần xem/);
  await commune.setViewportSize(PHONE);
  await expectToFit(commune);
});
