import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { promised } from '../../graphql/loader.ts';
import { unitFor } from '../access/unit-for.ts';
import { HouseholdClassEnum } from '../household/household.enums.ts';
import { logReading } from '../household/household.store.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { unitLoader } from '../unit/unit-loader.ts';
import { loadProvincialDocuments, loadProvincialList, type ProvincialRow } from './provincial-list.store.ts';

const ProvincialHousehold = builder.objectRef<ProvincialRow>('ProvincialHousehold').implement({
  description: 'A household that a province’s own standard puts on a list on which the national one does not.',
  fields: (t) => ({
    householdId: t.id({
      description: 'Opens its file: `household(id, purpose)`.',
      resolve: ({ householdId }) => encodeGlobalID('Household', householdId),
    }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'Its code; null once it lives where you may not see it.',
    }),
    headName: t.exposeString('headName', { description: 'Chủ hộ, as the round listed it.' }),
    persons: t.exposeInt('persons', { description: 'Members, as the round listed them.' }),
    village: t.field({
      type: UnitNode,
      description: 'Where it lived.',
      resolve: ({ villageId }, _args, context) => promised(unitLoader(context).load(villageId)),
    }),
    national: t.expose('national', {
      type: HouseholdClassEnum,
      description: 'Its class by the national standard, by which lists and figures go.',
    }),
    provincial: t.expose('provincial', { type: HouseholdClassEnum, description: 'Its class by the province’s.' }),
  }),
});

/** More than a commune or a district has; a list for reading, printing and CSV, not for adding up a country. */
const MOST = 5_000;

interface ListShape {
  readonly documents: readonly string[];
  readonly rows: readonly ProvincialRow[];
}

const ProvincialList = builder.objectRef<ListShape>('ProvincialList').implement({
  description: 'Danh sách theo chuẩn của tỉnh: beside the national lists and in none of their figures.',
  fields: (t) => ({
    documents: t.stringList({
      description: 'The documents that set the standard.',
      resolve: ({ documents }) => [...documents],
    }),
    count: t.int({
      description: `How many households are on it; ${MOST} at most.`,
      resolve: ({ rows }) => rows.length,
    }),
    synthetic: t.boolean({
      description: 'It names households made up for the demonstration.',
      resolve: ({ rows }) => rows.some(({ synthetic }) => synthetic),
    }),
    households: t.field({
      type: [ProvincialHousehold],
      description: `Which, by commune, village and code; ${MOST} at most.`,
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

builder.queryField('provincialList', (t) =>
  t.field({
    type: ProvincialList,
    nullable: true,
    description:
      'The households of a year’s decided periodic rounds that a province’s own standard adds on top. Names are read here: that it was opened is written down. Null where no such standard stands over the unit in the year, and to whoever may not read the answers it is made of.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'A commune, or a unit above.' }),
      year: t.arg.int({ required: true, description: 'The year of the rounds.' }),
    },
    resolve: async (_root, { unitKey, year }, context) => {
      const unitId = await unitFor(context, unitKey, 'review.readFacts');
      if (unitId === null || !context.user || year < 1990 || year > 2100) return null;
      const documents = await loadProvincialDocuments(context.db, unitId, year);
      if (documents.length === 0) return null;
      const note = ['provincialList', unitId, year].join(' ');
      const reading = {
        householdId: null,
        userId: context.user.id,
        purpose: 'review',
        note,
        sensitive: false,
      } as const;
      await logReading(context.db, reading);
      return { documents, rows: await loadProvincialList(context.db, unitId, year, MOST) };
    },
  }),
);
