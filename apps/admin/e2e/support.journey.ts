import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit } from './steps.ts';

/** From cause to help: a commune's officer records why a household is poor, what it needs and what it got. */
let stage: Stage;
let officer: Page;
let commune: string;
let card: string;

beforeAll(async () => {
  stage = await setStage();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && officer) await keepPicture(officer, 'failed-support', true);
});
afterAll(() => stage?.close());

const YEAR = 2024;
const GIVER = 'Ngân hàng Chính sách xã hội huyện';

const waiting = () => officer.getByRole('region', { name: 'Ai chưa được hỗ trợ' });
const needs = () => officer.getByRole('region', { name: 'Nhu cầu của hộ' });
const given = () => officer.getByRole('region', { name: 'Hỗ trợ hộ đã nhận' });
const dialog = () => officer.getByRole('dialog');

async function openNeeds(search = ''): Promise<void> {
  await officer.goto(`${stage.address}/don-vi/${commune}/ho-ngheo/nhu-cau?year=${YEAR}${search}`);
  await officer.getByRole('heading', { level: 1, name: 'Ai cần gì mà chưa có' }).waitFor();
}

/** Met and in need of a kind, as the counts have them once they stand. */
async function countsOf(kind: string): Promise<{ inNeed: number; met: number }> {
  const cells = officer
    .getByRole('region', { name: 'Nhu cầu theo loại hỗ trợ' })
    .getByRole('row', { name: new RegExp(`^${kind}`) })
    .getByRole('cell');
  await cells.first().waitFor();
  const [inNeed = '', met = ''] = await cells.allInnerTexts();
  return { inNeed: Number(inNeed.replace(/\D/g, '')), met: Number(met.replace(/\D/g, '')) };
}

/** The same two of the indicator that the plans ask for, as the register gives them. */
async function figure(page: Page, unit: string): Promise<string> {
  const { data } = await page.evaluate(
    async ([unitKey, year]) => {
      const query = `query($unitKey: String!, $year: Int!) {
        figure(unitKey: $unitKey, year: $year, indicatorCode: "preferential-credit-coverage", subgroupCode: "poor-near-poor-newly-escaped-policy") { numerator denominator }
      }`;
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
        body: JSON.stringify({ query, variables: { unitKey, year } }),
      });
      return answer.json();
    },
    [unit, YEAR] as const,
  );
  return `${data.figure.numerator}/${data.figure.denominator}`;
}

async function record(action: string): Promise<void> {
  await dialog().getByRole('button', { name: action, exact: true }).click();
  await dialog().waitFor({ state: 'hidden' });
}

let before: { inNeed: number; met: number };

