import { checkHolidayYear, type HolidayYear, workCalendar } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { HolidayYearType } from './holidays.query.ts';
import { loadHolidays, storeHolidays } from './holidays.store.ts';
import { confirmRefusals } from './standard.access.ts';

const HolidayInput = builder.inputType('HolidayInput', {
  description: 'Days off beside weekends.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called.' }),
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    to: t.field({ type: 'Date', required: true, description: 'The day after the last.' }),
  }),
});

const SetHolidaysInput = builder.inputType('SetHolidaysInput', {
  description: 'All days off of a year, as its notice has them.',
  fields: (t) => ({
    year: t.int({ required: true, description: 'The year.' }),
    holidays: t.field({ type: [HolidayInput], required: true, description: 'Days off beside weekends.' }),
    workedDays: t.field({ type: ['Date'], required: true, description: 'Saturdays and Sundays worked in lieu.' }),
    source: t.string({ required: true, description: 'In which document they were read.' }),
  }),
});

interface SetShape {
  readonly years: readonly HolidayYear[];
}

const SetHolidaysSuccess = builder.objectRef<SetShape>('SetHolidaysSuccess').implement({
  description:
    'Deadlines are counted by them from now on, of open rounds too. Earlier words on the year stay on record.',
  fields: (t) => ({
    years: t.field({
      type: [HolidayYearType],
      description: 'All years whose holidays are known.',
      resolve: ({ years }) => [...years],
    }),
  }),
});

async function run(input: typeof SetHolidaysInput.$inferInput, context: Context): Promise<Outcome<SetShape>> {
  const { db, user } = context;
  const denied = await confirmRefusals(context);
  if (!user || denied.length > 0) return refused(denied);
  const checked = checkHolidayYear(input);
  if (!checked.ok) return refused(checked.refusals);
  await storeHolidays(db, checked.value, user.id);
  return success({ years: workCalendar(await loadHolidays(db)) });
}

defineMutation('setHolidays', {
  description:
    'Enters the holidays and worked days of a year with the notice they were read in; all of the year, in place of what stood. For administrators of the installation.',
  input: SetHolidaysInput,
  success: SetHolidaysSuccess,
  run,
});
