import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit, publishDraft } from './steps.ts';

/** Do the parts add up: what a district sees while it types, what the province sees of all, and what it tries out. */
let stage: Stage;
let province: Page;
let district: Page;

beforeAll(async () => {
  stage = await setStage();
  province = await stage.signIn('hung-yen');
  await province.goto(`${stage.address}/don-vi/P33/ke-hoach`);
  await province.getByRole('link', { name: 'soạn tiếp' }).click();
  await province.getByLabel('Chọn tất cả chỉ tiêu').check();
  await province.getByLabel('Cấp dưới được sửa đến đâu').first().selectOption('NEGOTIABLE');
  await province.getByLabel('Cách giao xuống cấp dưới').first().selectOption('SAME');
  await province.getByRole('button', { name: 'Đặt cho 16 chỉ tiêu đã chọn' }).click();
  await province.getByText('Được nhẹ hơn nếu có lý do và được đồng ý').nth(16).waitFor();
  await publishDraft(province, 'Đã ban hành, bản 1');
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [name, page] of Object.entries({ province, district }))
    if (page) await keepPicture(page, `failed-${name}`, true);
});
afterAll(() => stage?.close());

/** Whatever a page asks the server while something is done. */
async function requestsOf(page: Page, work: () => Promise<void>): Promise<readonly string[]> {
  const asked: string[] = [];
  const listen = (request: { url(): string }) => asked.push(request.url());
  page.on('request', listen);
  await work();
  page.off('request', listen);
  return asked.filter((url) => url.endsWith('/graphql'));
}

test('a district reads the room left and the sum while it types, and nothing is asked of the server', async () => {
  district = await stage.signIn('phu-cu');
  await district.getByRole('link', { name: 'Lập kế hoạch' }).click();
  await district.getByRole('button', { name: 'Lập bản thảo và trả lời chỉ tiêu' }).click();
  const poverty = district
    .getByRole('row')
    .filter({ has: district.getByRole('rowheader', { name: /hộ nghèo xuống dưới 1%/ }) });
  const figure = poverty.getByLabel(/^Mức của đơn vị/);
  await poverty.getByLabel(/^Trả lời/).focus();
  await poverty.getByLabel(/^Trả lời/).selectOption('RELAX');
  await district.getByText(/Cả tỉnh Hưng Yên năm 2025: /).waitFor();
  const asked = await requestsOf(district, async () => {
    await figure.fill('0,9');
    await district.getByText(/Còn dư địa của tỉnh Hưng Yên: \d+,\d\d điểm % \([\d.]+ hộ nghèo\)\./).waitFor();
    await district.getByText(/: đạt, còn dư/).waitFor();
    await figure.fill('1,5');
    await district.getByText('Không còn dư địa của tỉnh Hưng Yên.').waitFor();
    await district.getByText(/: không đạt, thiếu \d+,\d\d điểm % \([\d.]+ hộ nghèo\)\./).waitFor();
    await district.getByText(/Các đơn vị khác: 0\/9 đơn vị đã ban hành trả lời; 9 đơn vị chưa trả lời/).waitFor();
  });
  expect(asked).toEqual([]);
  await expectAccessible(district);
  await keepPicture(district, 'answer-sum');
  await district.setViewportSize(PHONE);
  await expectToFit(district);
  await keepPicture(district, 'answer-sum-phone', true);
  await district.setViewportSize({ width: 1366, height: 768 });

  await poverty.getByLabel(/^Lý do/).fill('Nhiều hộ già yếu không còn sức lao động');
  await poverty.getByLabel(/^Lý do/).press('Tab');
  await poverty.getByText('Chờ cấp trên đồng ý').waitFor();
  await district.getByRole('button', { name: /^Giữ nguyên cả \d+ chỉ tiêu chưa trả lời/ }).click();
  await district.getByText('16/16 chỉ tiêu đã trả lời').waitFor();
  await district.getByRole('link', { name: 'Xem lại và ban hành' }).click();
  await publishDraft(district, 'Đã ban hành, bản 1');
});

