import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docx, paragraph, table } from '../testing/docx.ts';
import { summaryOf } from '../testing/summary.ts';
import { readPlanFile, readPlanText } from './read-plan.ts';

const FOLDER = new URL('../testing/plans/', import.meta.url);
const PLANS = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/** Invented plans in the style of many offices, each beside what a person finds in it. */
describe('a plan is understood as a person would', () => {
  it.each(PLANS)('%s', async (name) => {
    const read = await readPlanFile(readFileSync(new URL(name, FOLDER)));
    const expected = readFileSync(new URL(name.replace('.txt', '.expected'), FOLDER), 'utf8');
    expect(read.ok && summaryOf(read.value)).toBe(expected);
  });

  it('finds every quote where it says', async () => {
    for (const name of PLANS) {
      const read = await readPlanFile(readFileSync(new URL(name, FOLDER)));
      if (!read.ok) throw new Error(read.refusal.code);
      const { paragraphs, targets, pastFigures, obligations, responsibilities, funding, recipients, citations } =
        read.value;
      for (const { quote, position } of [
        targets,
        pastFigures,
        obligations,
        responsibilities,
        funding,
        recipients,
        citations,
      ].flat()) {
        expect(paragraphs[position.paragraph]?.text.slice(position.start, position.end)).toBe(quote);
      }
    }
  });

  it('says the same of a .docx as of its text, and of decomposed letters as of composed ones', async () => {
    const text = readFileSync(new URL('province-annual-2025.txt', FOLDER), 'utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const asDocx = await readPlanFile(docx(lines.map((line) => paragraph(line)).join('')));
    const plain = readPlanText(text);
    const decomposed = readPlanText(text.normalize('NFD'));
    const targets = (read: typeof plain) =>
      read.ok && read.value.targets.map(({ quote, commitment, indicator }) => ({ quote, commitment, indicator }));
    expect(targets(asDocx)).toEqual(targets(plain));
    expect(targets(decomposed)).toEqual(targets(plain));
  });

  it('reads the tables of a .docx with heads of two rows', async () => {
    const heads = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Kế hoạch'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2024', 'Năm 2025'],
    ];
    const row = ['1', 'Tỷ lệ hộ nghèo', '%', '4,2', '3,15'];
    const body =
      ['KẾ HOẠCH', 'Giảm nghèo giai đoạn 2024 - 2025', 'I. CHỈ TIÊU'].map((text) => paragraph(text)).join('') +
      table([...heads, row]);
    const read = await readPlanFile(docx(body));
    const found = read.ok
      ? read.value.targets.map(({ commitment, valueQuote }) => [commitment.value, commitment.periodTo, valueQuote])
      : [];
    expect(found).toEqual([
      ['4.2', 2024, '4,2'],
      ['3.15', 2025, '3,15'],
    ]);
  });
});
