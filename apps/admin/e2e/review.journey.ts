import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';

/** A commune's review: the yearly round from its list to the wall, on a phone and without a connection. */
let stage: Stage;
let officer: Page;
let reviewer: Page;

const ROUNDS = '/don-vi/C12412/ra-soat';

beforeAll(async () => {
  stage = await setStage();
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  if (officer) await keepPicture(officer, 'failed-officer', true);
  if (reviewer) await keepPicture(reviewer, 'failed-reviewer', true);
});
afterAll(() => stage?.close());

const seen = (page: Page, text: string | RegExp) => page.getByRole('main').getByText(text).first().waitFor();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** The server told directly by somebody who may: what has a screen of its own elsewhere. */
function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  return page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' };
    const answer = await fetch('/graphql', { method: 'POST', headers, body });
    const { data, errors } = await answer.json();
    const refusals = Object.values(data ?? {}).flatMap((each) => (each as { refusals?: object[] })?.refusals ?? []);
    if (errors || refusals.length > 0) throw new Error(JSON.stringify(errors ?? refusals));
    return data;
  }, JSON.stringify({ query, variables }));
}

interface Parameter {
  readonly key: string;
  readonly from: string;
  readonly open: boolean;
  readonly value: readonly string[];
}

/** An administrator reads the law: every number and wording of the standard, and how a review is run. */
async function confirmTheLaw(): Promise<void> {
  const page = await stage.signIn('quan-tri');
  const refused = '... on Refused { refusals { code path value allowed } }';
  const { standards } = await ask<{ standards: { code: string; parameters: Parameter[] }[] }>(
    page,
    '{ standards { code parameters(on: "2024-09-05") { key from open value } } }',
  );
  const parameters = standards.find(({ code }) => code === 'MDP-2022')?.parameters ?? [];
  for (const { key, from, value } of parameters.filter((each) => each.open && each.value.length > 0)) {
    const input = { standardCode: 'MDP-2022', key, from, value, source: 'Bản gốc NĐ 07/2021/NĐ-CP' };
    await ask(page, `mutation C($input: ConfirmParameterInput!) { confirmParameter(input: $input) { ${refused} } }`, {
      input,
    });
  }
  for (const key of ['posting', 'recheck', 'recheckPosting', 'opinion']) {
    const input = { procedureCode: 'QD-24-2021', key, source: 'Bản gốc QĐ 24/2021/QĐ-TTg' };
    await ask(page, `mutation C($input: ConfirmProcedureInput!) { confirmProcedure(input: $input) { ${refused} } }`, {
      input,
    });
  }
  await page.close();
}

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

/** Answers every question of a scoring that is open yet: the last of its options; typed ones by what they ask. */
async function answerAll(page: Page, income: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Các phần của phiếu' }).getByRole('button');
  await steps.first().click();
  await page.getByLabel('Ngày chấm điểm').fill('05/10/2024');
  for (let at = 0; at < (await steps.count()); at++) {
    await steps.nth(at).click();
    await steps.nth(at).and(page.locator('[aria-current="step"]')).waitFor();
    for (const question of await page.getByRole('main').locator('fieldset').all()) {
      if ((await question.locator('input:checked').count()) > 0) continue;
      const several = question.getByRole('checkbox');
      if ((await several.count()) > 0) await several.first().check();
      else await question.getByRole('radio').last().check();
    }
    const area = page.getByLabel(/Diện tích sàn/);
    if ((await area.count()) > 0) await area.fill('24,5');
  }
  await page.getByLabel(/Thu nhập bình quân/).fill(income);
}

/** What the first link of a kind is called. */
const firstLink = async (page: Page, name: RegExp) =>
  (await page.getByRole('link', { name }).first().getAttribute('aria-label')) ?? '';

