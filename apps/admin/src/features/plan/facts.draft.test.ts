import { describe, expect, test } from 'vitest';
import { type FactsDraft, factsDraftOf, readFacts } from './facts.draft.ts';

const DRAFT: FactsDraft = {
  kind: 'PLAN',
  documentNumber: ' 103/KHUBND ',
  issuedOn: '1/6/2022',
  title: 'Kế hoạch giảm nghèo',
  periodFrom: '2022',
  periodTo: '2025',
  outlookYear: '',
};

describe('the title block', () => {
  test('is read with the domain rules: the number in its canonical spelling, the date in machine form', () => {
    expect(readFacts(DRAFT)).toMatchObject({
      ok: true,
      value: { kind: 'PLAN', documentNumber: '103/KH-UBND', issuedOn: '2022-06-01', periodTo: 2025, outlookYear: null },
    });
  });
  test('blanks stay blank', () => {
    const read = readFacts({ ...DRAFT, documentNumber: '', issuedOn: '' });
    expect(read).toMatchObject({ ok: true, value: { documentNumber: null, issuedOn: null } });
  });
  test('refusals name the fields of the form, all at once', () => {
    const read = readFacts({ ...DRAFT, documentNumber: 'x', title: ' ', periodFrom: '2030', issuedOn: '31/02/2022' });
    const fields = read.ok ? [] : read.refusals.map(({ path }) => path.at(-1));
    expect(fields).toEqual(expect.arrayContaining(['documentNumber', 'title', 'periodTo', 'issuedOn']));
  });
  test('what is stored can be edited again', () => {
    const read = readFacts(DRAFT);
    const facts = read.ok ? { outlookYear: null, issuedOn: null, documentNumber: null, ...read.value } : null;
    expect(facts && factsDraftOf(facts as never)).toMatchObject({
      documentNumber: '103/KH-UBND',
      issuedOn: '01/06/2022',
    });
  });
});
