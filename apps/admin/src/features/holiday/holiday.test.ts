import { checkHolidayYear, workCalendar } from '@bacthang/domain/review';
import { describe, expect, it } from 'vitest';
import type { HolidayYear } from './holiday.documents.ts';
import { draftOf, inputOf } from './holiday.draft.ts';
import { holidayText } from './holiday.labels.ts';

const YEAR: HolidayYear = {
  year: 2026,
  verified: false,
  workedDays: ['2026-08-22'],
  citation: { document: 'Bộ luật Lao động 45/2019/QH14', article: 'Điều 112', certainty: 'UNVERIFIED' },
  holidays: [
    { name: 'nationalDay', from: '2026-08-29', to: '2026-09-03' },
    { name: 'Nghỉ riêng', from: '2026-12-31', to: '2027-01-01' },
  ],
};

describe('the holidays of a year', () => {
  it('are told by their first and their last day', () => {
    expect(YEAR.holidays.map(holidayText)).toEqual([
      'Quốc khánh: từ 29/08/2026 đến 02/09/2026',
      'Nghỉ riêng: 31/12/2026',
    ]);
  });

  it('are sent as they stood where nothing was changed, under the names one reads', () => {
    const input = inputOf(2026, draftOf(YEAR));
    expect(input).toEqual({
      year: 2026,
      holidays: [
        { name: 'Quốc khánh', from: '2026-08-29', to: '2026-09-03' },
        { name: 'Nghỉ riêng', from: '2026-12-31', to: '2027-01-01' },
      ],
      workedDays: ['2026-08-22'],
      // Nobody has read the notice yet: whoever confirms the year says in what they did.
      source: '',
    });
    expect(checkHolidayYear({ ...input, source: 'Thông báo (giả lập)' }).ok).toBe(true);
  });

  it('that ship can all be confirmed as they are', () => {
    for (const { year, holidays, workedDays } of workCalendar([])) {
      expect(checkHolidayYear({ year, holidays, workedDays, source: 'Thông báo (giả lập)' })).toMatchObject({
        ok: true,
      });
    }
  });
});
