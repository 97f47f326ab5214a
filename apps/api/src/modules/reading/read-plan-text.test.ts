import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const READ = graphql(`
  query ReadPlanText($text: String!) {
    readPlanText(text: $text) {
      __typename
      ... on PlanReading {
        facts { kind documentNumber issuedOn title periodFrom periodTo }
        citations { number role directive { number } }
        sections { key parentKey kind }
        targets { quote position { paragraph start end } indicatorCode commitment { kind value periodTo } section }
        shares { table place column indicatorCode subgroupCode year comparator value upper unit valueQuote quote position { paragraph start end } }
        pastFigures { value year }
        tasks { key parentKey title deadline lead }
        responsibilities { organizationName role }
        obligations { kind due { relation everyYear } }
        fundingSources { kind amount }
        recipients { name purpose }
        doubts { code }
        paragraphs
      }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

const PLAN = `ỦY BAN NHÂN DÂN HUYỆN NAM THỬ
Số: 31/KH-UBND
Nam Thử, ngày 05 tháng 3 năm 2022

KẾ HOẠCH
Giảm nghèo bền vững giai đoạn 2021-2025

Thực hiện Chỉ thị số 05-CT/TW của Ban Bí thư về công tác giảm nghèo;
I. KẾT QUẢ
Cuối năm 2020, tỷ lệ hộ nghèo còn 6,2%.
II. MỤC TIÊU
- Đến năm 2025, tỷ lệ hộ nghèo dưới 2%.
III. GIẢI PHÁP
1. Dạy nghề cho hộ nghèo (Phòng Kinh tế chủ trì), xong trước ngày 30/6/2022.
IV. KINH PHÍ
Ngân sách huyện 350 triệu đồng.
V. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế: chủ trì tham mưu, báo cáo UBND huyện trước ngày 10/12 hằng năm.
Nơi nhận:
- UBND tỉnh (để báo cáo);
- Lưu: VT.`;

async function signedIn() {
  const seed = newSeed();
  seed.directive({ number: '05-CT/TW' });
  const editor = seed.province('Bắc Thử').government.member('editor');
  await api.store(seed);
  return async (text: string) => (await api.as(editor).run(READ, { text })).readPlanText;
}

describe('readPlanText', () => {
  it('gives what was understood, each finding with its place, and the documents that are known here', async () => {
    const read = await (await signedIn())(PLAN);
    if (read.__typename !== 'PlanReading') throw new Error(JSON.stringify(read));
    expect(read).toMatchObject({
      facts: { kind: 'PLAN', documentNumber: '31/KH-UBND', issuedOn: '2022-03-05', periodFrom: 2021, periodTo: 2025 },
      citations: [{ number: '05-CT/TW', role: 'IMPLEMENTS', directive: { number: '05-CT/TW' } }],
      targets: [{ indicatorCode: 'poverty-rate', commitment: { kind: 'LEVEL', value: '2' }, section: 'II' }],
      pastFigures: [{ value: '6.2', year: 2020 }],
      tasks: [
        {
          parentKey: null,
          title: expect.stringContaining('Dạy nghề'),
          deadline: 'trước ngày 30/6/2022',
          lead: 'Phòng Kinh tế',
        },
      ],
      responsibilities: [{ organizationName: 'Phòng Kinh tế', role: 'LEAD' }],
      obligations: [{ kind: 'ANNUAL', due: { relation: 'BEFORE', everyYear: '12-10' } }],
      fundingSources: [{ kind: 'DISTRICT_BUDGET', amount: '350000000' }],
      recipients: [{ name: 'UBND tỉnh', purpose: 'báo cáo' }, { name: 'VT' }],
    });
    for (const { quote, position } of read.targets) {
      expect(read.paragraphs[position.paragraph]?.slice(position.start, position.end)).toBe(quote);
    }
  });

  it('gives what an annex shares out to the units below, each cell under the name it is written with', async () => {
    const annex = [
      'PHỤ LỤC',
      'Giao chỉ tiêu tỷ lệ hộ nghèo đến cuối năm cho các xã',
      'TT\tĐơn vị\tNăm 2024 (%)\tNăm 2025 (%)',
      '1\tXã Đông Thử\t4,2\t2,8',
      '2\tXã Tây Thử\t7,15\t',
    ];
    const read = await (await signedIn())(PLAN.replace('Nơi nhận:', `${annex.join('\n')}\nNơi nhận:`));
    if (read.__typename !== 'PlanReading') throw new Error(JSON.stringify(read));
    const shared = read.shares.map(({ place, year, value, unit, valueQuote }) => [
      place,
      year,
      value,
      unit,
      valueQuote,
    ]);
    expect(shared).toEqual([
      ['Xã Đông Thử', 2024, '4.2', '%', '4,2'],
      ['Xã Tây Thử', 2024, '7.15', '%', '7,15'],
      ['Xã Đông Thử', 2025, '2.8', '%', '2,8'],
    ]);
    expect(read.shares[0]).toMatchObject({
      column: 'Năm 2024 (%)',
      indicatorCode: 'poverty-rate',
      comparator: 'EQ',
      upper: null,
    });
    for (const { quote, position } of read.shares) {
      expect(read.paragraphs[position.paragraph]?.slice(position.start, position.end)).toBe(quote);
    }
    expect(read.targets).toHaveLength(1);
  });

  it('says what a text is not, instead of finding something in it', async () => {
    const read = await (await signedIn())(
      'Phở bò: ninh 2 kg xương trong 6 giờ, thêm gừng và quế, nêm vừa ăn rồi chan.',
    );
    expect(read).toMatchObject({ targets: [], doubts: [{ code: 'NOT_A_PLAN' }] });
  });

  it.each([
    ['nothing', ' \n\t', 'TEXT_MISSING'],
    ['too much', 'a'.repeat(150_001), 'TEXT_TOO_LONG'],
  ])('refuses %s', async (_, text, code) => {
    const read = await (await signedIn())(text);
    expect(read).toMatchObject({ refusals: [{ code, path: ['text'], allowed: '1..150000' }] });
  });

  it('reads for nobody who has not signed in', async () => {
    const { readPlanText } = await api.nobody.run(READ, { text: PLAN });
    expect(readPlanText).toMatchObject({ refusals: [{ code: 'NOT_SIGNED_IN' }] });
  });
});
