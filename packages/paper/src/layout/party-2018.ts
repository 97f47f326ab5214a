import type { Cited, Layout } from './layout.ts';

const NATION: Cited = { source: 'mục 1.1', basis: 'text' };
const SIZES: Cited = { source: 'bảng cỡ chữ', basis: 'secondary' };
/** Nothing was read on it: what the Party's next guidance or the State's decree says, by analogy. */
const OURS: Cited = { source: 'theo Hướng dẫn 05-HD/VPTW hoặc Nghị định 30/2020/NĐ-CP', basis: 'ours' };

/** Party documents: Hướng dẫn 36-HD/VPTW of 03/04/2018, until May 2026. */
export const PARTY_2018: Layout = {
  form: 'party',
  document: 'Hướng dẫn 36-HD/VPTW',
  from: '2018-04-03',
  font: 'Times New Roman',
  page: {
    ...OURS,
    ...{ top: 20, bottom: 20, left: 30, right: 15, firstLine: 10, before: 6, line: { points: 18 } },
  },
  looks: {
    nation: { ...NATION, size: 15, bold: true, capitals: true },
    motto: { ...OURS, size: 13, bold: true },
    superior: { ...SIZES, size: 14, capitals: true },
    issuer: { ...SIZES, size: 14, bold: true, capitals: true },
    number: { ...SIZES, size: 14 },
    placeAndDate: { ...SIZES, size: 14, italic: true },
    kind: { ...SIZES, size: 16, bold: true, capitals: true },
    title: { ...SIZES, size: 14, bold: true },
    basis: { ...OURS, size: 14 },
    body: { ...SIZES, size: 14 },
    heading: { ...OURS, size: 14, bold: true },
    authority: { ...OURS, size: 14, bold: true, capitals: true },
    signer: { ...OURS, size: 14, bold: true },
    recipientsHead: { ...SIZES, size: 14, underlined: true },
    recipients: { ...OURS, size: 12 },
    annexNumber: { ...OURS, size: 14, bold: true },
    annexTitle: { ...OURS, size: 14, bold: true, capitals: true },
    annexReference: { ...OURS, size: 14, italic: true },
    pageNumber: { ...OURS, size: 14 },
  },
  wording: {
    source: 'mục 1.1; mẫu chữ ký T/M và ngôi sao thấy ở Nghị quyết 60-NQ/TW',
    basis: 'text',
    nation: 'Đảng Cộng sản Việt Nam',
    motto: null,
    issuerMark: 'star',
    ...{ numberWord: 'Số ', afterNumber: '-', afterKind: '/', afterRoman: '- ' },
    ...{ onBehalf: 'T/M ', forHead: 'K/T ', deputyForHead: false },
    ...{ acting: null, byOrder: 'T/L ', byMandate: 'T/L ' },
    ...{ end: '.', lastRecipient: 'Lưu' },
  },
};
