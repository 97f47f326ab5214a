import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { answerAll, confirmTheLaw, firstLink, heading, openVillage, seen } from './reviewing.ts';
import { PHONE, type Stage, setStage } from './stage.ts';

/** Households are scored in their villages: on a phone, without a connection, by two people at once. */
let stage: Stage;
let officer: Page;
let reviewer: Page;

const ROUNDS = '/don-vi/C12412/ra-soat';

beforeAll(async () => {
  stage = await setStage();
  await confirmTheLaw(stage);
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  if (officer) await keepPicture(officer, 'failed-officer', true);
  if (reviewer) await keepPicture(reviewer, 'failed-reviewer', true);
});
afterAll(() => stage?.close());

test('a household is scored on a phone: what the answers come to stands below, and why', async () => {
  reviewer = await stage.signIn('dinh-cao', PHONE);
  await openVillage(reviewer, stage.address + ROUNDS, 'Thôn 4');
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
  await reviewer.getByRole('button', { name: /^Mang theo thôn này/ }).click();
  await reviewer.getByText(/Đã mang theo/).waitFor({ timeout: 90_000 });
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
  officer = await stage.signIn('dinh-cao');
  await openVillage(officer, stage.address + ROUNDS, 'Thôn 4');
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
