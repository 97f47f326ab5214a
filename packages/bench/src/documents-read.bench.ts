import { readPlanFile } from '@bacthang/documents';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type Bench, median, time } from './result.ts';

const PAGES = 40;
/** A page of a plan at 14 points holds some seven paragraphs of this length. */
const PARAGRAPHS_A_PAGE = 7;
const WARM_UP = 2;
const ROUNDS = 7;

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SENTENCES = [
  'Tăng cường sự lãnh đạo, chỉ đạo của cấp ủy, chính quyền đối với công tác giảm nghèo; nâng cao trách nhiệm của người đứng đầu cơ quan, đơn vị trong tổ chức thực hiện các chính sách trên địa bàn.',
  'Thực hiện đồng bộ chính sách tín dụng, bảo hiểm y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin cho hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo theo quy định hiện hành.',
  'Phấn đấu đến năm 2025, tỷ lệ hộ nghèo còn dưới 2,5%, trong đó hộ nghèo dân tộc thiểu số giảm bình quân 3%/năm.',
  'Hằng năm tạo việc làm mới cho 1.200 lao động; 95% hộ dân sử dụng nước sinh hoạt hợp vệ sinh.',
];

/** A plan of 40 pages as Word writes one: properties on every paragraph and run, sentences cut into runs. */
function plan(): Uint8Array {
  const run = (text: string) =>
    `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (text: string) => {
    const parts = text.match(/.{1,60}/gsu) ?? [];
    return `<w:p><w:pPr><w:spacing w:before="120" w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>${parts.map(run).join('')}</w:p>`;
  };
  const pages = Array.from({ length: PAGES }, (_, page) => [
    `${page + 1}. ${page % 3 === 0 ? 'Mục tiêu cụ thể' : 'Nhiệm vụ và giải pháp'}`,
    ...Array.from({ length: PARAGRAPHS_A_PAGE }, (_each, at) => {
      const sentence = (step: number) => SENTENCES[(page + at + step) % SENTENCES.length] ?? '';
      return `- ${sentence(0)} ${sentence(1)} ${sentence(2)}`;
    }),
  ]).flat();
  const body = ['KẾ HOẠCH', 'Giảm nghèo bền vững giai đoạn 2021 - 2025', 'I. NỘI DUNG', ...pages]
    .map(paragraph)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`),
  });
}

/** Reading and understanding a plan of 40 pages, against what mammoth takes to bring out its text alone. */
export const documentsRead: Bench = {
  names: ['documents.read'],
  run: async () => {
    const bytes = plan();
    const buffer = Buffer.from(bytes);
    const { value: text } = await mammoth.extractRawText({ buffer });
    const read = await readPlanFile(bytes);
    if (!read.ok) throw new Error(`the plan was refused: ${read.refusal.code}`);
    const letters = (each: string) => each.replace(/\s+/g, '');
    // Two readings of different texts would say nothing.
    if (letters(read.value.paragraphs.map((each) => each.text).join('')) !== letters(text))
      throw new Error('the texts differ');
    if (read.value.targets.length === 0) throw new Error('no target was found');
    const rounds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const start = performance.now();
      await readPlanFile(bytes);
      const middle = performance.now();
      await mammoth.extractRawText({ buffer });
      rounds.push({ ours: middle - start, theirs: performance.now() - middle });
    }
    const kept = rounds.slice(WARM_UP);
    const reference = { name: 'mammoth, the text alone', value: median(kept.map(({ theirs }) => theirs)) };
    return [time('documents.read', median(kept.map(({ ours }) => ours)), reference)];
  },
};
