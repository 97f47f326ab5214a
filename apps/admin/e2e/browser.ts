import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * A headless Chromium: the one that CHROMIUM names, else the one inside the npm package, so that journeys need nothing
 * installed on the machine.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? (await chromiumPackage.executablePath()),
    // Those of the package draw by a graphics card made of software, which takes half of all the time.
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    headless: true,
    // Names of downloaded files are written as the locale can: one that knows no Vietnamese letter takes none of them.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}
