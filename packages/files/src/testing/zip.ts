import { strToU8, type ZippableFile, zipSync } from 'fflate';

/** A file, and what else its entry is to hold: extra fields by their number. */
export type MadeFile = readonly [
  name: string,
  content: string | Uint8Array,
  extra?: Readonly<Record<number, Uint8Array>>,
];

const DIRECTORY_ENTRY = 0x02014b50;

/** An archive of packed files. */
export function zip(files: readonly MadeFile[]): Uint8Array<ArrayBuffer> {
  const parts = files.map(([name, content, extra = {}]): [string, ZippableFile] => [
    name,
    [typeof content === 'string' ? strToU8(content) : content, { extra }],
  ]);
  return Uint8Array.from(zipSync(Object.fromEntries(parts)));
}

/** What an entry of a directory says, by where it stands after the entry's mark. */
export const FIELD = { flags: 8, checkSum: 16, packedSize: 20, size: 24, name: 46 } as const;

/** The same archive with every entry of its directory changed: one that lies. */
export function withDirectory(
  archive: Uint8Array<ArrayBuffer>,
  change: (entry: DataView, index: number) => void,
): Uint8Array<ArrayBuffer> {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  let index = 0;
  for (let at = 0; at + 4 <= changed.length; at += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) continue;
    change(new DataView(changed.buffer, at), index);
    index += 1;
  }
  return changed;
}
