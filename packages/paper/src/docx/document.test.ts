import type { PlanContent, PlanFacts } from '@bacthang/domain';
import { describe, expect, it } from 'vitest';
import { SIGNERS } from '../foot/signature.rules.ts';
import { signersOf } from '../foot/signers.rules.ts';
import type { PaperRevision } from '../paper.ts';
import { assignment } from '../testing/assignment.ts';
import { paper } from '../testing/demonstration.ts';
import { linesOf, nodesIn, partsOf, treeOf, wholeOf } from '../testing/package.ts';
import { writeDocument } from './write-document.ts';

const STATE = paper('hung-yen');
const PARTY = paper('tuy-phuoc');

const withFacts = (revision: PaperRevision, facts: Partial<PlanFacts>): PaperRevision => ({
  ...revision,
  content: { ...revision.content, facts: { ...revision.content.facts, ...facts } },
});
const withContent = (content: Partial<PlanContent>): PaperRevision => ({
  ...STATE,
  content: { ...STATE.content, content: { ...STATE.content.content, ...content } },
});
const lines = async (revision: PaperRevision) => linesOf(await wholeOf(writeDocument(revision)));

describe('the title block', () => {
  it('of the State', async () => {
    expect((await lines(STATE)).filter((line) => line !== '').slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH HƯNG YÊN',
      'Số: 103/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hưng Yên, ngày 01 tháng 6 năm 2022',
      'KẾ HOẠCH',
      'Thực hiện mục tiêu giảm nghèo bền vững tỉnh Hưng Yên giai đoạn 2022-2025',
    ]);
  });

  it('writes a committee out that is stored by its abbreviation', async () => {
    const found = await lines({ ...STATE, issuer: { ...STATE.issuer, name: 'UBND tỉnh Hưng Yên' } });
    expect(found).toEqual(expect.arrayContaining(['ỦY BAN NHÂN DÂN', 'TỈNH HƯNG YÊN']));
  });

  it('of the Party, what is blank left blank', async () => {
    expect((await lines(PARTY)).filter((line) => line !== '').slice(0, 7)).toEqual([
      'ĐẢNG BỘ TỈNH BÌNH ĐỊNH',
      'HUYỆN ỦY TUY PHƯỚC',
      '*',
      'Số      -KH/HU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Tuy Phước, ngày     tháng     năm',
      'KẾ HOẠCH',
    ]);
  });

  it('leaves a number of the State blank before its symbol, and a day before its month', async () => {
    const found = await lines(withFacts(STATE, { number: null, issuedOn: '2022-08' }));
    expect(found).toContain('Số:      /KH-UBND');
    expect(found).toContain('Hưng Yên, ngày     tháng 8 năm 2022');
  });
});