test('the province sees whether it adds up, as it binds and as it was answered, and who would have to move', async () => {
  await province.goto(`${stage.address}/don-vi/P33/ke-hoach`);
  await province.getByRole('link', { name: '103/KH-UBND' }).first().click();
  await province.getByRole('link', { name: 'Tình hình triển khai' }).click();
  const poverty = province
    .getByRole('row')
    .filter({ has: province.getByRole('rowheader', { name: /^Tỷ lệ hộ nghèo\s*dưới 1%/ }) });
  await poverty.getByText('Cộng lại đạt').waitFor();
  await province.getByText('Tính như đã trả lời').click();
  await poverty.getByText('Cộng lại không đạt').waitFor();
  await poverty.getByRole('button', { name: /Xem 1 đơn vị nhận nhẹ hơn/ }).click();
  const movers = province.getByRole('table', { name: 'Đơn vị nhận nhẹ hơn mức được giao' });
  await movers
    .getByRole('row')
    .filter({ hasText: 'Phù Cừ' })
    .getByText(/0,50 điểm % \([\d.]+ hộ nghèo\)/)
    .waitFor();
  await expectAccessible(province);
  await keepPicture(province, 'coverage-sums', true);
  await province.setViewportSize(PHONE);
  await expectToFit(province);
  await keepPicture(province, 'coverage-sums-phone', true);
  await province.setViewportSize({ width: 1366, height: 768 });
});

test('the foot of the board says under each target whether the parts add up, and leads to the units behind it', async () => {
  await province.goto(`${stage.address}/don-vi/P33/bang-chi-tieu`);
  const board = province.getByRole('grid', { name: 'Trả lời của các đơn vị' });
  const foot = board.getByRole('row', { name: /^Cả 10 đơn vị/ });
  const poverty = foot.getByRole('link', {
    name: /9\/10 chưa trả lời.*cộng lại dưới 1,00%.*yêu cầu dưới 1,00%.*đạt vừa đủ/,
  });
  await poverty.first().waitFor();
  await expectAccessible(province);
  await keepPicture(province, 'board-sums');

  await province.setViewportSize(PHONE);
  await poverty.first().waitFor();
  await expectToFit(province);
  await province.getByRole('rowheader', { name: 'Phù Cừ' }).waitFor();
  await keepPicture(province, 'board-sums-phone');
  await province.setViewportSize({ width: 1366, height: 768 });

  await board.getByRole('gridcell').first().focus();
  await province.keyboard.press('Control+ArrowDown');
  await province.keyboard.press('Enter');
  await province.getByRole('heading', { name: 'Tình hình triển khai' }).waitFor();
  await province.getByRole('button', { expanded: true, name: /Tỷ lệ hộ nghèo$/ }).waitFor();
  await province.goBack();
  await poverty.first().waitFor();
  await province.goto(`${stage.address}/don-vi/P33/bang-chi-tieu?view=results`);
  await province.getByRole('rowheader', { name: 'Kết quả chung' }).waitFor();
  const anThi = province.getByRole('row').filter({ has: province.getByRole('rowheader', { name: 'Ân Thi' }) });
  await anThi.getByRole('gridcell').filter({ hasText: 'báo cáo' }).first().click();
  await province
    .getByRole('region', { name: 'Vì sao đánh giá như vậy' })
    .getByText(/^Yêu cầu năm 2025: dưới 1,00%/)
    .waitFor();
  await expectAccessible(province);
  await keepPicture(province, 'board-why');
  await province.setViewportSize(PHONE);
  await expectToFit(province);
  await keepPicture(province, 'board-why-phone');
  await province.setViewportSize({ width: 1366, height: 768 });
});

