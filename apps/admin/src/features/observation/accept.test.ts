import { expect, test } from 'vitest';
import { POVERTY } from '../target/indicator.fixture.ts';
import { correctionText, waitingText } from './accept.labels.ts';
import type { ReportFacts } from './entry.documents.ts';
import { awaitingAcceptance, type EntryRow, entryRows, seenOf } from './entry.rows.ts';

const SUBMITTED: ReportFacts = {
  id: 'o1',
  status: 'PROVISIONAL',
  source: 'REPORT',
  version: 3,
  numerator: '106',
  denominator: '1920',
  value: '5.5208',
  note: null,
  enteredAt: '2026-01-05T02:00:00Z',
  enteredBy: null,
  indicator: { id: 'poverty-rate', code: 'poverty-rate' },
  subgroup: null,
};

/** The lines on the screen of whoever accepts. */
function waiting(...observations: readonly ReportFacts[]): readonly EntryRow[] {
  const asked = { indicator: POVERTY, subgroup: null, target: null, required: null, standardCode: null };
  const figure = { ...asked, value: null, reported: 0, expected: 1 };
  return awaitingAcceptance(entryRows({ asked: [figure], last: [], observations: [...observations] }));
}

test('what is accepted is what is on the screen, by its versions', () => {
  expect(seenOf(waiting(SUBMITTED))).toEqual([{ id: 'o1', expectedVersion: 3 }]);
  const official = { ...SUBMITTED, id: 'o2', status: 'OFFICIAL' as const, numerator: '110' };
  const [row] = waiting(SUBMITTED, official);
  expect(row && waitingText(row)).toBe(`${POVERTY.name}: 106 / 1.920, thay cho số chính thức 110 / 1.920`);
});

test('a figure corrected in between is shown beside what was seen, with who corrected it', () => {
  const now = { ...SUBMITTED, version: 4, numerator: '98', enteredBy: { id: 'u', name: 'Trần Thị Hoa' } };
  expect(correctionText(waiting(SUBMITTED), now)).toBe(
    `${POVERTY.name}: bạn đã xem 106 / 1.920, nay là 98 / 1.920 (Trần Thị Hoa, 05/01/2026 09:00)`,
  );
  expect(correctionText(waiting(SUBMITTED), { ...now, id: 'other' })).toBeNull();
});
