import { describe, expect, test } from 'vitest';
import { changedParts, type Parts, rebase } from './parts.ts';

const BASE: Parts = {
  facts: {
    kind: 'PLAN',
    documentNumber: '',
    issuedOn: '',
    title: 'Kế hoạch',
    periodFrom: '2022',
    periodTo: '2025',
    outlookYear: '',
  },
  preamble: 'Lời dẫn',
  sections: [],
  pastResults: [],
  components: [],
  audience: { scope: '', beneficiaries: [] },
  funding: [],
  recipients: [],
  directives: [],
  tasks: [],
  responsibilities: [],
  obligations: [],
  reach: { included: [], excluded: [] },
};

const STORED = { stored: BASE, typed: BASE };

describe('two people at one draft', () => {
  const mine: Parts = { ...BASE, preamble: 'Của tôi' };

  test('an equal copy is no change', () => expect(changedParts(BASE, structuredClone(BASE))).toEqual([]));

  test('what only the other changed is taken over, what only I changed stays', () => {
    const theirs: Parts = { ...BASE, recipients: [{ name: 'Lưu', purpose: null }] };
    const { parts, clashes } = rebase(STORED, mine, theirs);
    expect(clashes).toEqual([]);
    expect(parts).toMatchObject({ preamble: 'Của tôi', recipients: [{ name: 'Lưu' }] });
  });

  test('what both changed clashes, and my text is not lost', () => {
    const { parts, clashes } = rebase(STORED, mine, { ...BASE, preamble: 'Của họ' });
    expect(clashes).toEqual(['preamble']);
    expect(parts.preamble).toBe('Của tôi');
  });

  test('a space that only the hand left is no change of theirs', () => {
    const base = { stored: BASE, typed: { ...BASE, preamble: 'Lời dẫn ' } };
    expect(rebase(base, mine, { ...BASE, recipients: [{ name: 'Lưu', purpose: null }] }).clashes).toEqual([]);
  });

  test('the same change made twice is no clash', () => {
    expect(rebase(STORED, mine, { ...BASE, preamble: 'Của tôi' }).clashes).toEqual([]);
  });
});
