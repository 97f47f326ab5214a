import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentXml, docx, numberingPart, paragraph, table } from '../testing/docx.ts';
import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from './limits.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';

const ole = (inside: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(inside, 'utf16le')]);
const refusedAs = async (bytes: Uint8Array) => {
  const read = await readSource(bytes);
  return read.ok ? 'read' : read.refusal.code;
};
const lines = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const read = await readSource(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.blocks.map(shown);
};
const shown = (block: Source['blocks'][number]) =>
  block.kind === 'table'
    ? block.table.rows.map((row) => row.join('|')).join(' / ')
    : `${block.line.marker ?? ''}${block.line.marker ? ' ' : ''}${block.line.text}`;

describe('what is no document is refused by what it is', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'fileEmpty'],
    ['blanks only', strToU8(' \n\t '), 'fileEmpty'],
    ['an old .doc', ole('WordDocument'), 'oldWord'],
    ['a file with a password', ole('EncryptedPackage'), 'passwordProtected'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'pdf'],
    ['rich text', strToU8('{\\rtf1 …}'), 'richText'],
    ['a renamed zip', zipSync({ 'photo.jpg': strToU8('…') }), 'notADocument'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'notADocument'],
    ['the start of a zip', strToU8('PK\u0003\u0004 and nothing else'), 'damaged'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'notADocument'],
    ['text of an unknown code page', Uint8Array.from([0x47, 0x69, 0xb6, 0x6d, 0xff]), 'encodingUnknown'],
    ['a file with macros', docx(paragraph('Kế hoạch'), { 'word/vbaProject.bin': strToU8('…') }), 'macroFile'],
    ['XML that is none', zipSync({ 'word/document.xml': strToU8('<w:document><w:p></w:body>') }), 'damaged'],
    ['text beyond all plans', strToU8('a'.repeat(1_000_001)), 'textTooLong'],
  ])('%s', async (_, bytes, code) => expect(await refusedAs(bytes)).toBe(code));

  it('entities, which may explode', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${documentXml(paragraph('&b;'))}`;
    expect(await refusedAs(zipSync({ 'word/document.xml': strToU8(bomb) }))).toBe('xmlEntities');
  });

  it('what is larger than any document', async () => {
    expect(await refusedAs(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('fileTooLarge');
  });
});

describe('a small file that unpacks to gigabytes', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(MAX_UNPACKED_BYTES + 1_000_000) }, { level: 9 });

  it('is refused by the size it owns up to', async () => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusedAs(bomb)).toBe('unpacksTooLarge');
  });
});

describe('a .docx', () => {
  it('gives its paragraphs, lists and tables in reading order', async () => {
    const body = [
      paragraph('KẾ HOẠCH & mục tiêu'),
      paragraph('Mục tiêu', { id: 2, depth: 0 }),
      paragraph('Chung', { id: 2, depth: 1 }),
      paragraph('Cụ thể', { id: 2, depth: 1 }),
      paragraph('Giảm nghèo', { id: 1, depth: 0 }),
      table([
        ['Chỉ tiêu', '2025'],
        ['Tỷ lệ', '5%'],
      ]),
      paragraph('Nhiệm vụ', { id: 2, depth: 0 }),
      paragraph('Một', { id: 2, depth: 1 }),
    ].join('');
    expect(await lines(docx(body, { 'word/numbering.xml': numberingPart() }))).toEqual([
      'KẾ HOẠCH & mục tiêu',
      'I. Mục tiêu',
      '1. Chung',
      '2. Cụ thể',
      '- Giảm nghèo',
      'Chỉ tiêu|2025 / Tỷ lệ|5%',
      'II. Nhiệm vụ',
      '1. Một',
    ]);
  });

  it('leaves out what was deleted, and reads a text box once', async () => {
    const deleted =
      '<w:p><w:r><w:t>còn 5%</w:t></w:r><w:del><w:r><w:delText>7%</w:delText><w:t>7%</w:t></w:r></w:del></w:p>';
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const drawn = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${box('Hộp')}</mc:Choice><mc:Fallback>${box('Hộp')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await lines(docx(deleted + drawn))).toEqual(['còn 5%', 'Hộp']);
  });

  it('never unpacks its pictures', async () => {
    const picture = new Uint8Array(50 * 1024 * 1024);
    for (let at = 0; at < picture.length; at += 4096) picture[at] = at % 251;
    const bytes = zipSync({
      'word/document.xml': strToU8(documentXml(paragraph('Chữ'))),
      'word/media/image1.png': [picture, { level: 0 }],
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await lines(bytes)).toEqual(['Chữ']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024);
  });
});

it('reads UTF-16 with its mark, and lines however they end', async () => {
  const text = Buffer.from('\uFEFFMột\r\nHai', 'utf16le');
  expect(await lines(text)).toEqual(['Một', 'Hai']);
});
