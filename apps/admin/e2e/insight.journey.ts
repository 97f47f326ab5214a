import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';

/** What stands behind the poverty figures: a commune's tables, why they changed, another standard, and signs. */
let stage: Stage;
let officer: Page;
let commune: string;

beforeAll(async () => {
  stage = await setStage();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && officer) await keepPicture(officer, 'failed-insight', true);
});
afterAll(async () => {
  await stage?.close();
});

const open = (screen: string, year: number) =>
  officer.goto(`${stage.address}/don-vi/${commune}/ho-ngheo/${screen}?year=${year}`);
const heading = (name: string) => officer.getByRole('heading', { level: 1, name }).waitFor();

test('the report tables of a decided list, fit for a phone and for paper', async () => {
  officer = await stage.signIn('dinh-cao', PHONE);
  await officer.waitForURL(/\/don-vi\/[^/]+\//);
  commune = /\/don-vi\/([^/]+)\//.exec(officer.url())?.[1] ?? '';
  await open('bao-cao', 2023);
  await heading('Báo cáo rà soát');
  await officer.getByText('Số liệu giả định để trình diễn').waitFor();
  const main = officer.getByRole('region', { name: 'Biểu 1. Tổng hợp kết quả rà soát' });
  const movement = officer.getByRole('region', { name: 'Biểu 2. Diễn biến hộ nghèo' });
  const poor = await main
    .getByRole('row', { name: /^Hộ nghèo/ })
    .getByRole('cell')
    .first()
    .textContent();
  const end = await movement
    .getByRole('row', { name: /^9\. Số cuối kỳ/ })
    .getByRole('cell')
    .first()
    .textContent();
  expect(Number(poor)).toBeGreaterThan(0);
  expect(end).toBe(poor);
  await expectAccessible(officer);
});

test('why a list changed, in parts that lead to their households', async () => {
  await open('vi-sao', 2023);
  await heading('Vì sao số hộ nghèo thay đổi');
  const parts = officer.getByRole('region', { name: 'Số hộ nghèo thay đổi vì đâu' });
  const row = (name: RegExp) => parts.getByRole('row', { name });
  const number = async (name: RegExp) => {
    const text = await row(name).getByRole('cell').first().textContent();
    return Number((text ?? '').replace('−', '-').replace('+', ''));
  };
  await row(/^Số hộ nghèo năm 2023/).waitFor();
  const changes = [/^Hồ sơ sửa/, /^Đổi chuẩn/, /^Đổi địa giới/, /^Đời sống/].map(number);
  const [records = 0, rule = 0, boundary = 0, facts = 0] = await Promise.all(changes);
  expect([records < 0, rule, boundary > 0]).toEqual([true, 0, true]);
  const [before, after] = [await number(/năm 2022/), await number(/năm 2023/)];
  expect(before + records + rule + boundary + facts).toBe(after);
  await row(/^Đổi địa giới/)
    .getByText(/hộ phía sau/)
    .click();
  await row(/^Đổi địa giới/)
    .getByRole('link', { name: /^H\d+/ })
    .first()
    .waitFor();
  await expectAccessible(officer);
});

test('the first years tell a changed standard from changed lives; a year with nothing before it says so', async () => {
  await open('vi-sao', 2021);
  await officer
    .getByRole('row', { name: /^Đổi chuẩn/ })
    .getByText(/hộ phía sau/)
    .waitFor();
  await open('vi-sao', 2020);
  await officer.getByText('Chưa phân tích được.').waitFor();
});

test('another standard is only tried', async () => {
  await open('chuan-khac', 2023);
  await heading('Nếu theo chuẩn khác');
  await officer.getByText('Không phải quyết định').waitFor();
  await officer.getByText(/Từ chuẩn MDP-2022 sang/).waitFor();
  await expectAccessible(officer);
});

test('a district sees the same as sums by commune, and follows one down to a household and its reason', async () => {
  const district = await stage.signIn('phu-cu');
  await district.goto(`${stage.address}/don-vi/D33-huyen-phu-cu/ho-ngheo/chuan-khac?year=2023&standard=MDP-2016`);
  const units = district.getByRole('region', { name: 'Theo đơn vị' });
  const moved = async (row: RegExp) => {
    const cell = units.getByRole('row', { name: row }).getByRole('cell').nth(1);
    return Number(await cell.textContent());
  };
  await units.getByRole('row', { name: /^Tổng số/ }).waitFor();
  const [first, second, all] = [await moved(/Đình Cao/), await moved(/Tiên Tiến/), await moved(/^Tổng số/)];
  expect([first > 0, first + second]).toEqual([true, all]);
  await expectAccessible(district);
  await units.getByRole('link', { name: /Đình Cao/ }).click();
  await district.getByText(new RegExp(`Từ chuẩn MDP-2022 sang MDP-2016: ${first} hộ đổi loại`)).waitFor();
  await district
    .getByText(/hộ phía sau/)
    .first()
    .click();
  await district
    .getByText(/^H\d+: ngưỡng từ 1.500.000 thành/)
    .first()
    .waitFor();
  await expectAccessible(district);
});

test('where a province has set no standard of its own, its list says so', async () => {
  await open('chuan-tinh', 2023);
  await heading('Hộ theo chuẩn của tỉnh');
  await officer.getByText('Không có danh sách theo chuẩn của tỉnh.').waitFor();
  await expectAccessible(officer);
});

test('signs say how often they are wrong', async () => {
  await open('dau-hieu', 2023);
  await heading('Dấu hiệu cần xem lại');
  await officer.getByText('Dấu hiệu không phải kết luận').waitFor();
  await officer.getByText(/Báo nhầm nhiều nhất 1% đơn vị trung thực/).waitFor();
  await expectAccessible(officer);
});
