import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph as Word writes one; `list` puts it into a numbered list. */
export function paragraph(text: string, list?: { readonly id: number; readonly depth: number }): string {
  const numbering = list
    ? `<w:pPr><w:numPr><w:ilvl w:val="${list.depth}"/><w:numId w:val="${list.id}"/></w:numPr></w:pPr>`
    : '';
  // Word cuts a sentence into runs wherever somebody stopped typing.
  const middle = text.length >> 1;
  const run = (part: string) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
  return `<w:p>${numbering}${run(text.slice(0, middle))}${run(text.slice(middle))}</w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A .docx with this body, and with further parts by name. */
export function docx(body: string, parts: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(documentXml(body)), ...parts });
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;
}

/** Two lists: bullets (1), and "I." over "1." (2). */
export function numberingPart(): Uint8Array {
  const level = (depth: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const lists = [level(0, 'bullet', '·'), level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.')];
  const abstracts = lists
    .map((levels, index) => `<w:abstractNum w:abstractNumId="${index}">${levels}</w:abstractNum>`)
    .join('');
  const numbers = lists
    .map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`)
    .join('');
  return strToU8(`<w:numbering ${NAMESPACE}>${abstracts}${numbers}</w:numbering>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
