import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { steady } from './steady-zip.ts';

const NOISE = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * 2_654_435_761) >>> (at % 23));
const PARTS = {
  'word/document.xml': NOISE,
  'word/empty.xml': new Uint8Array(),
  '[Content_Types].xml': NOISE.slice(0, 9),
};

describe('a file that is packed again', () => {
  it('holds the same parts, the types first', async () => {
    const packed = await new Response(steady(zipSync(PARTS))).bytes();
    expect(Object.keys(unzipSync(packed))).toEqual(['[Content_Types].xml', 'word/document.xml', 'word/empty.xml']);
    expect(unzipSync(packed)).toEqual(PARTS);
  });

  it('comes piece by piece, and is packed no further than it was taken', async () => {
    const reader = steady(zipSync(PARTS)).getReader();
    const first = await reader.read();
    expect(first.value?.length).toBeLessThan(NOISE.length / 4);
    await reader.cancel();
    expect((await reader.read()).done).toBe(true);
  });

  it('is the same bytes whatever the order and the day it was packed in', async () => {
    const [one, other] = [
      zipSync(PARTS),
      zipSync(Object.fromEntries(Object.entries(PARTS).toReversed()), { mtime: '2020-02-02' }),
    ];
    const [packed, again] = await Promise.all([one, other].map((file) => new Response(steady(file)).bytes()));
    expect(Buffer.compare(packed ?? new Uint8Array(1), again ?? new Uint8Array())).toBe(0);
  });
});
