import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';

/** A plan goes out as the document that gets signed: marked while it is a draft, with its number once it is published. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.signIn('hung-yen');
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && page) await keepPicture(page, 'failed-document', true);
});
afterAll(() => stage?.close());

async function downloaded(link: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The texts of a .docx, a run each. */
const textsOf = (bytes: Uint8Array): readonly string[] => {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text = '']) => text);
};

const seen = (text: string | RegExp) => page.getByRole('main').getByText(text).first().waitFor();

test('1. a draft is downloaded as a document that says so, with all its targets', async () => {
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Kế hoạch' }).click();
  await page.getByRole('link', { name: '103/KH-UBND' }).first().click();
  await page.getByRole('heading', { level: 1, name: '103/KH-UBND' }).waitFor();
  await expectAccessible(page);
  const { name, bytes } = await downloaded('Tải văn bản (.docx)');
  expect(name).toBe('103-KH-UBND dự thảo.docx');
  const texts = textsOf(bytes);
  expect(texts).toEqual(expect.arrayContaining(['Số: 103/KH-UBND', 'Dự thảo, chưa ban hành.']));
  await page
    .getByRole('link', { name: /^Nguồn gốc: / })
    .nth(10)
    .waitFor();
  const statements = await page
    .getByRole('link', { name: /^Nguồn gốc: / })
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')?.slice('Nguồn gốc: '.length) ?? ''));
  expect(statements.length).toBeGreaterThan(10);
  expect(texts).toEqual(expect.arrayContaining(statements));
});

test('2. its targets are downloaded as a spreadsheet', async () => {
  const { name, bytes } = await downloaded('Tải chỉ tiêu (.xlsx)');
  expect(name).toBe('Chỉ tiêu 103-KH-UBND dự thảo.xlsx');
  expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe('PK');
});

test('3. once published, the document bears the revision and its hash', async () => {
  await page.getByRole('link', { name: 'Soạn thảo' }).click();
  await page.getByRole('button', { name: 'Ban hành…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ban hành kế hoạch' });
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await dialog.getByRole('button', { name: /^Ban hành đến/ }).click();
  await seen('Đã ban hành, bản 1');
  const { name, bytes } = await downloaded('Tải văn bản (.docx)');
  expect(name).toBe('103-KH-UBND bản 1.docx');
  const texts = textsOf(bytes);
  expect(texts.some((text) => /^Bản ban hành số 1; mã SHA-256 của nội dung: [0-9a-f]{64}\.$/.test(text))).toBe(true);
  expect(texts).not.toContain('Dự thảo, chưa ban hành.');
});

test('a deputy may sign it instead, by the formula of the form', async () => {
  await page.getByRole('button', { name: 'Người khác ký' }).click();
  const choices = page.getByRole('dialog', { name: 'Người khác ký' }).getByRole('link');
  await choices.first().waitFor();
  expect(await choices.allInnerTexts()).toEqual([
    'Cấp phó ký thay',
    'Người giữ quyền cấp trưởng ký',
    'Ký thừa lệnh',
    'Ký thừa ủy quyền',
  ]);
  await expectAccessible(page);
  await keepPicture(page, 'document-signers');
  const [download] = await Promise.all([page.waitForEvent('download'), choices.first().click()]);
  expect(textsOf(await readFile(await download.path()))).toEqual(
    expect.arrayContaining(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']),
  );
  await page.keyboard.press('Escape');
});

test('4. the page itself is paper when it is printed, and usable on a phone', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link', { name: 'Tải văn bản (.docx)' }).isVisible()).toBe(false);
  await keepPicture(page, 'document-print', true);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(PHONE);
  await page.getByRole('link', { name: 'Tải văn bản (.docx)' }).waitFor();
  await expectAccessible(page);
  await keepPicture(page, 'document-phone', true);
});