const openVillage = async (page: Page, name: string) => {
  await page.goto(stage.address + ROUNDS);
  await page.getByRole('link', { name: 'Rà soát định kỳ năm 2024' }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await heading(page, name);
};

test('a household is scored on a phone: what the answers come to stands below, and why', async () => {
  await confirmTheLaw();
  reviewer = await stage.signIn('dinh-cao', PHONE);
  await openVillage(reviewer, 'Thôn 4');
  await expectAccessible(reviewer);
  await keepPicture(reviewer, 'review-village-phone');
  await reviewer
    .getByRole('link', { name: /^Chấm điểm: / })
    .first()
    .click();
  await heading(reviewer, /^Chấm điểm: hộ /);
  await reviewer.getByText('chưa rõ').waitFor();
  await expectAccessible(reviewer);
  await keepPicture(reviewer, 'review-score-phone');

  await answerAll(reviewer, '1.200.000');
  await reviewer.getByText('đủ câu trả lời').waitFor();
  await reviewer.getByText('Vì sao').click();
  await seen(reviewer, /Thu nhập 1\.200\.000 không vượt mức 1\.500\.000 đồng\/người\/tháng/);
  await seen(reviewer, /NĐ 07\/2021\/NĐ-CP/);
  await expectAccessible(reviewer);
  await keepPicture(reviewer, 'review-score-result-phone');
  await reviewer.getByRole('button', { name: 'Lưu phiếu' }).click();
  await heading(reviewer, 'Thôn 4');
  await reviewer
    .getByRole('link', { name: /^Chấm lại: / })
    .first()
    .waitFor();
});

test('without a connection a scoring is kept on the phone, and sent when the connection is back', async () => {
  await reviewer.getByRole('button', { name: /^Tải sẵn \d+ hộ/ }).click();
  await reviewer.getByText(/Đã tải xong/).waitFor({ timeout: 90_000 });
  const name = await firstLink(reviewer, /^Chấm điểm: /);
  await reviewer.context().setOffline(true);
  await seen(reviewer, 'Đang mất kết nối');
  await reviewer.getByRole('link', { name, exact: true }).click();
  await heading(reviewer, /^Chấm điểm: hộ /);
  await answerAll(reviewer, '1.600.000');
  await reviewer.getByRole('button', { name: 'Lưu phiếu' }).click();
  await heading(reviewer, 'Thôn 4');
  await seen(reviewer, /1 phiếu giữ trên máy/);
  await expectAccessible(reviewer);
  await keepPicture(reviewer, 'review-offline-phone');

  await reviewer.context().setOffline(false);
  await reviewer.getByText(/Đã gửi 1 phiếu chấm điểm/).waitFor();
  await reviewer.getByRole('link', { name: name.replace('Chấm điểm', 'Chấm lại'), exact: true }).waitFor();
  const left = await reviewer.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open('bac-thang');
        open.onsuccess = () => {
          const all = open.result.transaction('scorings').objectStore('scorings').count();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  expect(left).toBe(0);
});

test('two reviewers of one household never overwrite each other: both versions stand until one is chosen', async () => {
  await openVillage(officer, 'Thôn 4');
  const name = await firstLink(officer, /^Chấm lại: /);
  for (const page of [officer, reviewer]) {
    await page.getByRole('link', { name, exact: true }).click();
    await heading(page, /^Chấm điểm: hộ /);
  }
  await reviewer.context().setOffline(true);
  await answerAll(reviewer, '1.300.000');
  await reviewer.getByRole('button', { name: 'Lưu phiếu' }).click();
  await seen(reviewer, /1 phiếu giữ trên máy/);

  await answerAll(officer, '1.400.000');
  await officer.getByRole('button', { name: 'Lưu phiếu' }).click();
  await heading(officer, 'Thôn 4');

  await reviewer.context().setOffline(false);
  await seen(reviewer, /1 phiếu chưa lưu được/);
  await reviewer.getByRole('status').getByRole('link').first().click();
  await reviewer.getByRole('alert').getByText('Người khác đã lưu phiếu của hộ này trước').waitFor();
  await reviewer.getByRole('row', { name: /Thu nhập bình quân.*1\.400\.000.*1\.300\.000/ }).waitFor();
  await expectAccessible(reviewer);
  await keepPicture(reviewer, 'review-conflict-phone');
  await reviewer.getByRole('button', { name: 'Lưu phiếu của tôi thay vào' }).click();
  await heading(reviewer, 'Thôn 4');
});

test('a village meets; a household that fewer than half agree on goes back to scoring', async () => {
  await openVillage(officer, 'Thôn 2');
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
  await openVillage(officer, 'Thôn 1');
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
  await seen(officer, 'Phản ánh được nhận trong thời gian niêm yết.');
  await expectAccessible(officer);
  await keepPicture(officer, 'review-household', true);
  await officer.emulateMedia({ media: 'print' });
  await keepPicture(officer, 'review-sheet-print', true);
  await officer.emulateMedia({ media: null });
});

test('what is not ripe is not decided: the page says what each step waits for', async () => {
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
  const lines = await officer.getByRole('article').locator('tbody tr').count();
  const unit = 'C12412';
  const { figure } = await ask<{ figure: { numerator: string; denominator: string } }>(
    officer,
    `{ figure(unitKey: "${unit}", indicatorCode: "poverty-rate", year: 2023) { numerator denominator } }`,
  );
  expect(String(lines)).toBe(figure.numerator);

  await officer.goto(`${stage.address}/don-vi/${unit}/ket-qua/poverty-rate?year=2023`);
  const shown = new Intl.NumberFormat('vi-VN').format(lines);
  await seen(officer, new RegExp(`${shown.replace('.', '\\.')}\\s*/`));
});

test('the district sees the rounds of its communes', async () => {
  const district = await stage.signIn('phu-cu');
  const { unit } = await ask<{ unit: { parent: { key: string } } }>(
    district,
    '{ unit(key: "C12412") { parent { key } } }',
  );
  await district.goto(`${stage.address}/don-vi/${unit.parent.key}/ra-soat`);
  await heading(district, 'Rà soát hộ nghèo, hộ cận nghèo');
  await district.getByRole('row', { name: /2024.*Đình Cao/ }).waitFor();
  await district.getByRole('row', { name: /2024.*Tiên Tiến/ }).waitFor();
  await expectAccessible(district);
  await keepPicture(district, 'review-district');
});
