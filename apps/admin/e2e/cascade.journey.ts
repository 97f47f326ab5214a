import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { publishDraft } from './steps.ts';

/** The main job, as the people do it: one province, one district, one commune, in order. */
let stage: Stage;
let province: Page;
let district: Page;
let commune: Page;

beforeAll(async () => {
  stage = await setStage({ fresh: true });
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [name, page] of Object.entries({ province, district, commune }))
    if (page) {
      await keepPicture(page, `failed-${name}`, true);
      console.error(name, page.url(), await page.getByRole('alert').allInnerTexts());
    }
});
afterAll(() => stage?.close());

const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name }).click();
const seen = (page: Page, text: string | RegExp) => page.getByRole('main').getByText(text).first().waitFor();

/** The row of an inherited target on the answering screen. */
const row = (page: Page, statement: RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: statement }) });

/** Adds a target that asks for so many new jobs every year. */
async function addJobs(page: Page, statement: string, jobs: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  await page.getByLabel('Lời văn chỉ tiêu').fill(statement);
  await page.getByRole('combobox', { name: 'Chỉ số' }).fill('việc làm mới');
  await page
    .getByRole('option', { name: /việc làm mới/ })
    .first()
    .click();
  await page.getByLabel('Dạng chỉ tiêu').selectOption('ANNUAL_QUANTITY');
  await page.getByLabel('So sánh').selectOption('GE');
  await page.getByLabel('Mức', { exact: true }).fill(jobs);
  await page.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
  await page.getByRole('button', { name: `Sửa: ${statement}` }).waitFor();
}

test('1. the province sets the rules of its targets, adds one, and publishes revision 1', async () => {
  province = await stage.signIn('hung-yen');
  await expectAccessible(province);
  await menu(province, 'Kế hoạch');
  await province.getByRole('link', { name: 'soạn tiếp' }).click();
  await province.getByRole('heading', { level: 1, name: /^Soạn thảo/ }).waitFor();
  await expectAccessible(province);

  await province.getByLabel('Chọn tất cả chỉ tiêu').check();
  await province.getByLabel('Cấp dưới được sửa đến đâu').first().selectOption('NEGOTIABLE');
  await province.getByLabel('Cách giao xuống cấp dưới').first().selectOption('SAME');
  await province.getByRole('button', { name: 'Đặt cho 16 chỉ tiêu đã chọn' }).click();

  await addJobs(province, 'Mỗi năm tạo việc làm tăng thêm cho 2.000 lao động', '2.000');

  await publishDraft(province, 'Đã ban hành, bản 1');
  await province.getByRole('button', { name: 'Tính lại' }).first().click();
  await seen(province, /khớp|Khớp/);
  await expectAccessible(province);
});

test('2. a district finds it waiting, answers, and publishes; one left unanswered stops it by name', async () => {
  district = await stage.signIn('phu-cu');
  await district.getByRole('link', { name: 'Lập kế hoạch' }).click();
  await district.getByRole('button', { name: 'Lập bản thảo và trả lời chỉ tiêu' }).click();
  await district.getByText('0/17 chỉ tiêu đã trả lời').waitFor();
  await expectAccessible(district);

  const poverty = row(district, /hộ nghèo xuống dưới 1%/);
  await poverty.getByLabel(/^Trả lời/).selectOption('TIGHTEN');
  await poverty.getByLabel(/^Mức của đơn vị/).fill('0,8');
  // The rule speaks while one types, before anything is sent.
  await poverty.getByText(/Chặt hơn chỉ tiêu cấp trên 0,20 điểm %/).waitFor();
  await poverty.getByLabel(/^Mức của đơn vị/).press('Enter');
  await district.getByText('1/17 chỉ tiêu đã trả lời').waitFor();

  const stunting = row(district, /thấp theo tuổi/);
  await stunting.getByLabel(/^Trả lời/).selectOption('RELAX');
  await stunting.getByLabel(/^Mức của đơn vị/).fill('16');
  await stunting.getByLabel(/^Lý do/).fill('Xuất phát điểm cao hơn bình quân của tỉnh');
  await stunting.getByLabel(/^Lý do/).press('Tab');
  await stunting.getByText('Chờ cấp trên đồng ý').waitFor();

  const homes = row(district, /căn nhà xây mới/);
  await homes
    .first()
    .getByLabel(/^Trả lời/)
    .selectOption('NOT_APPLICABLE');
  await homes
    .first()
    .getByLabel(/^Lý do/)
    .fill('Không còn hộ nghèo khó khăn về nhà ở');
  await homes
    .first()
    .getByLabel(/^Lý do/)
    .press('Tab');
  await district.getByText('3/17 chỉ tiêu đã trả lời').waitFor();
  await keepPicture(district, 'answer');

  await district.getByRole('link', { name: 'Xem lại và ban hành' }).click();
  await district.getByText(/Còn thiếu gì trước khi ban hành/).waitFor();
  await seen(district, /chưa trả lời/i);
  await district.goBack();
  await district.getByRole('button', { name: /^Giữ nguyên cả 14 chỉ tiêu chưa trả lời/ }).click();
  await district.getByText('17/17 chỉ tiêu đã trả lời').waitFor();

  await district.getByRole('link', { name: 'Xem lại và ban hành' }).click();
  await addJobs(district, 'Mỗi năm tạo việc làm tăng thêm cho 300 lao động của huyện', '300');
  await publishDraft(district, 'Đã ban hành, bản 1');
});

