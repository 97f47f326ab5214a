import { expect, test } from 'vitest';
import { FIELD, withDirectory, zip } from '../testing/zip.ts';
import { openArchive } from './archive.ts';

const LIMITS = { entries: 3, unpacked: 1_000 };
const ZEROS = new Uint8Array(1_000);

/** What comes of opening an archive and reading one part of it: its length, or why not. */
async function lengthOf(bytes: Uint8Array, path = 'a.xml'): Promise<number | string> {
  const opened = await openArchive(bytes, LIMITS);
  if (!opened.ok) return opened.refusal.code;
  const read = await opened.value.read(path);
  return read.ok ? read.value.byteLength : read.refusal.code;
}

test('gives the parts that are asked for, wherever the bytes lie', async () => {
  const bytes = zip([
    ['a.xml', 'nghèo'],
    ['word/b.xml', ZEROS],
  ]);
  const within = new Uint8Array([9, 9, ...bytes]).subarray(2);
  expect([await lengthOf(within), await lengthOf(within, 'word/b.xml'), await lengthOf(within, 'c.xml')]).toEqual([
    6,
    1_000,
    'damaged',
  ]);
});

test('unpacks no more than is allowed, over all its parts', async () => {
  const opened = await openArchive(
    zip([
      ['a', ZEROS],
      ['b', 'one more'],
    ]),
    LIMITS,
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  expect(await opened.value.read('a')).toMatchObject({ ok: true });
  expect(await opened.value.read('b')).toMatchObject({ refusal: { code: 'unpacksTooLarge', allowed: '..1000' } });
});

const whole = zip([['a.xml', ZEROS]]);
const patched = (field: number, value: number) => withDirectory(whole, (entry) => entry.setUint32(field, value, true));

const short = withDirectory(zip([['a.xml', 'ab']]), (entry) => entry.setUint32(FIELD.size, 9, true));

test.each<[string, Uint8Array, string]>([
  ['no archive', new TextEncoder().encode('not an archive at all, but a text'), 'damaged'],
  ['cut short', whole.subarray(0, -10), 'damaged'],
  ['without its beginning', whole.subarray(20), 'damaged'],
  ['of more parts than are taken', zip(['a', 'b', 'c', 'd'].map((name) => [name, name])), 'damaged'],
  ['that owns up to more', zip([['a.xml', new Uint8Array(1_001)]]), 'unpacksTooLarge'],
  ['that unpacks to more than it says', patched(FIELD.size, 10), 'damaged'],
  ['that unpacks to less than it says', short, 'damaged'],
  ['whose content is another', patched(FIELD.checkSum, 1), 'damaged'],
  ['with a password', withDirectory(whole, (entry) => entry.setUint16(FIELD.flags, 1, true)), 'locked'],
  ['that leads out of its folder', zip([['../a.xml', 'a']]), 'unsafeNames'],
  ['that leads to the root', zip([['/etc/a.xml', 'a']]), 'unsafeNames'],
  [
    'with a name twice',
    withDirectory(
      zip([
        ['a.xml', 'a'],
        ['b.xml', 'b'],
      ]),
      (entry) => entry.setUint8(FIELD.name, 0x61),
    ),
    'damaged',
  ],
])('%s is refused', async (_what, bytes, code) => expect(await lengthOf(bytes)).toBe(code));

test('a ZIP64 archive is held to the size that it says in its own way', async () => {
  const size = new DataView(new ArrayBuffer(8));
  size.setBigUint64(0, 5_000_000_000n, true);
  const made = zip([['a.xml', ZEROS, { 1: new Uint8Array(size.buffer) }]]);
  const claims = withDirectory(made, (entry) => entry.setUint32(FIELD.size, 0xffffffff, true));
  expect(await lengthOf(claims)).toBe('unpacksTooLarge');
});
