import {
  type ScoreItem,
  type ScoreOption,
  type ScoreTableInForce,
  STANDARD_CODES,
  type StandardCode,
  scoreTablesOn,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { AreaEnum } from '../unit/unit.enums.ts';
import { loadScoreTables } from './score-table.store.ts';

const ScoreOptionType = builder.objectRef<ScoreOption>('ScoreOption').implement({
  description: 'An answer of the scoring form.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names it within its item.' }),
    name: t.exposeString('name', { description: 'What it says.' }),
    points: t.exposeInt('points', { description: 'Its points.' }),
  }),
});

const ScoreItemType = builder.objectRef<ScoreItem>('ScoreItem').implement({
  description: 'Something that the scoring form asks.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names it within its table.' }),
    name: t.exposeString('name', { description: 'What it asks.' }),
    options: t.field({
      type: [ScoreOptionType],
      description: 'Its answers.',
      resolve: ({ options }) => [...options],
    }),
  }),
});

export const ScoreTableType = builder.objectRef<ScoreTableInForce>('ScoreTable').implement({
  description: 'Bảng điểm of one region, as it stands on a day.',
  fields: (t) => ({
    code: t.string({ description: 'Names it.', resolve: ({ table }) => table.code }),
    stratum: t.string({
      description: 'The region by its code, such as `urban` or `red-river-delta`.',
      resolve: ({ table }) => table.stratum,
    }),
    area: t.field({ type: AreaEnum, description: 'Rural or urban.', resolve: ({ table }) => table.area }),
    synthetic: t.boolean({
      description: 'Made up to try things out: no official round decides by it.',
      resolve: ({ table }) => table.synthetic,
    }),
    source: t.string({ description: 'In what it was read.', resolve: ({ table }) => table.source }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Since when it counts; null of one that is made up.',
      resolve: ({ from }) => from,
    }),
    loadedBy: t.string({
      nullable: true,
      description: 'Who read and loaded it.',
      resolve: ({ table }) => table.loadedBy,
    }),
    loadedOn: t.field({ type: 'Date', nullable: true, description: 'When.', resolve: ({ table }) => table.loadedOn }),
    items: t.field({ type: [ScoreItemType], description: 'What it asks.', resolve: ({ table }) => [...table.items] }),
  }),
});

export const standardOf = (text: string): StandardCode | undefined => STANDARD_CODES.find((code) => code === text);

builder.queryField('scoreTables', (t) =>
  t.field({
    type: [ScoreTableType],
    description:
      'The score tables of a standard in force on a day, one a region: where none is loaded the one that is made up.',
    args: {
      standardCode: t.arg.string({ required: true, description: 'The standard.' }),
      on: t.arg({ type: 'Date', description: 'The day; left out: today.' }),
    },
    resolve: async (_root, { standardCode, on }, { db }) => {
      const standard = standardOf(standardCode);
      return standard
        ? [...scoreTablesOn(standard, await loadScoreTables(db, [standard]), on ?? todayInVietnam())]
        : [];
    },
  }),
);
