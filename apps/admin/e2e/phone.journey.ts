import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { asking } from './asking.ts';
import { keepPicture } from './picture.ts';
import { answerAll, confirmTheLaw, firstLink, heading, openVillage, seen } from './reviewing.ts';
import { PHONE, type Stage, setStage } from './stage.ts';

/** A village is taken along: what is needed to score it stays on the phone, of its reviewer alone. */
let stage: Stage;
let phone: Page;
let village = '';
let household = '';

beforeAll(async () => {
  stage = await setStage();
  await confirmTheLaw(stage);
  phone = await stage.signIn('dinh-cao', PHONE);
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && phone) await keepPicture(phone, 'failed-phone', true);
});
afterAll(() => stage?.close());

/** How many rows the device has in a store of ours. */
const kept = (page: Page, database: string, store: string) =>
  page.evaluate(
    ([named, rows]) =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open(named);
        open.onsuccess = () => {
          const all = open.result.transaction(rows).objectStore(rows).count();
          all.onsuccess = () => resolve(all.result);
        };
      }),
    [database, store] as const,
  );

async function signIn(page: Page, account: string): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(`${account}@demo.example`);
  await page.getByLabel('Mật khẩu').first().fill('bac-thang-demo');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
}

test('a village that was taken along opens without a connection, after the page was loaded anew', async () => {
  await openVillage(phone, `${stage.address}/don-vi/C12412/ra-soat`, 'Thôn 4');
  await phone.getByRole('button', { name: /^Mang theo thôn này/ }).click();
  await phone.getByText(/Đã mang theo: mở được khi mất kết nối/).waitFor({ timeout: 90_000 });
  await keepPicture(phone, 'review-taken-along-phone');
  village = phone.url();
  const name = await firstLink(phone, /^Chấm điểm: /);
  household = name.replace('Chấm điểm: ', '');

  await phone.context().setOffline(true);
  await phone.reload();
  await heading(phone, 'Thôn 4');
  await seen(phone, 'Đang mất kết nối');
  await expectAccessible(phone);
  await phone.getByRole('link', { name, exact: true }).click();
  await heading(phone, /^Chấm điểm: hộ /);
  await phone.reload();
  await answerAll(phone, '1.200.000');
  await phone.getByText('đủ câu trả lời').waitFor();
  await keepPicture(phone, 'review-score-offline-phone');
  await phone.getByRole('button', { name: 'Lưu phiếu' }).click();
  await seen(phone, /1 phiếu giữ trên máy/);
});

test('after the phone was closed the answers are still there, and reach the server once there is a connection', async () => {
  const context = phone.context();
  await phone.close();
  phone = await context.newPage();
  await phone.goto(village);
  await heading(phone, 'Thôn 4');
  await seen(phone, /1 phiếu giữ trên máy/);
  await context.setOffline(false);
  await phone.getByText(/Đã gửi 1 phiếu chấm điểm/).waitFor();
  await phone.getByRole('link', { name: `Chấm lại: ${household}`, exact: true }).waitFor();

  const officer = await stage.signIn('dinh-cao');
  const { reviewRound } = await asking(officer)<{
    reviewRound: { cases: { edges: { node: { headName: string; step: string; class: string } }[] } };
  }>(
    'query R($id: ID!, $key: String) { reviewRound(id: $id) { cases(first: 200, villageKey: $key) { edges { node { headName step class } } } } }',
    {
      id: decodeURIComponent(/ra-soat\/([^/]+)\//.exec(village)?.[1] ?? ''),
      key: decodeURIComponent(/thon\/([^/?]+)/.exec(village)?.[1] ?? ''),
    },
  );
  const found = reviewRound.cases.edges.map(({ node }) => node).find(({ headName }) => headName === household);
  expect(found).toMatchObject({ step: 'SCORED' });
  expect(found?.class).not.toBeNull();
  await officer.close();
});

test('somebody else on the same phone finds nothing of it, though its owner never signed out', async () => {
  expect(await kept(phone, 'bac-thang-kept', 'answers')).toBeGreaterThan(3);
  await phone.context().clearCookies();
  await phone.goto(`${stage.address}/dang-nhap`);
  await signIn(phone, 'phu-cu');
  // Who it is, and whose device it is now.
  await expect.poll(() => kept(phone, 'bac-thang-kept', 'answers')).toBeLessThan(4);
  await phone.context().setOffline(true);
  await phone.goto(village);
  await phone.getByText('Chưa tải được dữ liệu').first().waitFor();
  expect(await phone.getByText(household).count()).toBe(0);
  await phone.context().setOffline(false);
});

test('whoever signs out leaves nothing on the phone', async () => {
  await phone.goto(stage.address);
  await phone.getByRole('button', { name: 'Thêm' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: 'Đăng xuất' }).click();
  await phone.waitForURL((url) => url.pathname === '/dang-nhap');
  expect(await kept(phone, 'bac-thang-kept', 'answers')).toBe(0);
});
