import { readPlanFile } from '@bacthang/documents';
import { type PaperRevision, writeDocument } from '@bacthang/paper';
import { zipSync } from 'fflate';
import { type Bench, median, time } from './result.ts';

const PAGES = 100;
/** A page of a plan at 14 points holds some seven paragraphs of this length. */
const PARAGRAPHS_A_PAGE = 7;
const WARM_UP = 1;
const ROUNDS = 5;
/** What it may take, and what it may need beside what is there before, in bytes. */
const MOST_MS = 2_000;
const MOST_BYTES = 400 * 1024 * 1024;

const SENTENCE =
  'Thực hiện đồng bộ chính sách tín dụng, bảo hiểm y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin cho hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo theo quy định hiện hành; rõ trách nhiệm của người đứng đầu cơ quan, đơn vị trong tổ chức thực hiện các chính sách trên địa bàn.';

/** A plan of a hundred pages in ten chapters. */
function plan(): PaperRevision {
  const chapter = (index: number) => ({
    key: String(index),
    kind: 'other' as const,
    number: String(index + 1),
    heading: `Nội dung ${index + 1}`,
    paragraphs: Array.from({ length: (PAGES / 10) * PARAGRAPHS_A_PAGE }, (_, at) => `${at + 1}) ${SENTENCE}`),
    children: [],
  });
  return {
    content: {
      facts: {
        ...{ kind: 'plan', number: '12/KH-UBND', issuedOn: '2022-06-01', outlookYear: null },
        ...{ title: 'Kế hoạch giảm nghèo bền vững giai đoạn 2022-2025', periodFrom: 2022, periodTo: 2025 },
      },
      organization: { id: '', name: 'Ủy ban nhân dân tỉnh Bắc Thử' },
      unitId: '',
      ...{ implements: [], basedOn: [], parents: [], addressees: [], targets: [], answers: [] },
      ...{ tasks: [], responsibilities: [], obligations: [] },
      content: {
        ...{ preamble: null, pastResults: [], components: [], beneficiaries: [], scope: null },
        ...{ sections: Array.from({ length: 10 }, (_, index) => chapter(index)), fundingSources: [], recipients: [] },
      },
    },
    ...{ number: 1, hash: '0'.repeat(64), day: '2022-06-01', place: 'Bắc Thử' },
    issuer: {
      ...{ name: 'Ủy ban nhân dân tỉnh Bắc Thử', chain: 'government', kind: 'peoplesCommittee', tier: 'province' },
      superior: null,
    },
    ...{ implemented: [], bases: [], assignments: [], catalogue: { indicators: [], subgroups: [] } },
  };
}

const written = async (revision: PaperRevision) => new Response(await writeDocument(revision)).bytes();

/** Writing a plan of 100 pages as .docx, against packing the same text into a zip and nothing more. */
export const documentsWrite: Bench = {
  names: ['documents.write'],
  run: async () => {
    const revision = plan();
    const before = process.memoryUsage().rss;
    const bytes = await written(revision);
    const grown = process.memoryUsage().rss - before;
    const read = await readPlanFile(bytes);
    const wanted = PAGES * PARAGRAPHS_A_PAGE;
    const found = read.ok ? read.value.paragraphs.filter(({ text }) => text.includes(SENTENCE)).length : 0;
    if (found !== wanted) throw new Error(`${found} of ${wanted} paragraphs were written`);
    if (grown > MOST_BYTES) throw new Error(`writing took ${Math.round(grown / 1024 / 1024)} MB`);
    const text = new TextEncoder().encode(
      revision.content.content.sections.flatMap(({ paragraphs }) => paragraphs).join('\n'),
    );
    const rounds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const start = performance.now();
      await written(revision);
      const middle = performance.now();
      zipSync({ 'word/document.xml': text });
      rounds.push({ ours: middle - start, theirs: performance.now() - middle });
    }
    const kept = rounds.slice(WARM_UP);
    const ours = median(kept.map((each) => each.ours));
    if (ours > MOST_MS) throw new Error(`a plan of ${PAGES} pages took ${Math.round(ours)} ms, more than ${MOST_MS}`);
    const reference = { name: 'fflate, the text alone', value: median(kept.map(({ theirs }) => theirs)) };
    return [time('documents.write', ours, reference)];
  },
};
