import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit, publishDraft } from './steps.ts';

/** A province shares out what its districts have to bring next year, and comes to terms with one that asks for less. */
let stage: Stage;
let province: Page;
let district: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [name, page] of Object.entries({ province, district }))
    if (page) {
      await keepPicture(page, `failed-assign-${name}`, true);
      console.error(name, page.url(), await page.getByRole('alert').allInnerTexts());
    }
});
afterAll(() => stage?.close());

const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name }).click();
const seen = (page: Page, text: string | RegExp) => page.getByRole('main').getByText(text).first().waitFor();

/** A unit's row in the table of shares, its cells by the words above them. */
const unitRow = (unit: string) =>
  province.getByRole('row').filter({ has: province.getByRole('rowheader', { name: unit }) });
async function cell(unit: string, heading: string) {
  const head = province.getByRole('columnheader', { name: new RegExp(`^${heading}`) });
  return unitRow(unit).locator(`[data-key="${await head.getAttribute('data-key')}"]`);
}
const share = async (unit: string) =>
  Number(((await (await cell(unit, 'Giảm')).textContent()) ?? '').replaceAll('.', ''));
async function shares(): Promise<readonly number[]> {
  const units = await province.getByRole('grid').getByRole('rowheader').allInnerTexts();
  return Promise.all(units.slice(0, -1).map(share));
}
const sumOf = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);
const sharesBecome = (figures: readonly number[]) => expect.poll(shares).toEqual(figures);
const shareBecomes = (unit: string, figure: number) => expect.poll(() => share(unit)).toBe(figure);
const balanced = () => province.getByText('Các mức cộng lại bằng đúng tổng: 1.123 hộ nghèo.').waitFor();

/** The row of an inherited target on the answering screen. */
const answerRow = (statement: RegExp) =>
  district.getByRole('row').filter({ has: district.getByRole('rowheader', { name: statement }) });

test('1. the province publishes a plan whose poverty target is assigned to each district', async () => {
  province = await stage.signIn('hung-yen');
  await menu(province, 'Kế hoạch');
  await province.getByRole('link', { name: 'soạn tiếp' }).click();
  await province.getByRole('heading', { level: 1, name: /^Soạn thảo/ }).waitFor();
  await province.getByLabel(/^Chọn: Năm 2025 tỷ lệ hộ nghèo/).check();
  await province.getByLabel('Cách giao xuống cấp dưới').first().selectOption('ASSIGNED');
  await province.getByRole('button', { name: 'Đặt cho 1 chỉ tiêu đã chọn' }).click();
  await publishDraft(province, 'Đã ban hành, bản 1');
});

test('2. it shares out the reduction of 2025: the rest follows what is pinned, and the sum stays exact', async () => {
  await province.getByRole('link', { name: 'Giao chỉ tiêu' }).click();
  await province.getByLabel('Năm giao').selectOption('2025');
  await seen(province, /cuối 2024 có 4\.966 hộ nghèo trên 384\.314 hộ, vậy phải giảm ít nhất 1\.123/);
  await balanced();
  expect(sumOf(await shares())).toBe(1123);
  await expectAccessible(province);

  await province.getByLabel('Cách chia', { exact: true }).selectOption('sameLevel');
  await seen(province, 'Tất cả về cùng một mức cuối năm');
  expect(new URL(province.url()).searchParams.get('method')).toBe('sameLevel');

  await (await cell('Huyện Ân Thi', 'Giảm')).click();
  await province.keyboard.type('250');
  await province.keyboard.press('Enter');
  await (await cell('Huyện Phù Cừ', 'Giảm')).click();
  await province.keyboard.press('F2');
  await province.keyboard.press('Control+a');
  await province.keyboard.type('150');
  await province.keyboard.press('Enter');
  await balanced();
  await shareBecomes('Huyện Ân Thi', 250);
  await shareBecomes('Huyện Phù Cừ', 150);
  const pinned = await shares();
  expect(sumOf(pinned)).toBe(1123);

  // What cannot be is said with names and figures; the last shares that add up stay in sight.
  await (await cell('Huyện Tiên Lữ', 'Giảm')).click();
  await province.keyboard.type('400');
  await province.keyboard.press('Enter');
  await province.getByText('Huyện Tiên Lữ, mức ghim là 400; chỉ nhận từ 0 đến 318.').waitFor();
  await expectAccessible(province);
  await province.keyboard.press('Control+z');
  await sharesBecome(pinned);

  await province.keyboard.press('Control+z');
  await balanced();
  await expect.poll(() => share('Huyện Phù Cừ')).not.toBe(150);
  await province.keyboard.press('Control+Shift+z');
  await sharesBecome(pinned);
  await keepPicture(province, 'assign');
});

