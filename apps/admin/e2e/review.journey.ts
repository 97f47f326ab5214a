import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { asking } from './asking.ts';
import { keepPicture } from './picture.ts';
import { confirmTheLaw, heading, openVillage, seen } from './reviewing.ts';
import { type Stage, setStage } from './stage.ts';

/** A commune's reviews: by what law they run, the meeting, the wall, and what is decided. */
let stage: Stage;
let officer: Page;

const ROUNDS = '/don-vi/C12412/ra-soat';

beforeAll(async () => {
  stage = await setStage();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && officer) await keepPicture(officer, 'failed-officer', true);
});
afterAll(() => stage?.close());

test('the commune sees its rounds, by what law they run, and what nobody has confirmed of it', async () => {
  officer = await stage.signIn('dinh-cao');
  await officer.goto(stage.address + ROUNDS);
  await heading(officer, 'Rà soát hộ nghèo, hộ cận nghèo');
  await officer.getByRole('row', { name: /Rà soát định kỳ năm 2024.*quá hạn/ }).waitFor();
  await officer.getByRole('row', { name: /Rà soát định kỳ năm 2023.*45\/QĐ-UBND/ }).waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'review-rounds');

  await officer.getByRole('link', { name: 'Rà soát định kỳ năm 2024' }).click();
  await heading(officer, 'Rà soát định kỳ năm 2024');
  await seen(officer, /Chưa được quyết định: còn \d+ điểm của luật chưa kiểm chứng/);
  await seen(officer, 'Thôn 6');
  await expectAccessible(officer);
  await keepPicture(officer, 'review-round', true);
});

test('a round is opened with its law shown before, and refused with what is allowed', async () => {
  await officer.goto(`${stage.address}${ROUNDS}/mo-dot`);
  await heading(officer, 'Mở đợt rà soát');
  await officer.getByRole('main').getByLabel(/^Năm/).fill('2024');
  await officer.getByLabel('Ngày mở đợt').fill('31/08/2024');
  await seen(officer, 'NĐ 07/2021/NĐ-CP');
  await expectAccessible(officer);
  await keepPicture(officer, 'review-open', true);
  await officer.getByRole('button', { name: 'Mở đợt và lập danh sách' }).click();
  await seen(officer, /chỉ mở từ 01\/09\/2024 đến 14\/12\/2024/);

  await officer.getByRole('radio', { name: 'Thường xuyên hằng tháng' }).check();
  await officer.getByRole('main').getByLabel(/^Năm/).fill('2025');
  await officer.getByLabel('Tháng', { exact: true }).selectOption('3');
  await officer.getByLabel('Ngày mở đợt').fill('15/03/2025');
  await officer.getByRole('button', { name: 'Mở đợt và lập danh sách' }).click();
  await heading(officer, 'Rà soát thường xuyên tháng 3/2025');
  await expectAccessible(officer);
});

test('a village meets; a household that fewer than half agree on goes back to scoring', async () => {
  await openVillage(officer, stage.address + ROUNDS, 'Thôn 2');
  await officer.getByRole('link', { name: 'Ghi kết quả họp thôn' }).click();
  await heading(officer, 'Họp Thôn 2');
  await officer.getByLabel('Ngày họp').fill('20/10/2024');
  await officer.getByLabel('Số người dự họp').fill('60');
  await officer
    .getByLabel(/^Số người đồng ý: /)
    .first()
    .fill('61');
  await officer.getByRole('button', { name: 'Còn lại: tất cả nhất trí' }).click();
  await officer.getByRole('button', { name: /^Ghi kết quả họp của/ }).click();
  await seen(officer, /Số người đồng ý 61 nhiều hơn số người dự; chỉ nhận từ 0 đến 60/);
  await officer
    .getByLabel(/^Số người đồng ý: /)
    .first()
    .fill('29');
  await seen(officer, /1 hộ phải chấm điểm lại/);
  await expectAccessible(officer);
  await keepPicture(officer, 'review-meeting');
  await officer.getByRole('button', { name: /^Ghi kết quả họp của/ }).click();
  await heading(officer, 'Thôn 2');
  await officer
    .getByRole('row', { name: /Chờ chấm điểm/ })
    .first()
    .waitFor();
});

