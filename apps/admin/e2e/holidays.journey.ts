import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { heading, seen } from './reviewing.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit } from './steps.ts';

/** Terms are counted in working days: whoever runs the installation enters the holidays of a year. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.signIn('quan-tri');
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && page) await keepPicture(page, 'failed-holidays', true);
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
});
