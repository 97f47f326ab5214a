import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The oldest day that a zip can hold: what is packed today and tomorrow is the same. */
const DAY = new Date(1980, 0, 1);
const INSTANT = '2000-01-01T00:00:00Z';
/** Word and Excel look for it first. */
const FIRST = '[Content_Types].xml';

/**
 * Packs a file of Office again so that the same content gives the same bytes: parts in order of their names, one date for
 * all, and nothing in them that was made of the clock or by chance.
 */
export function steady(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const names = Object.keys(parts).toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const name of names) {
    const part = parts[name];
    if (part) packed[name] = [steadyPart(name, part), { mtime: DAY, level: 6 }];
  }
  return Uint8Array.from(zipSync(packed));
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