test('3. it holds another method against it, and goes to a spreadsheet and back', async () => {
  await province.getByLabel('So với cách chia khác').selectOption('sameReduction');
  await province.getByRole('columnheader', { name: /Cách khác/ }).waitFor();
  await province.getByLabel('So với cách chia khác').selectOption('');
  const before = await shares();
  await (await cell('Huyện Kim Động', 'Giảm')).click();
  await province.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'kim dong\t90\nTP Hưng Yên\t20\nKhông có nơi này\t5');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await province.getByText(/Đã dán 2 ô\. Không nhận ra 1 tên: Không có nơi này/).waitFor();
  await balanced();
  await shareBecomes('Huyện Kim Động', 90);
  await shareBecomes('Thành phố Hưng Yên', 20);
  expect(sumOf(await shares())).toBe(1123);
  await province.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await sharesBecome(before);

  const [file] = await Promise.all([
    province.waitForEvent('download'),
    province.getByRole('button', { name: 'Tải tệp cho Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('giao-chi-tieu-poverty-rate-2025.csv');
});

test('3b. on paper stands every unit, with the sums at the end and nothing to press', async () => {
  await province.emulateMedia({ media: 'print' });
  const paper = province.getByRole('region', { name: 'Bản in' });
  await paper.getByRole('heading', { name: 'Giao chỉ tiêu năm 2025' }).waitFor();
  const lines = paper.getByRole('row');
  await expect.poll(() => lines.count()).toBe(1 + 10 + 1);
  expect(await lines.last().textContent()).toMatch(/^\s*Cộng 10 đơn vị.*1\.123/s);
  await paper.getByText(/^Tổng phải giảm \(hộ nghèo\): 1\.123\. Cùng về một mức/).waitFor();
  expect(await province.getByRole('button').filter({ visible: true }).count()).toBe(0);
  expect(await province.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  await keepPicture(province, 'assign-print', true);
  await province.emulateMedia({ media: null });
  await paper.waitFor({ state: 'detached' });
});

test('4. it keeps the draft, and assigns it with a number and a hash', async () => {
  await province.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await seen(province, 'Bản thảo đã lưu; chưa đơn vị nào thấy.');
  await province.getByRole('button', { name: 'Giao cho 10 đơn vị…' }).click();
  const dialog = province.getByRole('dialog', { name: 'Giao chỉ tiêu năm 2025' });
  const assign = dialog.getByRole('button', { name: 'Giao cho 10 đơn vị' });
  await assign.waitFor();
  expect(await assign.isDisabled()).toBe(true);
  await expectAccessible(province);
  await dialog.getByLabel('Tôi đã xem lại mức của 10 đơn vị').check();
  await assign.click();
  await seen(province, 'Lần giao số 1, đang áp dụng');
  await seen(province, /^[0-9a-f]{64}$/);
  await province.getByRole('button', { name: 'Tính lại mã băm' }).click();
  await seen(province, 'Tính lại: khớp');
  await expectAccessible(province);

  await province.setViewportSize(PHONE);
  await seen(province, 'Đang là các mức của lần giao số 1.');
  await expectToFit(province);
  await expectAccessible(province);
  await keepPicture(province, 'assign-phone', true);
});

test('5. leaving with something unsaved asks first', async () => {
  await province.setViewportSize({ width: 1366, height: 768 });
  // On a phone the shares stand first; the wide table begins with the households.
  await province.getByRole('columnheader').nth(1).and(province.locator('[data-key="denominator"]')).waitFor();
  await (await cell('Huyện Ân Thi', 'Giảm')).click();
  await province.keyboard.press('Delete');
  await seen(province, 'Có thay đổi chưa lưu.');
  province.once('dialog', (asked) => asked.dismiss());
  await province.getByRole('link', { name: 'Xem kế hoạch' }).click();
  await seen(province, 'Có thay đổi chưa lưu.');
  await province.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await seen(province, 'Đang là các mức của lần giao số 1.');
  await province.getByRole('link', { name: 'Xem kế hoạch' }).click();
  await province.getByRole('heading', { level: 1, name: '103/KH-UBND' }).waitFor();
});

test('6. a district asks for less than it was asked for', async () => {
  district = await stage.signIn('phu-cu');
  await district.getByRole('link', { name: 'Lập kế hoạch' }).click();
  await district.getByRole('button', { name: 'Lập bản thảo và trả lời chỉ tiêu' }).click();
  await district.getByText('0/16 chỉ tiêu đã trả lời').waitFor();
  const stunting = answerRow(/thấp theo tuổi/);
  await stunting.getByLabel(/^Trả lời/).selectOption('RELAX');
  await stunting.getByLabel(/^Mức của đơn vị/).fill('16');
  await stunting.getByLabel(/^Lý do/).fill('Xuất phát điểm cao hơn bình quân của tỉnh');
  await stunting.getByLabel(/^Lý do/).press('Tab');
  await stunting.getByText('Chờ cấp trên đồng ý').waitFor();
});

test('7. the province proposes a figure between the two', async () => {
  await menu(province, 'Chờ đồng ý');
  await seen(province, 'Xuất phát điểm cao hơn bình quân của tỉnh');
  await province.getByRole('button', { name: 'Đề nghị mức khác…' }).click();
  const send = province.getByRole('button', { name: 'Gửi đề nghị' });
  await province.getByLabel('Mức đề nghị').fill('16');
  await seen(province, /không chặt hơn mức đơn vị xin/);
  expect(await send.isDisabled()).toBe(true);
  await province.getByLabel('Mức đề nghị').fill('15,4');
  await seen(province, 'Nhẹ hơn mức được giao 0,40 điểm %, chặt hơn mức đơn vị xin 0,60 điểm %.');
  await expectAccessible(province);
  await province.getByLabel(/^Ý kiến gửi đơn vị/).fill('Gần với mức chung của tỉnh hơn');
  await send.click();
  await seen(province, 'Đã đề nghị mức khác');
  await expectAccessible(province);
  await keepPicture(province, 'consent');
});

test('8. the district takes it, and every step is kept', async () => {
  await district.goto(`${stage.address}${new URL(district.url()).pathname}?filter=proposed`);
  await seen(district, 'UBND tỉnh Hưng Yên đề nghị mức khác: còn 15,4% đến cuối năm 2025');
  await seen(district, /Gần với mức chung của tỉnh hơn/);
  await expectAccessible(district);
  await district.getByRole('button', { name: 'Nhận mức này' }).click();
  await district
    .getByText(/Đã nhận mức còn 15,4%/)
    .first()
    .waitFor();
  await district.getByText('Tất cả (16)').click();
  const stunting = answerRow(/thấp theo tuổi/);
  await stunting.getByText('Đã trả lời').waitFor();
  await stunting.getByRole('button', { name: /thấp theo tuổi/ }).click();
  const steps = district.getByLabel('Diễn biến trao đổi').getByRole('listitem');
  await steps.nth(2).waitFor();
  await expect
    .poll(async () => (await steps.locator('strong').allInnerTexts()).map((text) => text.trim()))
    .toEqual(['Xin mức nhẹ hơn', 'Đề nghị mức khác', 'Nhận mức được đề nghị']);
  await expectAccessible(district);
});
