import { type Holiday, type HolidayYear, workCalendar } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { loadHolidays } from './holidays.store.ts';
import { CitationType } from './parameter.type.ts';

const HolidayType = builder.objectRef<Holiday>('Holiday').implement({
  description: 'Days off beside weekends.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description:
        'What it is called; one that ships by its key: `newYear`, `tet`, `hungKings`, `reunificationAndLabour`, `nationalDay`.',
    }),
    from: t.field({ type: 'Date', description: 'First day.', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', description: 'The day after the last.', resolve: ({ to }) => to }),
  }),
});

export const HolidayYearType = builder.objectRef<HolidayYear>('HolidayYear').implement({
  description: 'The days off of state offices in a year, by which terms of working days are counted.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    holidays: t.field({
      type: [HolidayType],
      description: 'Days off beside weekends.',
      resolve: ({ holidays }) => [...holidays],
    }),
    workedDays: t.field({
      type: ['Date'],
      description: 'Saturdays and Sundays worked in lieu (làm bù).',
      resolve: ({ workedDays }) => [...workedDays],
    }),
    citation: t.expose('citation', { type: CitationType, description: 'In what they were read.' }),
    verified: t.exposeBoolean('verified', {
      description: 'An administrator entered them from the notice of the year.',
    }),
  }),
});

builder.queryField('holidayYears', (t) =>
  t.field({
    type: [HolidayYearType],
    description:
      'The years whose holidays are known, in order. A deadline that runs into another year leaves out weekends alone, and says so.',
    resolve: async (_root, _args, { db }) => [...workCalendar(await loadHolidays(db))],
  }),
);
