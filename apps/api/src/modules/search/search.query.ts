import { foldVietnamese } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { type SearchHitShape, searchIndicators, searchPlans, searchUnits } from './search.store.ts';

const SearchKindEnum = enumOf('SearchKind', ['unit', 'plan', 'indicator'], 'What a search found.', {
  unit: 'A unit.',
  plan: 'A plan.',
  indicator: 'An indicator.',
});

const SearchHit = builder.objectRef<SearchHitShape>('SearchHit').implement({
  description: 'Something that a search found, and where it leads.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchKindEnum, description: 'What was found.' }),
    title: t.exposeString('title', { description: 'Its name or title.' }),
    detail: t.exposeString('detail', {
      description: 'What tells it from others of that name: where it lies, who issued it.',
    }),
    unitKey: t.exposeString('unitKey', { nullable: true, description: 'The `key` of the unit found.' }),
    planId: t.id({
      nullable: true,
      description: 'The id of the plan found.',
      resolve: ({ planId }) => (planId === null ? null : encodeGlobalID('Plan', planId)),
    }),
    indicatorCode: t.exposeString('indicatorCode', {
      nullable: true,
      description: 'The `code` of the indicator found.',
    }),
  }),
});

const MOST_UNITS = 8;
const MOST_OTHERS = 6;

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description:
      'Units, plans and indicators by any words of their names, accents or not; a few of each, best matches first.',
    args: { text: t.arg.string({ required: true, description: 'What was typed; nothing is found for a blank text.' }) },
    resolve: async (_root, { text }, { db }) => {
      if (foldVietnamese(text) === '') return [];
      return [
        ...(await searchUnits(db, text, MOST_UNITS)),
        ...(await searchPlans(db, text, MOST_OTHERS)),
        ...(await searchIndicators(db, text, MOST_OTHERS)),
      ];
    },
  }),
);
