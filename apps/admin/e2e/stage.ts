import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createSessions } from '@bacthang/api/http/session.ts';
import { listen } from '@bacthang/api/process/listen.ts';
import { createApiServer } from '@bacthang/api/server.ts';
import { connect } from '@bacthang/database';
import { startScratchServer } from '@bacthang/database/embedded';
import { migrate } from '@bacthang/database/migrate';
import { DEMO_PASSWORD, loadDemo, loadReference } from '@bacthang/database/seed';
import { pino } from 'pino';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';

const SPA = join(import.meta.dirname, '../dist');

export const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 360, height: 740 };

/** The product as `npm start` serves it, with the demonstration, and a browser before it. */
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

export async function setStage(): Promise<Stage> {
  if (!existsSync(join(SPA, 'index.html'))) throw new Error('the SPA is not built: run the build task first');
  const database = await startScratchServer();
  await migrate(database.url);
  const quiet = (): void => undefined;
  await loadReference(database.url, quiet);
  await loadDemo(database.url, quiet);
  const prisma = connect({ url: database.url, role: 'bacthang_app' });
  const signInClient = connect({ url: database.url, role: 'bacthang_signin', connections: 2 });
  const sessions = createSessions({ prisma: signInClient, secret: randomUUID() + randomUUID(), publicUrl: null });
  const server = createApiServer({ prisma, sessions, logger: pino({ level: 'error' }), spaDir: SPA });
  const address = await listen(server, '127.0.0.1', 0);
  const browser: Browser = await openBrowser();
  const strangers: string[] = [];

  const open: Stage['open'] = async (path, viewport = DESK) => {
    const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
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
      await page.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.waitForURL((url) => url.pathname !== '/dang-nhap');
      return page;
    },
    close: async () => {
      await browser.close();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
      await Promise.all([prisma.$disconnect(), signInClient.$disconnect()]);
      await database.stop();
      if (strangers.length > 0) throw new Error(`pages asked other hosts: ${strangers.join(', ')}`);
    },
  };
}
