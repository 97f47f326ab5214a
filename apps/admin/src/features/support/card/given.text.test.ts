import { expect, test } from 'vitest';
import { givenText, needState } from './given.text.ts';

const kind = { code: 'job', name: null, ofPerson: true, renewed: false, causes: [], indicatorCode: null };

test('a support in one line: what, for whom, how much, by whom and from which money', () => {
  const given = {
    id: 's1',
    kind,
    givenOn: '2024-05-01',
    memberName: 'Lê Thị An',
    amount: '5000000',
    inKind: '1 máy may',
    source: 'NATIONAL_PROGRAMME' as const,
    giver: 'UBND xã',
    note: null,
    withdrawnOn: null,
    withdrawnReason: null,
    correctsId: null,
  };
  expect(givenText(given)).toBe(
    '01/05/2024: giải quyết việc làm cho Lê Thị An, 5.000.000 đồng, 1 máy may (UBND xã, chương trình mục tiêu quốc gia)',
  );
});

test.each([
  ['waits', { to: null, eligible: true, answeredBy: [] }, 'unmet'],
  ['is not for the policy', { to: null, eligible: false, answeredBy: [] }, 'notEligible'],
  ['has been answered', { to: null, eligible: true, answeredBy: [{ id: 's', givenOn: '2024-05-01' }] }, 'met'],
  ['has ended', { to: '2024-03-01', eligible: true, answeredBy: [] }, 'ended'],
  ['was a mistake', { to: '2024-02-01', eligible: true, answeredBy: [] }, 'mistaken'],
])('a need that %s', (_, need, state) => expect(needState({ from: '2024-02-01', ...need })).toBe(state));
