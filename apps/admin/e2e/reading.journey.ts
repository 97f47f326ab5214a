import { docx, paragraph } from '@bacthang/documents/testing';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { asking } from './asking.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';

/** A plan comes in from the document that it already is: seen, put right, accepted or rejected, and then a draft. */
let stage: Stage;
let editor: Page;

const LINES = [
  'ỦY BAN NHÂN DÂN HUYỆN PHÙ CỪ',
  'Số: 87/KH-UBND',
  'Phù Cừ, ngày 14 tháng 02 năm 2022',
  'KẾ HOẠCH',
  'Giảm nghèo bền vững huyện Phù Cừ giai đoạn 2021-2025',
  'Căn cứ Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư về công tác giảm nghèo bền vững;',
  'Thực hiện Kế hoạch số 999/KH-UBND ngày 10/01/2022 của UBND tỉnh, Ủy ban nhân dân huyện ban hành kế hoạch như sau:',
  'I. KẾT QUẢ GIAI ĐOẠN TRƯỚC',
  'Cuối năm 2020, tỷ lệ hộ nghèo toàn huyện còn 2,6%.',
  'II. MỤC TIÊU',
  '- Đến năm 2025, tỷ lệ hộ nghèo còn dưới 1,5%.',
  '- Mỗi năm giải quyết việc làm mới cho 1.200 lao động.',
  '- Tỷ lệ lao động qua đào tạo đạt 70%, trong đó có bằng cấp, chứng chỉ đạt 30%.',
  '- Trồng mới 120 ha nhãn.',
  'III. NHIỆM VỤ, GIẢI PHÁP',
  '1. Dạy nghề cho lao động nông thôn (Ủy ban nhân dân huyện chủ trì).',
  'IV. KINH PHÍ',
  'Ngân sách huyện 850 triệu đồng; vốn tín dụng chính sách.',
  'V. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Lao động - Thương binh và Xã hội: chủ trì theo dõi; báo cáo UBND huyện trước ngày 10/12 hằng năm.',
  'Nơi nhận:',
  '- UBND tỉnh (để báo cáo);',
  '- Lưu: VT.',
];
const DOCX = {
  name: 'ke-hoach.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(docx(LINES.map((line) => paragraph(line)).join(''))),
};
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const OLD_WORD = file('cu.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
const RECIPE = 'Phở bò: ninh hai cân xương trong sáu giờ, thêm gừng và quế, nêm vừa ăn rồi chan lên bánh phở.';

interface Drafted {
  readonly plan: {
    readonly draft: {
      readonly title: string;
      readonly documentNumber: string;
      readonly targets: readonly {
        readonly indicator: { readonly code: string };
        readonly commitment: { readonly value: string };
        readonly nestedIn: { readonly indicator: { readonly code: string } } | null;
      }[];
      readonly directives: readonly { readonly kind: string; readonly directive: { readonly number: string } }[];
      readonly content: {
        readonly pastResults: readonly object[];
        readonly sections: readonly { readonly heading: string }[];
        readonly fundingSources: readonly { readonly kind: string; readonly amount: string | null }[];
        readonly recipients: readonly { readonly name: string }[];
      };
      readonly tasks: readonly { readonly number: string }[];
      readonly responsibilities: typeof DUTIES;
      readonly obligations: readonly { readonly due: { readonly everyYear: string } }[];
    };
  };
}
const DRAFTED = `query D($id: ID!) { plan(id: $id) { draft {
  title documentNumber
  targets { indicator { code } commitment { value } nestedIn { indicator { code } } }
  directives { kind directive { number } }
  content { pastResults { year } sections { heading } fundingSources { kind amount } recipients { name } }
  tasks { number } responsibilities { role organizationName organization { name } } obligations { due { everyYear } }
} } }`;

/** The body that is known here is tied to its duty; one that is not keeps its name. */
const DUTIES = [
  { role: 'LEAD', organizationName: 'Ủy ban nhân dân huyện', organization: { name: 'UBND huyện Phù Cừ' } },
  { role: 'LEAD', organizationName: 'Phòng Lao động - Thương binh và Xã hội', organization: null },
];

const card = (text: string) => editor.getByRole('listitem').filter({ hasText: text });
const heading = () => editor.getByRole('heading', { level: 1, name: 'Đọc kế hoạch từ văn bản' });

beforeAll(async () => {
  stage = await setStage();
  editor = await stage.signIn('phu-cu.can-bo');
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && editor) await keepPicture(editor, 'failed-reading', true);
});
afterAll(() => stage?.close());

test('what is no plan is refused with what to do, or said to be none', async () => {
  await editor.getByRole('link', { name: 'Kế hoạch', exact: true }).first().click();
  await editor.getByRole('link', { name: 'Đọc từ văn bản…' }).click();
  await heading().waitFor();
  const choose = editor.getByLabel('Tệp văn bản kế hoạch');
  await choose.setInputFiles(OLD_WORD);
  await editor
    .getByText('Đây là tệp Word cũ (.doc). Hãy mở bằng Word hoặc LibreOffice và lưu lại dạng .docx.')
    .waitFor();
  await choose.setInputFiles(file('quet.pdf', '%PDF-1.7 …'));
  await editor.getByText(/^Đây là tệp PDF\. Hãy dùng bản Word/).waitFor();
  await expectAccessible(editor);
  await editor.getByLabel('Hoặc dán nội dung văn bản').fill(RECIPE);
  await editor.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
  await editor.getByText('Văn bản này có vẻ không phải là kế hoạch hay nghị quyết').waitFor();
  await expectAccessible(editor);
  await keepPicture(editor, 'reading-unsure');
  await editor.getByRole('button', { name: 'Chọn văn bản khác' }).click();
  await choose.waitFor({ state: 'attached' });
});

