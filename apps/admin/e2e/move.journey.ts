import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit } from './steps.ts';

/** A household that moves from one commune to another: one sends it, the other turns it away first and then takes it in. */
let stage: Stage;
let sender: Page;
let receiver: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  if (sender) await keepPicture(sender, 'failed-sender', true);
  if (receiver) await keepPicture(receiver, 'failed-receiver', true);
});
afterAll(() => stage?.close());

const NAME = 'Quách Văn Chuyển Thử';
const SON = 'Quách Văn Ra Riêng';

async function openMoves(page: Page): Promise<void> {
  await page.goto(`${stage.address}/`);
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Hộ nghèo' }).click();
  await page.getByRole('link', { name: 'Chuyển đi, chuyển đến' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hộ chuyển đi, chuyển đến' }).waitFor();
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Chuyển sang xã khác…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chuyển hộ sang xã khác' });
  await dialog.getByLabel('Không còn ở đây từ').fill('1/6/2024');
  await dialog.getByLabel('Chuyển đến xã nào').fill('tien tien');
  await dialog.getByRole('radio', { name: /xã Tiên Tiến, huyện Phù Cừ/ }).check();
  await expectAccessible(page);
  await keepPicture(page, 'move-send', true);
  await dialog.getByRole('button', { name: 'Gửi sang xã đó' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('gửi hồ sơ sang xã Tiên Tiến, đang chờ tiếp nhận.').waitFor();
}

test('the commune that a household leaves sends it, with the day and the commune it goes to', async () => {
  sender = await stage.signIn('dinh-cao');
  await sender.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Hộ nghèo' }).click();
  await sender.getByRole('link', { name: 'Ghi hộ mới' }).click();
  const village = sender.getByRole('combobox', { name: 'Thôn', exact: true });
  await village.locator('option', { hasText: 'Thôn 2' }).waitFor({ state: 'attached' });
  await village.selectOption({ label: 'Thôn 2' });
  await sender.getByLabel('Ở đây từ').fill('1/2/2020');
  await sender.getByLabel('Vào sổ từ').fill('1/2/2020');
  const head = sender.getByRole('group', { name: /^Người thứ 1/ });
  await head.getByLabel('Họ và tên').fill(NAME);
  await head.getByLabel('Ngày sinh').fill('12/5/1970');
  await head.getByLabel('Vào hộ từ').fill('01/02/2020');
  await sender.getByRole('button', { name: 'Thêm người', exact: true }).click();
  const son = sender.getByRole('group', { name: /^Người thứ 2/ });
  await son.getByLabel('Họ và tên').fill(SON);
  await son.getByLabel('Ngày sinh').fill('3/4/1998');
  await son.getByLabel('Quan hệ với chủ hộ').selectOption({ label: 'Con' });
  await son.getByLabel('Vào hộ từ').fill('01/02/2020');
  await sender.getByRole('button', { name: 'Lưu hộ' }).click();
  await sender.getByRole('heading', { level: 1, name: `Hộ ${NAME}`, exact: true }).waitFor();

  // First from one village to another of its commune.
  await sender.getByRole('button', { name: 'Chuyển thôn…' }).click();
  const dialog = sender.getByRole('dialog', { name: 'Chuyển thôn trong xã' });
  await dialog.getByLabel('Thôn mới').locator('option', { hasText: 'Thôn 3' }).waitFor({ state: 'attached' });
  await dialog.getByLabel('Thôn mới').selectOption({ label: 'Thôn 3' });
  await dialog.getByLabel('Ở đó từ').fill('1/1/2020');
  await dialog.getByRole('button', { name: 'Ghi nơi ở mới' }).click();
  await dialog
    .getByText(/trước lần thay đổi gần nhất của hộ/)
    .first()
    .waitFor();
  await expectAccessible(sender);
  await dialog.getByLabel('Ở đó từ').fill('1/4/2023');
  await dialog.getByRole('button', { name: 'Ghi nơi ở mới' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await sender.getByText('01/04/2023: chuyển từ Thôn 2 đến Thôn 3.').waitFor();

  await send(sender);
});

test('the other commune turns it away with a reason, which the first one reads', async () => {
  receiver = await stage.signIn('tien-tien');
  await openMoves(receiver);
  const moves = receiver.getByRole('region', { name: 'Hộ chuyển đi, chuyển đến' });
  const row = moves.getByRole('row', { name: new RegExp(NAME) });
  await row.getByText('Chờ tiếp nhận').waitFor();
  expect(await row.getByRole('link').count()).toBe(0);
  await expectAccessible(receiver);
  await keepPicture(receiver, 'move-coming', true);
  await row.getByRole('button', { name: `Không tiếp nhận: ${NAME}` }).click();
  const dialog = receiver.getByRole('dialog', { name: `Không tiếp nhận hộ ${NAME}` });
  await dialog.getByLabel('Lý do').fill('Hộ chưa về ở tại xã');
  await expectAccessible(receiver);
  await dialog.getByRole('button', { name: 'Không tiếp nhận' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await row.getByText('Không tiếp nhận').first().waitFor();

  await openMoves(sender);
  const sent = sender.getByRole('row', { name: new RegExp(NAME) });
  await sent.getByText('Hộ chưa về ở tại xã').waitFor();
  await sent.getByRole('link', { name: NAME }).click();
  await sender.getByRole('combobox', { name: /^Mục đích/ }).selectOption({ label: 'Sửa thông tin đã ghi' });
  await sender.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await sender.getByText('xã Tiên Tiến không tiếp nhận: Hộ chưa về ở tại xã').waitFor();
});

test('sent again it is taken in: from that day on it is read and changed there, and only its past where it was', async () => {
  await send(sender);
  await openMoves(receiver);
  const waiting = receiver.getByRole('row', { name: new RegExp(`${NAME}.*Chờ tiếp nhận`) });
  await waiting.getByRole('button', { name: `Tiếp nhận: ${NAME}`, exact: true }).click();
  const dialog = receiver.getByRole('dialog', { name: `Tiếp nhận hộ ${NAME}` });
  await dialog.getByLabel('Thôn hộ về ở').locator('option', { hasText: 'Thôn 1' }).waitFor({ state: 'attached' });
  await dialog.getByLabel('Thôn hộ về ở').selectOption({ label: 'Thôn 1' });
  await dialog.getByLabel('Ở đây từ').fill('31/5/2024');
  await dialog.getByRole('button', { name: 'Tiếp nhận vào sổ' }).click();
  await dialog
    .getByText(/chỉ nhận từ 01\/06\/2024/)
    .first()
    .waitFor();
  await expectAccessible(receiver);
  await keepPicture(receiver, 'move-take-in', true);
  await dialog.getByLabel('Ở đây từ').fill('3/6/2024');
  await dialog.getByRole('button', { name: 'Tiếp nhận vào sổ' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await receiver.getByRole('link', { name: NAME }).first().click();
  await receiver.getByRole('combobox', { name: /^Mục đích/ }).selectOption({ label: 'Rà soát hộ' });
  await receiver.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await receiver.getByText('03/06/2024: chuyển từ Thôn 3, xã Đình Cao đến Thôn 1, xã Tiên Tiến.').waitFor();
  await receiver.getByRole('link', { name: 'Sửa hộ' }).waitFor();
  await expectAccessible(receiver);
  await keepPicture(receiver, 'move-arrived', true);

  await openMoves(sender);
  await sender
    .getByRole('row', { name: new RegExp(`${NAME}.*Đã tiếp nhận`) })
    .getByRole('link', { name: NAME })
    .click();
  await sender.getByRole('combobox', { name: /^Mục đích/ }).selectOption({ label: 'Sửa thông tin đã ghi' });
  await sender.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await sender.getByText('Đã chuyển đi từ ngày 03/06/2024: hồ sơ dưới đây là trước ngày đó.').waitFor();
  await sender.getByText('03/06/2024: chuyển đến xã Tiên Tiến.').waitFor();
  expect(await sender.getByRole('link', { name: 'Sửa hộ' }).count()).toBe(0);
  await expectAccessible(sender);
  await keepPicture(sender, 'move-left', true);
});

test('some of a household separate into one of their own, which is a link away', async () => {
  await receiver.getByRole('button', { name: 'Tách hộ…' }).click();
  const dialog = receiver.getByRole('dialog', { name: 'Tách hộ' });
  await dialog.getByRole('checkbox', { name: new RegExp(SON) }).check();
  await dialog.getByLabel(`${SON} trong hộ mới là`).selectOption({ label: 'Con' });
  await dialog.getByLabel('Thôn của hộ mới').selectOption({ label: 'Thôn 2' });
  await dialog.getByLabel('Là hộ riêng từ').fill('1/9/2024');
  await dialog.getByRole('button', { name: 'Tách hộ' }).click();
  await dialog
    .getByText(/Hộ có 0 chủ hộ/)
    .first()
    .waitFor();
  await expectAccessible(receiver);
  await keepPicture(receiver, 'split', true);
  await dialog.getByLabel(`${SON} trong hộ mới là`).selectOption({ label: 'Chủ hộ' });
  await dialog.getByRole('button', { name: 'Tách hộ' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const separated = receiver.getByRole('listitem').filter({ hasText: 'có người tách ra thành hộ riêng' });
  await separated.getByRole('link').click();
  await receiver.getByRole('heading', { level: 1, name: `Hộ ${SON}` }).waitFor();
  const origin = receiver.getByRole('listitem').filter({ hasText: 'tách ra thành hộ riêng tại Thôn 2, xã Tiên Tiến' });
  await expectAccessible(receiver);
  await keepPicture(receiver, 'split-card', true);
  await origin.getByRole('link').click();
  await receiver.getByRole('heading', { level: 1, name: `Hộ ${NAME}`, exact: true }).waitFor();
});

test('two people at once: whoever is second sees both versions before a household leaves the register', async () => {
  await receiver.getByRole('button', { name: 'Ra khỏi sổ…' }).waitFor();
  const colleague = await receiver.context().newPage();
  await colleague.goto(receiver.url());
  await colleague.getByRole('combobox', { name: /^Mục đích/ }).selectOption({ label: 'Sửa thông tin đã ghi' });
  await colleague.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await colleague.getByRole('link', { name: 'Sửa hộ' }).click();
  await colleague.getByLabel('Địa chỉ trong thôn').fill('số 12');
  await colleague.getByRole('button', { name: 'Lưu hộ' }).click();
  await colleague
    .getByText(/số 12, Thôn 1/)
    .first()
    .waitFor();
  await colleague.close();

  await receiver.getByRole('button', { name: 'Ra khỏi sổ…' }).click();
  const dialog = receiver.getByRole('dialog');
  await dialog.getByLabel('Từ ngày').fill('1/3/2025');
  await dialog.getByRole('button', { name: 'Đưa ra khỏi sổ' }).click();
  const both = dialog.getByRole('alert').filter({ hasText: 'Người khác vừa sửa hộ này.' });
  await both.getByText(/1 thành viên, ở số 12, Thôn 1, xã Tiên Tiến/).waitFor();
  await both.getByText(/ra khỏi sổ từ 01\/03\/2025: chuyển đi nơi khác/).waitFor();
  await expectAccessible(receiver);
  await keepPicture(receiver, 'move-end-conflict', true);
  await both.getByRole('button', { name: 'Vẫn đưa bản hiện hành ra khỏi sổ' }).press('Enter');
  const end = dialog.getByRole('button', { name: 'Đưa ra khỏi sổ' });
  await expect.poll(() => end.evaluate((each) => each === document.activeElement)).toBe(true);
  await end.press('Enter');
  await receiver.getByText('Ra khỏi sổ ngày 01/03/2025: chuyển đi nơi khác.').waitFor();
});

test('on a phone, everything within its width', async () => {
  const phone = await stage.signIn('dinh-cao', PHONE);
  await phone.goto(sender.url().replace(/\/ho-ngheo\/.*/, '/ho-ngheo/chuyen-ho'));
  await phone.getByText('Đã tiếp nhận').waitFor();
  await expectToFit(phone);
  await expectAccessible(phone);
  await keepPicture(phone, 'moves-phone', true);
});
