import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Publishes the draft that is open, to whoever it is addressed to, and waits until the screen says what came of it. */
export async function publishDraft(page: Page, said: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Ban hành…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ban hành kế hoạch' });
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await dialog.getByRole('button', { name: /^Ban hành đến/ }).click();
  await page.getByText(said).first().waitFor();
}

/** Nothing stands out to the side, so that nobody has to scroll there. */
export async function expectToFit(page: Page): Promise<void> {
  const out = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(out).toBe(0);
}