test('the province tries another figure out; nothing is asked and nothing is stored', async () => {
  await province.goto(`${stage.address}/don-vi/P33/ke-hoach`);
  await province.getByRole('link', { name: '103/KH-UBND' }).first().click();
  await province.getByRole('link', { name: 'Thử thay đổi' }).click();
  await province.getByText('Không ghi lại gì').waitFor();
  const choice = province.getByLabel('Chỉ tiêu muốn thử');
  const wanted = await choice
    .locator('option', { hasText: /hộ nghèo xuống dưới 1%/ })
    .first()
    .getAttribute('value');
  await choice.selectOption(wanted ?? '');
  await province.getByRole('heading', { name: 'Cả tỉnh Hưng Yên' }).waitFor();
  await province.getByText('1 đơn vị phải xin đồng ý.').waitFor();
  const asked = await requestsOf(province, async () => {
    await province.getByLabel('Mức', { exact: true }).fill('1,6');
    await province.getByText('Không đơn vị nào phải sửa trả lời.').waitFor();
    await province.getByLabel('Mức', { exact: true }).fill('0,8');
    await province.getByLabel('Cấp dưới được sửa đến đâu').selectOption('FLOOR');
    await province.getByText('1 đơn vị nhẹ hơn mức được phép.').waitFor();
  });
  expect(asked).toEqual([]);
  await province.getByText('Nhẹ hơn mức được phép (1)').click();
  await province.getByRole('rowheader', { name: 'Phù Cừ' }).waitFor();
  await expectAccessible(province);
  await keepPicture(province, 'what-if', true);
  await province.setViewportSize(PHONE);
  await expectToFit(province);
  await keepPicture(province, 'what-if-phone', true);
  await province.setViewportSize({ width: 1366, height: 768 });
  await province.reload();
  await province.getByText('1 đơn vị phải xin đồng ý.').waitFor();
});

test('what was tried goes into the form of the draft, and waits there to be saved', async () => {
  await province.goto(province.url().replace(/\/thu-thay-doi.*/, ''));
  await province.getByRole('button', { name: 'Soạn bản mới' }).click();
  await province.getByRole('heading', { level: 1, name: /^Soạn thảo/ }).waitFor();
  await province.goBack();
  await province.getByRole('link', { name: 'Thử thay đổi' }).click();
  const choice = province.getByLabel('Chỉ tiêu muốn thử');
  const wanted = await choice
    .locator('option', { hasText: /hộ nghèo xuống dưới 1%/ })
    .first()
    .getAttribute('value');
  await choice.selectOption(wanted ?? '');
  await province.getByLabel('Mức', { exact: true }).fill('0,8');
  await province.getByLabel('Cấp dưới được sửa đến đâu').selectOption('FLOOR');
  await province.getByRole('link', { name: 'Đưa vào bản thảo…' }).click();
  const form = province.getByRole('region', { name: /^Đang sửa chỉ tiêu: .*hộ nghèo xuống dưới 1%/ });
  await form.getByText('Mức đã thử đang ở trong biểu mẫu, chưa lưu').waitFor();
  await form.getByText(/Bản thảo vẫn ghi: dưới 1% đến cuối năm 2025\. Được nhẹ hơn/).waitFor();
  await expect.poll(() => form.getByLabel('Mức', { exact: true }).inputValue()).toBe('0,8');
  await expect.poll(() => form.getByLabel('Cấp dưới được sửa đến đâu').inputValue()).toBe('FLOOR');
  await expectAccessible(province);
  await keepPicture(province, 'what-if-into-draft', true);
  await province.setViewportSize(PHONE);
  await expectToFit(province);
  await keepPicture(province, 'what-if-into-draft-phone', true);
  await province.setViewportSize({ width: 1366, height: 768 });
  await form.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
  await form.waitFor({ state: 'detached' });
  await province.waitForURL((url) => !url.searchParams.has('tried'));
  await province
    .getByRole('row')
    .filter({ hasText: /dưới 0,8% đến cuối năm 2025/ })
    .getByText('Chỉ được chặt hơn')
    .waitFor();
});

test('the lineage of a target recomputes the hashes of every revision on the way up', async () => {
  await district
    .getByRole('link', { name: /^Nguồn gốc: Tỷ lệ hộ nghèo/ })
    .first()
    .click();
  await district.getByRole('button', { name: 'Kiểm tra mã băm' }).click();
  await district.getByText(/^Mã băm của cả 2 bản ban hành đều khớp/).waitFor();
  await expectAccessible(district);
  await keepPicture(district, 'lineage-check', true);
});