test('results are put up with names and classes alone, and complaints are taken', async () => {
  await openVillage(officer, stage.address + ROUNDS, 'Thôn 1');
  await officer.getByRole('link', { name: 'Niêm yết', exact: true }).click();
  await heading(officer, 'Niêm yết Thôn 1');
  await officer.getByRole('article').getByRole('columnheader', { name: 'Họ và tên chủ hộ' }).waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'review-posting', true);
  await officer.emulateMedia({ media: 'print' });
  await keepPicture(officer, 'review-posting-print', true);
  await officer.emulateMedia({ media: null });
  await officer.getByLabel('Niêm yết từ ngày').fill('21/10/2024');
  await officer.getByRole('button', { name: /^Ghi đã niêm yết/ }).click();
  await heading(officer, 'Thôn 1');
  await officer
    .getByRole('row', { name: /Đang niêm yết/ })
    .first()
    .waitFor();

  await officer.getByRole('rowheader').getByRole('link').first().click();
  await heading(officer, /^Hộ /);
  await seen(officer, /chỉ ghi phản ánh đã nhận trong thời gian đó/);
  await expectAccessible(officer);
  await keepPicture(officer, 'review-household', true);
  await officer.emulateMedia({ media: 'print' });
  await keepPicture(officer, 'review-sheet-print', true);
  await officer.emulateMedia({ media: null });
});

test('what is not ripe is not decided: the page says what each step waits for', async () => {
  await confirmTheLaw(stage);
  await officer.goto(stage.address + ROUNDS);
  await officer.getByRole('link', { name: 'Rà soát định kỳ năm 2024' }).click();
  await officer.getByRole('link', { name: 'Ý kiến và quyết định' }).click();
  await heading(officer, 'Ý kiến và quyết định');
  for (const more of await officer.getByText(/^Và \d+ lý do nữa/).all()) await more.click();
  const reason = officer.getByText(/Các bước phải làm lần lượt: việc này làm khi hộ đang niêm yết/);
  await reason.filter({ visible: true }).first().waitFor();
  expect(await officer.getByRole('button', { name: /^Quyết định danh sách/ }).count()).toBe(0);
  await expectAccessible(officer);
  await keepPicture(officer, 'review-deciding', true);
});

test("a decided round's figures on the results screen are the count of its lists", async () => {
  await officer.goto(stage.address + ROUNDS);
  await officer.getByRole('link', { name: 'Rà soát định kỳ năm 2023' }).click();
  await heading(officer, 'Rà soát định kỳ năm 2023');
  await seen(officer, 'Kết quả đã quyết định');
  await officer.getByRole('link', { name: 'Danh sách để in' }).click();
  await heading(officer, 'Danh sách hộ nghèo');
  await expectAccessible(officer);
  const unit = 'C12412';
  const { figure } = await asking(officer)<{ figure: { numerator: string; denominator: string } }>(
    `{ figure(unitKey: "${unit}", indicatorCode: "poverty-rate", year: 2023) { numerator denominator } }`,
  );
  const lines = officer.getByRole('article').locator('tbody tr');
  await expect.poll(async () => String(await lines.count())).toBe(figure.numerator);

  await officer.goto(`${stage.address}/don-vi/${unit}/ket-qua/poverty-rate?year=2023`);
  const shown = new Intl.NumberFormat('vi-VN').format(Number(figure.numerator));
  await seen(officer, new RegExp(`${shown.replace('.', '\\.')}\\s*/`));
});

test('the district sees the rounds of its communes', async () => {
  const district = await stage.signIn('phu-cu');
  const { unit } = await asking(district)<{ unit: { parent: { key: string } } }>(
    '{ unit(key: "C12412") { parent { key } } }',
  );
  await district.goto(`${stage.address}/don-vi/${unit.parent.key}/ra-soat`);
  await heading(district, 'Rà soát hộ nghèo, hộ cận nghèo');
  await district.getByRole('row', { name: /2024.*Đình Cao/ }).waitFor();
  await district.getByRole('row', { name: /2024.*Tiên Tiến/ }).waitFor();
  await expectAccessible(district);
  await keepPicture(district, 'review-district');
});
