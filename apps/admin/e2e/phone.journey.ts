import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { asking, REFUSED } from './asking.ts';
import { keepPicture } from './picture.ts';
import { answerAll, confirmTheLaw, firstLink, heading, openVillage, seen } from './reviewing.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit } from './steps.ts';

/** A village is taken along: what is needed to score it stays on the phone, of its reviewer alone. */
let stage: Stage;
let phone: Page;
let village = '';
let household = '';
let shown = '';
let reasons: readonly string[] = [];

beforeAll(async () => {
  stage = await setStage();
  await confirmTheLaw(stage);
  await setProvincialStandard();
  phone = await stage.signIn('dinh-cao', PHONE);
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && phone) await keepPicture(phone, 'failed-phone', true);
});
afterAll(() => stage?.close());

/** The province has a more generous standard of its own, which the phone is to know without a connection. */
async function setProvincialStandard(): Promise<void> {
  const page = await stage.signIn('quan-tri');
  const input = {
    unitKey: 'P33',
    standardCode: 'MDP-2022',
    from: '2024-01-01',
    to: '2025-01-01',
    document: 'NQ 7/2023/NQ-HĐND (giả lập)',
    overrides: [{ key: 'incomeLine.rural', value: 2_000_000 }],
  };
  await asking(page)(
    `mutation S($input: SetProvincialStandardInput!) { setProvincialStandard(input: $input) { ${REFUSED} } }`,
    { input },
  );
  await page.close();
}

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
  await answerAll(phone, '1.800.000');
  await phone.getByText('đủ câu trả lời').waitFor();
  const result = phone.getByRole('region', { name: 'Kết quả tạm tính' });
  shown = (await result.getByRole('status').textContent()) ?? '';
  await phone.getByText('Vì sao').click();
  await result.getByRole('listitem').first().waitFor();
  reasons = await result.getByRole('listitem').allTextContents();
  expect(reasons.join(' ')).toContain('Theo chuẩn riêng của tỉnh');
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

  await phone.getByRole('link', { name: household, exact: true }).click();
  await heading(phone, new RegExp(household));
  // What the phone had worked out by itself is what the server came to: the class, and every reason.
  await expect.poll(() => phone.getByRole('listitem').allTextContents()).toEqual(expect.arrayContaining([...reasons]));
  const stored = await asking(phone)<{ reviewCase: { step: string; class: string } }>(
    'query C($id: ID!) { reviewCase(id: $id) { step class } }',
    { id: decodeURIComponent(/\/ho\/([^/?]+)/.exec(phone.url())?.[1] ?? '') },
  );
  expect(stored.reviewCase.step).toBe('SCORED');
  expect(shown).toContain(
    { POOR: 'Hộ nghèo', NEAR_POOR: 'Hộ cận nghèo', ABOVE: 'Không nghèo' }[stored.reviewCase.class],
  );
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

test('a newer release waits until somebody opens it', async () => {
  await phone.goto(stage.address);
  await phone.evaluate(async () => {
    await navigator.serviceWorker.ready;
    // Another worker for the same pages: what a browser finds after the server has been brought up to date.
    await navigator.serviceWorker.register('/offline-worker.js?newer');
  });
  await phone.getByText('Có bản mới của Bậc Thang.').waitFor();
  await expectAccessible(phone);
  await expectToFit(phone);
  await keepPicture(phone, 'newer-release-phone');
  await Promise.all([phone.waitForEvent('load'), phone.getByRole('button', { name: 'Tải lại' }).click()]);
  await phone.getByRole('heading', { level: 1 }).first().waitFor();
});

test('whoever signs out leaves nothing on the phone', async () => {
  await phone.goto(stage.address);
  await phone.getByRole('button', { name: 'Thêm' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: 'Đăng xuất' }).click();
  await phone.waitForURL((url) => url.pathname === '/dang-nhap');
  expect(await kept(phone, 'bac-thang-kept', 'answers')).toBe(0);
});
