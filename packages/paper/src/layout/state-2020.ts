import type { Cited, Layout } from './layout.ts';

const at = (source: string): Cited => ({ source: `Phụ lục I, ${source}`, basis: 'text' });

/** State documents: Nghị định 30/2020/NĐ-CP. Where it leaves a range, the size of its own worked example. */
export const STATE_2020: Layout = {
  form: 'state',
  document: 'Nghị định 30/2020/NĐ-CP',
  from: '2020-03-05',
  font: 'Times New Roman',
  page: {
    ...at('phần I; phần II mục 6'),
    ...{ top: 20, bottom: 20, left: 30, right: 15, firstLine: 12.7, before: 6, line: { multiple: 1.15 } },
  },
  looks: {
    nation: { ...at('phần II mục 1'), size: 12, bold: true, capitals: true },
    motto: { ...at('phần II mục 1'), size: 13, bold: true },
    superior: { ...at('phần II mục 2'), size: 12, capitals: true },
    issuer: { ...at('phần II mục 2'), size: 12, bold: true, capitals: true },
    number: { ...at('phần II mục 3'), size: 13 },
    placeAndDate: { ...at('phần II mục 4'), size: 13, italic: true },
    kind: { ...at('phần II mục 5'), size: 14, bold: true, capitals: true },
    title: { ...at('phần II mục 5'), size: 14, bold: true },
    basis: { ...at('phần II mục 6'), size: 14, italic: true },
    body: { ...at('phần II mục 6'), size: 14 },
    heading: { ...at('phần II mục 6'), size: 14, bold: true },
    authority: { ...at('phần II mục 7'), size: 14, bold: true, capitals: true },
    signer: { ...at('phần II mục 7'), size: 14, bold: true },
    recipientsHead: { ...at('phần II mục 9'), size: 12, bold: true, italic: true },
    recipients: { ...at('phần II mục 9'), size: 11 },
    annexNumber: { ...at('phần III mục 1'), size: 14, bold: true },
    annexTitle: { ...at('phần III mục 1'), size: 14, bold: true, capitals: true },
    annexReference: { ...at('phần III mục 1'), size: 14, italic: true },
    pageNumber: { ...at('phần I'), size: 13 },
  },
  wording: {
    ...at('phần II mục 1 đến 9; Phụ lục III'),
    nation: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    issuerMark: 'rule',
    ...{ numberWord: 'Số: ', afterNumber: '/', afterKind: '-', afterRoman: '. ' },
    ...{ onBehalf: 'TM. ', forHead: 'KT. ', deputyForHead: true },
    ...{ acting: 'Q. ', byOrder: 'TL. ', byMandate: 'TUQ. ' },
    ...{ end: './.', lastRecipient: 'Lưu: VT' },
  },
};
