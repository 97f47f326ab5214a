import { pino } from 'pino';
import { expect, test } from 'vitest';
import { PLAYGROUND_EXAMPLES } from './playground-examples.ts';
import { createGraphQL } from './yoga.ts';

/** What a browser loads for a page by itself: scripts, styles, images, frames. */
const LOADED = /<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi;
/** What a style sheet loads. */
const STYLED = /(?:@import\s+|url\()\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi;

test('the playground comes whole, with its examples: it asks no other host for anything', async () => {
  const graphql = createGraphQL({
    logger: pino({ level: 'silent' }),
    context: () => Promise.reject(new Error('the page asks for no data by itself')),
  });
  const page = await graphql.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  const html = await page.text();
  for (const { query } of PLAYGROUND_EXAMPLES) expect(html).toContain(JSON.stringify(query).slice(1, 40));
  const loaded = [...html.matchAll(LOADED), ...html.matchAll(STYLED)].map(([, address = '']) => address);
  expect(loaded.filter((address) => /^(https?:)?\/\//i.test(address))).toEqual([]);
});
