import type { Transaction } from '@bacthang/database';
import type { EnteredHolidays, Holiday, PlainDate } from '@bacthang/domain';

/** The holidays that administrators have entered, in the order in which they did. One statement. */
export async function loadHolidays(db: Transaction): Promise<readonly EnteredHolidays[]> {
  const rows = await db.holidayYear.findMany({ orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }] });
  return rows.map(({ year, holidays, workedDays, source }) => ({
    year,
    holidays: holidays as unknown as readonly Holiday[],
    workedDays: workedDays as readonly PlainDate[],
    source,
  }));
}

/** Adds the holidays of a year; earlier words on it stay. */
export async function storeHolidays(db: Transaction, entered: EnteredHolidays, userId: string): Promise<void> {
  const { year, holidays, workedDays, source } = entered;
  await db.holidayYear.create({
    data: {
      year,
      holidays: holidays.map(({ name, from, to }) => ({ name, from, to })),
      workedDays: [...workedDays],
      source,
      enteredById: userId,
    },
    select: { id: true },
  });
}
