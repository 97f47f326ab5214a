import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { heading, seen } from './reviewing.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit } from './steps.ts';

/** What whoever runs the installation enters of the law: the holidays of a year, what was read of a standard, its points. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.signIn('quan-tri');
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && page) await keepPicture(page, 'failed-law', true);
});
afterAll(() => stage?.close());

test('an administrator enters the holidays of the next year, with where they were read', async () => {
  const year = new Date().getFullYear() + 1;
  await page.goto(`${stage.address}/quan-tri/ngay-nghi`);
  await heading(page, 'Ngày nghỉ lễ');
  const ofYear = page.getByRole('region', { name: `Năm ${year}` });
  await ofYear.getByText('Chưa nhập: hạn chỉ trừ thứ bảy, chủ nhật').waitFor();
  await expectAccessible(page);
  await keepPicture(page, 'holidays');
  await ofYear.getByRole('button', { name: `Nhập ngày nghỉ năm ${year}…` }).click();
  const dialog = page.getByRole('dialog', { name: `Ngày nghỉ lễ năm ${year}` });
  await dialog.getByLabel('Tên').fill('Tết Dương lịch');
  await dialog.getByLabel('Từ ngày').fill(`1/1/${year}`);
  await dialog.getByLabel('Đến hết ngày').fill(`2/1/${year + 1}`);
  await dialog.getByLabel('Đọc ở văn bản nào').fill('Thông báo nghỉ lễ (giả lập)');
  await expectAccessible(page);
  await keepPicture(page, 'holidays-dialog');
  await dialog.getByRole('button', { name: 'Lưu ngày nghỉ' }).click();
  await dialog
    .getByText(/không thuộc năm/)
    .first()
    .waitFor();
  await dialog.getByLabel('Đến hết ngày').fill(`2/1/${year}`);
  await dialog.getByRole('button', { name: 'Lưu ngày nghỉ' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await ofYear.getByText(`Tết Dương lịch: từ 01/01/${year} đến 02/01/${year}`).waitFor();
  await ofYear.getByText('Đã nhập theo thông báo của năm').waitFor();
  await seen(page, 'Thông báo nghỉ lễ (giả lập)');
});

test('the standards say what is not verified, and an administrator confirms with the source read', async () => {
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Quản trị' }).click();
  await page.getByRole('link', { name: 'Chuẩn nghèo' }).click();
  await page.getByRole('heading', { level: 1, name: 'Chuẩn nghèo' }).waitFor();
  await page.getByLabel('Chuẩn', { exact: true }).selectOption('MDP-2022');
  const parameters = page.getByRole('region', { name: 'Tham số của chuẩn' });
  const age = parameters.getByRole('row', { name: /^Bảo hiểm y tế, từ đủ/ });
  await age.getByText('chưa kiểm chứng').waitFor();
  await parameters.getByText('1.500.000 đồng/người/tháng').waitFor();
  await expectAccessible(page);
  await keepPicture(page, 'standards', true);
  const applicable = page.getByRole('region', { name: 'Văn bản nào áp dụng khi nào' });
  await expect.poll(() => applicable.getByRole('row').count()).toBe(6);
  await page.getByLabel('Xem mọi khoảng thời gian').check();
  await applicable.getByText('từ 01/01/2022 đến hết 31/12/2025').first().waitFor();

  const open = () =>
    page
      .getByText(/còn \d+ tham số chưa xác nhận/)
      .first()
      .textContent();
  const before = await open();

  await age.getByRole('button', { name: 'Xác nhận Bảo hiểm y tế, từ đủ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Giá trị đã đọc').fill('200');
  await dialog.getByRole('button', { name: 'Tôi đã đọc, xác nhận' }).click();
  await dialog.getByText('Nguồn đã đọc: chưa viết gì.').first().waitFor();
  await dialog
    .getByText(/200; chỉ nhận từ 0 đến 150/)
    .first()
    .waitFor();
  await expectAccessible(page);
  await keepPicture(page, 'standards-confirm');
  await dialog.getByLabel('Giá trị đã đọc').fill('6');
  await dialog.getByLabel('Nguồn đã đọc').fill('NĐ 07/2021/NĐ-CP, Phụ lục, bản thử');
  await dialog.getByRole('button', { name: 'Tôi đã đọc, xác nhận' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await age.getByText('đã xác nhận').waitFor();
  await age.getByText('NĐ 07/2021/NĐ-CP, Phụ lục, bản thử').waitFor();
  await expect.poll(open).not.toBe(before);
});

test('the points of every region come from a sheet as somebody has typed them, whole or not at all', async () => {
  const link = page.getByRole('link', { name: 'Tải tệp mẫu' });
  const template = decodeURIComponent(((await link.getAttribute('href')) ?? '').replace(/^[^,]*,/, ''));
  const [header = '', ...lines] = template.trim().split('\r\n');
  const sheet = (points: (at: number) => string) => ({
    name: 'bang-diem.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...lines.map((line, at) => line.replace(/""$/, points(at)))].join('\r\n')),
  });
  await page.getByRole('button', { name: 'Nạp bảng điểm từ tệp…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Nạp bảng điểm/ });
  const load = dialog.getByRole('button', { name: 'Tôi đã đối chiếu, nạp bảng điểm' });
  await dialog.getByLabel('Văn bản đã đọc').fill('TT 07/2021/TT-BLĐTBXH (giả lập)');
  await dialog.getByLabel('Điều, phụ lục, trang').fill('Phụ lục III');
  await dialog.getByLabel('Áp dụng từ ngày').fill('01/01/2025');
  await load.click();
  await dialog.getByText('Chưa chọn tệp bảng điểm.').waitFor();
  await dialog.getByLabel('Tệp bảng điểm').setInputFiles(sheet((at) => (at === 0 ? '""' : '5')));
  await load.click();
  await dialog.getByText('“F2”: Điểm: chưa viết gì.').waitFor();
  await expectAccessible(page);
  await keepPicture(page, 'score-tables', true);
  await dialog.getByLabel('Tệp bảng điểm').setInputFiles(sheet(() => '5'));
  await load.click();
  await dialog.waitFor({ state: 'hidden' });
});

test('everybody sees them, on a phone too, and nobody else sets them', async () => {
  await page.close();
  page = await stage.signIn('dinh-cao', PHONE);
  await page.goto(`${stage.address}/quan-tri/ngay-nghi`);
  await heading(page, 'Ngày nghỉ lễ');
  await seen(page, /Tết Dương lịch: từ 01\/01/);
  await page.getByRole('button', { name: /^Nhập / }).waitFor({ state: 'detached' });
  await expectToFit(page);
  await expectAccessible(page);
  await keepPicture(page, 'holidays-phone');

  await page.goto(`${stage.address}/quan-tri/chuan-ngheo?open=true`);
  await page.getByRole('heading', { level: 1, name: 'Chuẩn nghèo' }).waitFor();
  await page.getByText('chưa kiểm chứng').first().waitFor();
  expect(await page.getByRole('button', { name: /^Xác nhận/ }).count()).toBe(0);
  await expectToFit(page);
  await expectAccessible(page);
  await keepPicture(page, 'standards-phone', true);
});