test('who needs what and has not got it, by kind, village and cause', async () => {
  officer = await stage.signIn('dinh-cao');
  await officer.waitForURL(/\/don-vi\/[^/]+\//);
  commune = /\/don-vi\/([^/]+)\//.exec(officer.url())?.[1] ?? '';
  await openNeeds();
  await waiting().getByRole('row').nth(1).waitFor();
  await officer
    .getByRole('region', { name: 'Hộ nghèo, hộ cận nghèo theo nguyên nhân' })
    .getByText('thiếu vốn')
    .waitFor();
  before = await countsOf('vay vốn ưu đãi');
  expect(before.inNeed).toBeGreaterThan(0);
  expect(await figure(officer, commune)).toBe(`${before.met}/${before.inNeed}`);
  await expectAccessible(officer);
  await keepPicture(officer, 'support-needs', true);

  await officer.getByRole('combobox', { name: 'Loại hỗ trợ' }).selectOption({ label: 'nước sạch, vệ sinh' });
  await officer.waitForURL(/kind=water/);
  await waiting()
    .getByRole('cell', { name: /nước sạch/ })
    .first()
    .waitFor();
  await expect
    .poll(() =>
      waiting()
        .getByRole('cell', { name: /bảo hiểm y tế/ })
        .count(),
    )
    .toBe(0);
  const download = officer.waitForEvent('download');
  await officer.getByRole('button', { name: 'Tải về (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe(`chua-duoc-ho-tro-${commune}-${YEAR}.csv`);
});

test('a cause and a need are recorded on the card', async () => {
  await waiting().getByRole('row').nth(1).getByRole('link').click();
  await officer.getByRole('combobox', { name: 'Mục đích' }).selectOption({ label: 'Hỗ trợ hộ' });
  await officer.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await officer.getByRole('heading', { level: 2, name: 'Nhu cầu', exact: true }).waitFor();
  card = officer.url();

  await officer.getByRole('button', { name: 'Ghi nguyên nhân…' }).click();
  await dialog().getByLabel('thiếu lao động').check();
  await expectAccessible(officer);
  await record('Ghi nguyên nhân');
  await officer
    .getByText(/thiếu lao động/)
    .first()
    .waitFor();

  await officer.getByRole('button', { name: 'Ghi nhu cầu…' }).click();
  await dialog().getByRole('combobox', { name: 'Loại hỗ trợ' }).selectOption('healthInsurance');
  await dialog().getByLabel('Cho ai trong hộ').waitFor();
  await dialog().getByRole('combobox', { name: 'Loại hỗ trợ' }).selectOption('emergency');
  await dialog().getByLabel('Có nhu cầu từ').fill(`15/06/${YEAR}`);
  await expectAccessible(officer);
  await record('Ghi nhu cầu');
  await needs()
    .getByRole('row', { name: /^trợ giúp đột xuất/ })
    .getByText('Chưa được hỗ trợ')
    .waitFor();

  // The same need is not recorded twice.
  await officer.getByRole('button', { name: 'Ghi nhu cầu…' }).click();
  await dialog().getByRole('combobox', { name: 'Loại hỗ trợ' }).selectOption('emergency');
  await dialog().getByRole('button', { name: 'Ghi nhu cầu', exact: true }).click();
  await dialog()
    .getByText(/Nhu cầu này đã được ghi, bắt đầu từ ngày 15\/06\/2024/)
    .first()
    .waitFor();
  await dialog().getByRole('button', { name: 'Thôi' }).click();
  await dialog().waitFor({ state: 'hidden' });
});

test('what was given meets the need, and a wrong record is corrected', async () => {
  await officer.getByRole('button', { name: 'Ghi hỗ trợ…' }).click();
  await dialog().getByRole('combobox', { name: 'Loại hỗ trợ' }).selectOption('emergency');
  await dialog().getByLabel('Ngày nhận').fill(`20/07/${YEAR}`);
  await dialog().getByLabel('Nguồn').selectOption({ label: 'ngân sách xã' });
  await dialog().getByLabel('Đơn vị hỗ trợ').fill('UBND xã');
  await dialog().getByRole('button', { name: 'Ghi hỗ trợ', exact: true }).click();
  await dialog().getByText('Hãy ghi số tiền hoặc hiện vật đã hỗ trợ.').first().waitFor();
  await dialog().getByLabel('Số tiền (đồng)').fill('200.000');
  await expectAccessible(officer);
  await record('Ghi hỗ trợ');
  await needs()
    .getByRole('row', { name: /^trợ giúp đột xuất/ })
    .getByText('Đã được hỗ trợ')
    .waitFor();

  await given()
    .getByRole('button', { name: /^Sửa: trợ giúp đột xuất/ })
    .click();
  await dialog().getByLabel('Số tiền (đồng)').fill('2.000.000');
  await dialog().getByLabel('Bản ghi cũ sai ở đâu').fill('Ghi thiếu một số 0');
  await record('Ghi hỗ trợ');
  await given().getByText('2.000.000 đồng').waitFor();
  await officer.getByText('1 bản ghi đã rút').click();
  await officer.getByText(/200\.000 đồng; rút ngày .*: Ghi thiếu một số 0/).waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'support-card', true);
});

test('the figure of the coverage indicator is the count, before and after', async () => {
  // Somebody who waits for a loan, and gets it.
  await openNeeds('&kind=credit');
  await waiting()
    .getByRole('cell', { name: /vay vốn/ })
    .first()
    .waitFor();
  await waiting().getByRole('row').nth(1).getByRole('link').click();
  await officer.getByRole('combobox', { name: 'Mục đích' }).selectOption({ label: 'Hỗ trợ hộ' });
  await officer.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await officer.getByRole('button', { name: 'Ghi hỗ trợ…' }).click();
  await dialog().getByRole('combobox', { name: 'Loại hỗ trợ' }).selectOption('credit');
  await dialog().getByLabel('Ngày nhận').fill(`20/12/${YEAR}`);
  await dialog().getByLabel('Nguồn').selectOption({ label: 'tín dụng chính sách' });
  await dialog().getByLabel('Số tiền (đồng)').fill('50.000.000');
  await dialog().getByLabel('Đơn vị hỗ trợ').fill(GIVER);
  await record('Ghi hỗ trợ');
  await given().getByText(GIVER).first().waitFor();

  await openNeeds();
  await expect.poll(() => countsOf('vay vốn ưu đãi')).toEqual({ inNeed: before.inNeed, met: before.met + 1 });
  expect(await figure(officer, commune)).toBe(`${before.met + 1}/${before.inNeed}`);
  await officer
    .getByRole('row', { name: /^vay vốn ưu đãi/ })
    .getByRole('link', { name: 'Xem số liệu' })
    .click();
  await officer.getByRole('link', { name: 'Ai đã được giúp, ai còn chờ' }).waitFor();
});

test('an administrator adds a kind of support, and the commune records it like any other', async () => {
  const administrator = await stage.signIn('quan-tri');
  await administrator.goto(`${stage.address}/quan-tri/loai-ho-tro`);
  await administrator.getByRole('button', { name: 'Thêm loại hỗ trợ…' }).click();
  const kind = administrator.getByRole('dialog', { name: 'Thêm loại hỗ trợ' });
  await kind.getByRole('textbox', { name: /^Tên/ }).fill('đèn năng lượng mặt trời');
  await kind.getByLabel('Mã').fill('Đèn');
  await kind.getByRole('button', { name: 'Thêm', exact: true }).click();
  await kind
    .getByText(/^Mã: “Đèn” không dùng được; chỉ nhận 2 đến 40 chữ không dấu/)
    .first()
    .waitFor();
  await expectAccessible(administrator);
  await keepPicture(administrator, 'support-kind');
  await kind.getByLabel('Mã').fill('solarLamp');
  await kind.getByRole('button', { name: 'Thêm', exact: true }).click();
  await kind.waitFor({ state: 'hidden' });
  await administrator.getByRole('row', { name: /^đèn năng lượng mặt trời.*mã solarLamp/ }).waitFor();
  await expectAccessible(administrator);
  await administrator.close();

  await officer.goto(card);
  await officer.getByRole('combobox', { name: 'Mục đích' }).selectOption({ label: 'Hỗ trợ hộ' });
  await officer.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await officer.getByRole('button', { name: 'Ghi nhu cầu…' }).click();
  await dialog().getByRole('combobox', { name: 'Loại hỗ trợ' }).selectOption({ label: 'đèn năng lượng mặt trời' });
  await dialog().getByLabel('Có nhu cầu từ').fill(`16/06/${YEAR}`);
  await record('Ghi nhu cầu');
  await needs()
    .getByRole('row', { name: /^đèn năng lượng mặt trời/ })
    .getByText('Chưa được hỗ trợ')
    .waitFor();
});

test('the tiers above count the same, and a phone shows it all', async () => {
  const district = await stage.signIn('phu-cu', PHONE);
  await district.goto(`${stage.address}/don-vi/D33-huyen-phu-cu/ho-ngheo/nhu-cau?year=${YEAR}&kind=credit`);
  const row = district.getByRole('region', { name: 'Nhu cầu theo đơn vị' }).getByRole('row', { name: /Đình Cao/ });
  await row.waitFor();
  const counts = async () =>
    (await row.getByRole('cell').allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')));
  await expect.poll(counts).toEqual([before.inNeed, before.met + 1, before.inNeed - before.met - 1]);
  await district.getByRole('region', { name: 'Ai chưa được hỗ trợ' }).getByRole('row').nth(1).waitFor();
  await expectAccessible(district);
  await expectToFit(district);
  await keepPicture(district, 'support-needs-phone', true);

  await officer.setViewportSize(PHONE);
  await officer.goto(card);
  await officer.getByRole('combobox', { name: 'Mục đích' }).selectOption({ label: 'Hỗ trợ hộ' });
  await officer.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await given().waitFor();
  await expectAccessible(officer);
  await expectToFit(officer);
  await keepPicture(officer, 'support-card-phone', true);
});
