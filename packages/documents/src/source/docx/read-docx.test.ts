import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readPlanFile } from '../../reading/read-plan.ts';
import { docx, paragraph, table } from '../../testing/docx.ts';
import { readDocx } from './read-docx.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (root: string, body: string) => strToU8(`<w:${root} ${NAMESPACE}>${body}</w:${root}>`);
const styled = (style: string, text: string, numbering = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${numbering}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const level = (depth: number, format: string, text: string, style = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style && `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.', 'Chapter')}${level(1, 'decimal', '%2.', 'Item')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
);
const style = (id: string, inner: string) => `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`;
const inList = (list: number, depth?: number) =>
  `<w:pPr><w:numPr>${depth === undefined ? '' : `<w:ilvl w:val="${depth}"/>`}<w:numId w:val="${list}"/></w:numPr></w:pPr>`;
const STYLES = part(
  'styles',
  style('Chapter', inList(1)) +
    style('Item', inList(1, 1)) +
    style('SubItem', '<w:basedOn w:val="Item"/>') +
    style('Plain', '<w:basedOn w:val="Item"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'),
);
const PARTS = { 'word/numbering.xml': NUMBERING, 'word/styles.xml': STYLES };

const shown = async (body: string, parts: Readonly<Record<string, Uint8Array>> = {}) => {
  const read = await readDocx(docx(body, parts));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.blocks.map((block) =>
    block.kind === 'table'
      ? block.table.rows.map((row) => row.join('|')).join(' / ')
      : `${block.line.marker ?? ''}${block.line.marker ? ' ' : ''}${block.line.text}`,
  );
};

it('numbers paragraphs by their style, by what it is based on, and not where it is taken out', async () => {
  const body = [
    styled('Chapter', 'Mục tiêu'),
    styled('Item', 'Chung'),
    styled('SubItem', 'Cụ thể'),
    styled('Plain', 'Không số'),
    styled('Item', 'Tự do', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    styled('Chapter', 'Giải pháp'),
    styled('Item', 'Một'),
  ].join('');
  expect(await shown(body, PARTS)).toEqual([
    'I. Mục tiêu',
    '1. Chung',
    '2. Cụ thể',
    'Không số',
    'Tự do',
    'II. Giải pháp',
    '1. Một',
  ]);
});

it('counts lists of one form on together, unless one begins anew', async () => {
  const list = (id: number, text: string) => paragraph(text, { id, depth: 1 });
  expect(await shown([list(1, 'a'), list(1, 'b'), list(2, 'c'), list(2, 'd'), list(1, 'e')].join(''), PARTS)).toEqual([
    '1. a',
    '2. b',
    '1. c',
    '2. d',
    '3. e',
  ]);
});

it('reads a plan whose numbers are all in its styles', async () => {
  const body = [
    paragraph('KẾ HOẠCH'),
    paragraph('Giảm nghèo bền vững giai đoạn 2021 - 2025'),
    styled('Chapter', 'ĐÁNH GIÁ KẾT QUẢ GIAI ĐOẠN 2016 - 2020'),
    styled('Item', 'Tỷ lệ hộ nghèo giảm còn 9,5%.'),
    styled('Chapter', 'CHỈ TIÊU'),
    styled('Item', 'Tỷ lệ hộ nghèo đến năm 2025 còn dưới 4%.'),
  ].join('');
  const read = await readPlanFile(docx(body, PARTS));
  expect(read.ok && read.value.targets.map(({ section, commitment }) => [section, commitment.value])).toEqual([
    ['II', '4'],
  ]);
});

it('takes no text that was deleted or moved away, nor that of notes, heads and feet', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body =
    `<w:p>${run('còn ')}<w:del w:id="1">${run('7%')}<w:r><w:delText>6%</w:delText></w:r></w:del><w:ins w:id="2">${run('5%')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r></w:p>` +
    `<w:p><w:moveFrom w:id="3">${run('đi')}</w:moveFrom><w:moveTo w:id="4">${run('đến')}</w:moveTo></w:p>` +
    '<w:p><w:r><w:instrText>PAGE 12</w:instrText></w:r><w:r><w:delInstrText>13</w:delInstrText></w:r></w:p>';
  const note = part('footnotes', `<w:footnote w:id="1">${paragraph('Chuẩn 2021: 8%')}</w:footnote>`);
  const header = part('hdr', paragraph('Trang 3'));
  expect(await shown(body, { 'word/footnotes.xml': note, 'word/header1.xml': header })).toEqual(['còn 5%', 'đến']);
});

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const DOWN = '<w:vMerge w:val="restart"/>';
const ON = '<w:vMerge/>';
const across = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

it('gives cells that are merged down or across their text in each row and column, and counts a column of numbers', async () => {
  const numbered = `<w:tc>${styled('Chapter', '')}</w:tc>`;
  const merged =
    '<w:tbl>' +
    row(cell('TT', DOWN), cell('Chỉ tiêu', DOWN), cell('Kế hoạch', across(2))) +
    row(cell('', ON), cell('', ON), cell('Năm 2024'), cell('Năm 2025')) +
    row(numbered, cell('Tỷ lệ hộ nghèo (%)'), cell('4,2'), cell('3,1')) +
    '</w:tbl>';
  expect(await shown(merged, PARTS)).toEqual([
    'TT|Chỉ tiêu|Kế hoạch|Kế hoạch / TT|Chỉ tiêu|Năm 2024|Năm 2025 / I.|Tỷ lệ hộ nghèo (%)|4,2|3,1',
  ]);
});

it('reads a table of targets inside a table that only arranges the page', async () => {
  const inner = table([
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2024', 'Năm 2025'],
    ['1', 'Tỷ lệ hộ nghèo', '%', '4,2', '3,1'],
    ['2', 'Số hộ cận nghèo', 'hộ', '120', '95'],
  ]);
  const body =
    ['KẾ HOẠCH', 'Giảm nghèo giai đoạn 2024 - 2025', 'I. CHỈ TIÊU'].map((text) => paragraph(text)).join('') +
    `<w:tbl><w:tr><w:tc>${paragraph('Bảng 1')}${inner}${paragraph('')}</w:tc></w:tr></w:tbl>`;
  const read = await readPlanFile(docx(body));
  expect(read.ok && read.value.targets.map(({ commitment }) => [commitment.value, commitment.periodTo])).toEqual([
    ['4.2', 2024],
    ['3.1', 2025],
    ['120', 2024],
    ['95', 2025],
  ]);
});
