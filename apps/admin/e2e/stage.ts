import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase } from '@bacthang/database/testing';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { startServer } from './server.ts';

const SPA = join(import.meta.dirname, '../dist/index.html');
/** Of all accounts of the demonstration; the README says it. */
const PASSWORD = 'bac-thang-demo';

const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 360, height: 740 };

/** The product as it is served, with the demonstration, and a browser before it. */
export interface Stage {
  readonly address: string;
  /** A page of a person who has signed in through the sign-in screen; each has cookies of their own. */
  signIn(account: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** A page of nobody. */
  open(path: string, viewport?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

/** Whatever a page asks of another host is a fault: installations have no internet. */
function forbidOtherHosts(context: BrowserContext, address: string, strangers: string[]): Promise<unknown> {
  return context.route(
    (url) => !url.href.startsWith(address) && url.protocol.startsWith('http'),
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
}

/** @param options.fresh with an embedded database that is made for it, as `npm start` does the first time */
export async function setStage({ fresh = false } = {}): Promise<Stage> {
  if (!existsSync(SPA)) throw new Error('the SPA is not built: run the build task first');
  const database = fresh ? null : await createTestDatabase();
  const { address, stop } = await startServer(database?.url ?? null);
  const browser = await openBrowser();
  const strangers: string[] = [];

  const open: Stage['open'] = async (path, viewport = DESK) => {
    // Nothing fades in or slides: what is looked at is there at once, in its last colours.
    const person = { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' } as const;
    const context = await browser.newContext({ viewport, ...person });
    await forbidOtherHosts(context, address, strangers);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${address}${path}`);
    return page;
  };

  return {
    address,
    open,
    signIn: async (account, viewport) => {
      const page = await open('/dang-nhap', viewport);
      await page.getByLabel('Thư điện tử').fill(`${account}@demo.example`);
      await page.getByLabel('Mật khẩu').first().fill(PASSWORD);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.waitForURL((url) => url.pathname !== '/dang-nhap');
      return page;
    },
    close: async () => {
      await browser.close();
      await stop();
      await database?.drop();
      if (strangers.length > 0) throw new Error(`pages asked other hosts: ${strangers.join(', ')}`);
    },
  };
}