test('a document is seen beside what was understood, and each leads to the other', async () => {
  await editor.getByLabel('Tệp văn bản kế hoạch').setInputFiles(DOCX);
  await editor.getByRole('heading', { name: 'Chỉ tiêu (5)' }).waitFor();
  await expectAccessible(editor);
  await keepPicture(editor, 'reading');
  await editor.getByRole('link', { name: 'Xem trong văn bản: Trồng mới 120 ha nhãn' }).click();
  const sentence = editor.getByRole('link', { name: 'Trồng mới 120 ha nhãn', exact: true });
  await expect.poll(() => sentence.getAttribute('data-active')).toBe('true');
  await sentence.focus();
  await editor.keyboard.press('Enter');
  await expect.poll(() => card('Trồng mới 120 ha nhãn').evaluate((each) => each === document.activeElement)).toBe(true);
});

test('one is put right, one is rejected, and what was decided outlives a reload', async () => {
  const doubtful = card('Trồng mới 120 ha nhãn');
  await doubtful.getByRole('button', { name: /^Nhận: / }).click();
  await editor.getByRole('button', { name: 'Lập bản thảo…' }).click();
  await editor.getByText('Chưa lập được bản thảo').waitFor();
  await expect.poll(() => doubtful.evaluate((each) => each === document.activeElement)).toBe(true);
  await doubtful.getByRole('button', { name: /^Bỏ: / }).click();
  await card('Kế hoạch số 999/KH-UBND').getByRole('button', { name: /^Bỏ: / }).click();
  const jobs = card('giải quyết việc làm mới cho 1.200 lao động');
  await jobs.getByRole('button', { name: /^Sửa: / }).click();
  await jobs.getByLabel('Mức', { exact: true }).fill('1.300');
  await keepPicture(editor, 'reading-correct');
  await expectAccessible(editor);
  await jobs.getByRole('button', { name: 'Giữ bản sửa và nhận' }).click();
  await jobs.getByText('Đã nhận, đã sửa').waitFor();
  await editor.reload();
  await card('giải quyết việc làm mới cho 1.200 lao động').getByText('Đã nhận, đã sửa').waitFor();
  await card('Trồng mới 120 ha nhãn').getByText('Đã bỏ').waitFor();
});

test('on a phone the document and the findings stand one behind the other', async () => {
  await editor.setViewportSize(PHONE);
  await expectAccessible(editor);
  expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await keepPicture(editor, 'reading-phone', true);
  await editor.getByRole('link', { name: /^Xem trong văn bản: Tỷ lệ lao động qua đào tạo/ }).click();
  await editor.getByRole('region', { name: 'Văn bản' }).waitFor();
  await keepPicture(editor, 'reading-phone-document');
  await expectAccessible(editor);
  await editor.setViewportSize({ width: 1366, height: 768 });
});

test('the draft holds exactly what was accepted', async () => {
  await editor.getByText('Chưa quyết định 0').waitFor();
  await editor.getByRole('button', { name: 'Lập bản thảo…' }).click();
  const dialog = editor.getByRole('dialog', { name: 'Lập bản thảo' });
  await dialog.getByText('Chỉ tiêu: 4').waitFor();
  await dialog.getByText('Nhiệm vụ, giải pháp: 1').waitFor();
  await dialog.getByText('Kế thừa từ kế hoạch cấp trên').waitFor();
  await expectAccessible(editor);
  await keepPicture(editor, 'reading-begin');
  await dialog.getByRole('button', { name: 'Lập bản thảo' }).click();
  await editor.waitForURL(/\/ke-hoach\/[^/]+\/soan-thao/);
  const id = decodeURIComponent(new URL(editor.url()).pathname.split('/')[2] ?? '');
  const { plan } = await asking(editor)<Drafted>(DRAFTED, { id });
  expect(plan.draft).toEqual({
    title: 'Kế hoạch giảm nghèo bền vững huyện Phù Cừ giai đoạn 2021-2025',
    documentNumber: '87/KH-UBND',
    targets: [
      { indicator: { code: 'poverty-rate' }, commitment: { value: '1.5' }, nestedIn: null },
      { indicator: { code: 'jobs-created' }, commitment: { value: '1300' }, nestedIn: null },
      { indicator: { code: 'trained-workers-rate' }, commitment: { value: '70' }, nestedIn: null },
      {
        indicator: { code: 'certified-workers-rate' },
        commitment: { value: '30' },
        nestedIn: { indicator: { code: 'trained-workers-rate' } },
      },
    ],
    directives: [{ kind: 'BASED_ON', directive: { number: '05-CT/TW' } }],
    content: {
      pastResults: [],
      sections: [
        { heading: 'KẾT QUẢ GIAI ĐOẠN TRƯỚC' },
        { heading: 'MỤC TIÊU' },
        { heading: 'NHIỆM VỤ, GIẢI PHÁP' },
        { heading: 'KINH PHÍ' },
        { heading: 'TỔ CHỨC THỰC HIỆN' },
      ],
      fundingSources: [
        { kind: 'DISTRICT_BUDGET', amount: '850000000' },
        { kind: 'POLICY_CREDIT', amount: null },
      ],
      recipients: [{ name: 'UBND tỉnh' }, { name: 'VT' }],
    },
    tasks: [{ number: '1' }],
    responsibilities: DUTIES,
    obligations: [{ due: { everyYear: '12-10' } }],
  });
  await editor.goto(`${stage.address}/ke-hoach/doc-van-ban`);
  await editor.getByLabel('Tệp văn bản kế hoạch').waitFor({ state: 'attached' });
});