describe('the end of the document', () => {
  const end = async (revision: PaperRevision) => (await lines(revision)).filter((line) => line !== '');

  it('closes the text and says who signs, as the form has it', async () => {
    const state = await end(STATE);
    expect(state.some((line) => line.endsWith('./.'))).toBe(true);
    expect(state).toEqual(expect.arrayContaining(['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']));
    const party = await end(PARTY);
    expect(party.some((line) => line.endsWith('./.'))).toBe(false);
    expect(party).toEqual(expect.arrayContaining(['T/M BAN THƯỜNG VỤ', 'BÍ THƯ']));
  });

  it('a deputy signs for the chair of the State, for the committee of the Party', async () => {
    expect(linesOf(await wholeOf(writeDocument(STATE, 'deputy')))).toEqual(
      expect.arrayContaining(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']),
    );
    const party = linesOf(await wholeOf(writeDocument(PARTY, 'deputy')));
    expect(party).toEqual(expect.arrayContaining(['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ']));
    expect(party.some((line) => line.startsWith('K/T'))).toBe(false);
  });

  it.each([
    [STATE, 'acting', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    [STATE, 'byOrder', ['TL. CHỦ TỊCH', '…………']],
    [STATE, 'byMandate', ['TUQ. CHỦ TỊCH', '…………']],
    [PARTY, 'byOrder', ['T/L BAN THƯỜNG VỤ', '…………']],
    [PARTY, 'byMandate', ['T/L BAN THƯỜNG VỤ', '…………']],
  ] as const)('has the formula of its form for whoever else signs', async (revision, signer, formula) => {
    const all = linesOf(await wholeOf(writeDocument(revision, signer)));
    const at = all.indexOf(formula[0]);
    expect(all.slice(at, at + 2)).toEqual(formula);
    expect(all.filter((line) => /^(TM\.|T\/M)/.test(line))).toEqual(formula.filter((line) => line.startsWith('TM.')));
  });

  it('has no formula of the Party for whoever acts as head', () => {
    expect(signersOf(PARTY)).toEqual(['head', 'deputy', 'byOrder', 'byMandate']);
    expect(signersOf(STATE)).toEqual(SIGNERS);
  });

  it('bears the number and the hash of its revision; a draft says that it is one', async () => {
    expect(await end(STATE)).toContain(`Bản ban hành số 1; mã SHA-256 của nội dung: ${'0'.repeat(64)}.`);
    expect(await end({ ...STATE, number: null, hash: null })).toContain('Dự thảo, chưa ban hành.');
  });
});

describe('pages', () => {
  const headersOf = (file: Uint8Array) =>
    [...partsOf(file)].filter(([name]) => /^word\/header/.test(name)).map(([, xml]) => xml);

  it('of a draft are all marked, those of a published revision are not', async () => {
    const draft = headersOf(await wholeOf(writeDocument({ ...STATE, number: null, hash: null })));
    expect(draft.filter((xml) => xml.includes('string="DỰ THẢO"'))).toHaveLength(draft.length);
    expect(headersOf(await wholeOf(writeDocument(STATE))).join('')).not.toContain('DỰ THẢO');
  });

  it('are A4 with the margins of the decree, numbered from the second on, annexes each from 1', async () => {
    const file = await wholeOf(writeDocument({ ...STATE, assignments: [assignment()] }));
    const sections = [...nodesIn(treeOf(partsOf(file).get('word/document.xml') ?? ''))].filter(
      ({ name }) => name === 'w:sectPr',
    );
    const of = (name: string) =>
      sections.map(({ children }) => children.find((child) => child.name === name)?.attributes ?? null);
    expect(of('w:pgSz').map((size) => [size?.['w:w'], size?.['w:h'], size?.['w:orient']])).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
    expect(of('w:pgMar')[0]).toMatchObject({ 'w:top': '1134', 'w:bottom': '1134', 'w:left': '1701', 'w:right': '850' });
    expect(of('w:pgNumType').map((start) => start?.['w:start'])).toEqual(['1', '1', '1']);
    expect(of('w:titlePg')).not.toContain(null);
  });
});

it('an assignment is an annex: a line a unit, its sums, what it belongs to', async () => {
  const found = await lines({ ...STATE, assignments: [assignment()] });
  const at = found.indexOf('Phụ lục II');
  expect(found.slice(at, at + 4)).toEqual([
    'Phụ lục II',
    'GIAO CHỈ TIÊU NĂM 2024',
    'Tỷ lệ hộ nghèo dưới 1%',
    '(Kèm theo Kế hoạch số 103/KH-UBND ngày 01 tháng 6 năm 2022 của Ủy ban nhân dân tỉnh Hưng Yên)',
  ]);
  expect(found.slice(at)).toEqual(expect.arrayContaining(['Huyện Phù Cừ', '0,98', 'Tổng cộng', '55.000', '550', '10']));
  expect(found).toContain(
    'Kèm theo văn bản này có Phụ lục I: Danh mục mục tiêu, chỉ tiêu; Phụ lục II: Giao chỉ tiêu năm 2024./.',
  );
});

describe('whatever people wrote', () => {
  const section = (heading: string, paragraphs: readonly string[]) =>
    ({ key: 'x', kind: 'other', number: 'I', heading, paragraphs, children: [] }) as const;
  const HOSTILE = [
    '<b>&amp; "x"</b>',
    '👩‍🌾 hộ',
    'a\u0000\u0008\u000B\u001F\uFFFE\uFFFFb',
    'nửa \uD83D cặp',
    ']]>',
    '{{x}}',
  ];

  it.each([
    ['a paragraph of 10,000 characters', [section('Dài', ['từ '.repeat(3_334)])]],
    ['markup, emoji and characters that XML forbids', [section('Lạ', HOSTILE)]],
    ['an empty section', [section('', [])]],
    ['line breaks and tabs', [section('Nhiều dòng', ['một\n\nhai\r\nba\tbốn\u2028năm'])]],
    ['no section at all', []],
  ])('%s gives a whole document', async (_, sections) => {
    const parts = partsOf(await wholeOf(writeDocument(withContent({ sections }))));
    for (const xml of parts.values()) {
      treeOf(xml);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    }
  });

  it('is there as it was written, but for what cannot be printed', async () => {
    const found = await lines(withContent({ sections: [section('Lạ', HOSTILE)] }));
    expect(found).toEqual(expect.arrayContaining(['<b>&amp; "x"</b>', '👩‍🌾 hộ', 'ab', 'nửa  cặp', ']]>', '{{x}}']));
  });

  it('a line break begins a paragraph', async () => {
    const found = await lines(withContent({ sections: [section('Dòng', ['một\n\nhai\tba'])] }));
    expect(found).toEqual(expect.arrayContaining(['một', 'hai ba']));
  });
});