test('3. a commune does the same on a phone, then enters results', async () => {
  commune = await stage.signIn('dinh-cao', PHONE);
  await expectAccessible(commune);
  await commune.getByRole('link', { name: 'Lập kế hoạch' }).click();
  await commune.getByRole('button', { name: 'Lập bản thảo và trả lời chỉ tiêu' }).click();
  await commune.getByRole('button', { name: /^Giữ nguyên cả \d+ chỉ tiêu chưa trả lời/ }).click();
  await commune.getByText(/^(\d+)\/\1 chỉ tiêu đã trả lời/).waitFor();
  await expectAccessible(commune);
  await commune.getByRole('link', { name: 'Xem lại và ban hành' }).click();
  await publishDraft(commune, 'Đã ban hành, bản 1');

  await commune.goto(`${stage.address}/don-vi/C12412/so-lieu?year=2024`);
  await commune.getByLabel(/^Tỷ lệ hộ nghèo: Số hộ nghèo/).fill('31');
  await commune.getByLabel(/^Tỷ lệ hộ nghèo: Tổng số hộ/).fill('3.100');
  await commune.getByLabel(/^Tỷ lệ hộ nghèo: Tổng số hộ/).press('Tab');
  await commune.getByRole('button', { name: /^Gửi 1 số liệu năm 2024/ }).click();
  await commune
    .getByText(/Đã gửi 1 số liệu/)
    .first()
    .waitFor();
  await expectAccessible(commune);
});

test('4. district and province see it rolled up at once, and drill down and up', async () => {
  await province.goto(`${stage.address}/don-vi/P33/bang-chi-tieu?year=2024`);
  await province.getByRole('grid').waitFor();
  await province.getByText('Phù Cừ').first().waitFor();
  await province.getByText('Nhẹ hơn').first().waitFor();
  await expectAccessible(province);
  await keepPicture(province, 'board');
  // How someone likes the board is remembered.
  await province.getByText('Gọn', { exact: true }).click();
  await province.getByRole('button', { name: 'Cột: 17/17' }).click();
  await province.getByRole('dialog', { name: 'Chọn cột' }).getByLabel('Tỷ lệ hộ nghèo', { exact: true }).uncheck();
  await expectAccessible(province);
  await province.keyboard.press('Escape');
  await province.reload();
  await province.getByRole('button', { name: 'Cột: 16/17' }).waitFor();
  await expect.poll(() => province.getByRole('radio', { name: 'Gọn' }).isChecked()).toBe(true);
  await expectAccessible(province);

  await province.goto(`${stage.address}/don-vi/P33/ket-qua?year=2024`);
  await province.getByRole('link', { name: 'Tỷ lệ hộ nghèo', exact: true }).click();
  await province
    .getByRole('link', { name: /Phù Cừ/ })
    .first()
    .click();
  await province
    .getByRole('link', { name: /Đình Cao/ })
    .first()
    .click();
  await seen(province, /31/);
  await seen(province, /3\.100/);
  await expectAccessible(province);

  await commune.goto(`${stage.address}/don-vi/C12412/ke-hoach`);
  const target = await commune.evaluate(async () => {
    const query = '{ unit(key: "C12412") { plans { latest { targets { id key } } } } }';
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
      body: JSON.stringify({ query }),
    });
    const { data } = await answer.json();
    return data.unit.plans[0].latest.targets[0].id as string;
  });
  await commune.goto(`${stage.address}/chi-tieu/${encodeURIComponent(target)}`);
  for (const place of [/Đình Cao/, /Phù Cừ/, /103\/KH-UBND/, /05-CT\/TW/]) await seen(commune, place);
  await expectAccessible(commune);
});

test('the province consents to what waits for it', async () => {
  await province.goto(`${stage.address}/cho-dong-y`);
  await seen(province, /Xuất phát điểm cao hơn bình quân của tỉnh/);
  await expectAccessible(province);
  await province.getByRole('button', { name: 'Đồng ý…', exact: true }).click();
  await province.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await seen(province, /Đã đồng ý/);
});

test('5. the province publishes revision 2, and the district sees what changed', async () => {
  await province.goto(`${stage.address}/don-vi/P33/ke-hoach`);
  await province.getByRole('link', { name: '103/KH-UBND' }).first().click();
  await province.getByRole('button', { name: 'Soạn bản mới' }).click();
  await province.getByRole('button', { name: /^Đưa xuống: Năm 2025 tỷ lệ hộ nghèo/ }).focus();
  await province.keyboard.press('Alt+ArrowDown');
  await province.getByRole('row').nth(1).getByText('Mọi lao động hộ nghèo').waitFor();
  await province.keyboard.press('Alt+ArrowUp');
  await province.getByRole('row').nth(1).getByText('Năm 2025 tỷ lệ hộ nghèo').waitFor();

  await province.getByRole('button', { name: /^Sửa: .*thấp theo tuổi/ }).click();
  await province.getByLabel('Mức', { exact: true }).fill('140');
  await province.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
  await expect.poll(() => province.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await province.getByLabel('Mức', { exact: true }).fill('14');
  await province.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
  await province
    .getByText(/còn 14%|14% đến cuối năm 2025/)
    .first()
    .waitFor();
  await publishDraft(province, 'Đã ban hành, bản 2');

  await district.goto(`${stage.address}/`);
  await district.getByRole('link', { name: 'Xem thay đổi' }).click();
  await seen(district, /14%/);
  await seen(district, /15%/);
  await expectAccessible(district);
});
