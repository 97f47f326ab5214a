import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';

/** A file on its way out, piece by piece. */
export type PaperStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** The oldest day that a zip can hold: what is packed today and tomorrow is the same. */
const DAY = new Date(1980, 0, 1);
const INSTANT = '2000-01-01T00:00:00Z';
/** Word and Excel look for it first. */
const FIRST = '[Content_Types].xml';
/** How much of a part is packed at a time, in bytes: other work comes in between. */
const PIECE = 64 * 1024;

/**
 * Packs a file of Office again so that the same content gives the same bytes: parts in order of their names, one date for
 * all, and nothing in them that was made of the clock or by chance. fflate packs in plain JavaScript: the platform's own
 * zlib gives other bytes on other processors. The file goes out piece by piece, as fast as it is taken.
 */
export function steady(file: Uint8Array): PaperStream {
  const zip = new Zip();
  const pieces = pack(zip, unzipSync(file));
  let given = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        zip.ondata = (error, chunk, final) => {
          if (error) return controller.error(error);
          if (chunk.length > 0) controller.enqueue(Uint8Array.from(chunk));
          if (final) controller.close();
          given += chunk.length;
        };
      },
      pull() {
        const before = given;
        // A piece may stay in the packer's window as a whole.
        while (given === before && !pieces.next().done);
      },
      cancel: () => zip.terminate(),
    },
    { highWaterMark: 0 },
  );
}

/** Hands the parts to a zip, a piece a step, and ends it. */
function* pack(zip: Zip, parts: Readonly<Record<string, Uint8Array>>): Generator<undefined, void> {
  const names = Object.keys(parts).toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  for (const name of names) {
    const part = steadyPart(name, parts[name] ?? new Uint8Array());
    const entry = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: DAY });
    zip.add(entry);
    for (let from = 0; from < part.length || from === 0; from += PIECE) {
      entry.push(part.slice(from, from + PIECE), from + PIECE >= part.length);
      yield;
    }
  }
  zip.end();
}

function steadyPart(name: string, part: Uint8Array): Uint8Array {
  if (name === 'docProps/core.xml') {
    return strToU8(strFromU8(part).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, INSTANT));
  }
  // The library names each watermark by chance; a name has to be another one in each part, and may be the same tomorrow.
  const header = /^word\/header(\d+)\.xml$/.exec(name);
  if (!header) return part;
  return strToU8(strFromU8(part).replaceAll(/(PowerPlusWaterMarkObject)[\w-]+/g, `$1${header[1]}`));
}
