import { readFile } from 'node:fs/promises';
import { readSheet } from '@bacthang/files';
import { FIELD, type MadeCell, withDirectory, workbook, zip } from '@bacthang/files/testing';
import type { Download } from 'playwright-core';

/** What somebody writes into a row of the template, by its headers. */
export type Filled = Readonly<Record<string, MadeCell>>;

export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The headers of a template as it was downloaded. */
export async function headersOf(download: Download): Promise<readonly string[]> {
  const bytes = await readFile(await download.path());
  const read = await readSheet(bytes, download.suggestedFilename(), { bytes: 1e6, unpacked: 1e7, rows: 10 });
  if (!read.ok) throw new Error(`the template cannot be read: ${read.refusal.code}`);
  return read.value[0]?.cells ?? [];
}

/** A workbook with those headers and rows, as if the template had been filled in. */
export function filled(name: string, headers: readonly string[], rows: readonly Filled[]): MadeFile {
  return made(name, workbook([headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]));
}

/** A small workbook that owns up to more than the import takes. */
export function bomb(name: string): MadeFile {
  const workbookOf = zip([
    ['xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet r:id="r1"/></sheets></workbook>'],
    ['xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>'],
    ['xl/s.xml', '<row></row>'],
  ]);
  return made(
    name,
    withDirectory(workbookOf, (entry, index) => {
      if (index === 2) entry.setUint32(FIELD.size, 4_000_000_000, true);
    }),
  );
}

function made(name: string, bytes: Uint8Array): MadeFile {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer: Buffer.from(bytes) };
}
