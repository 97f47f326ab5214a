import type { ParameterConfirmation, ReviewLaw } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { textOf } from '../standard/parameter.type.ts';
import { ProvincialStandardType } from '../standard/provincial.query.ts';
import { ScoreTableType } from '../standard/score-table.type.ts';
import { loadLaw } from './classify-case.ts';
import { openedRound } from './review-loaders.ts';
import { ReviewRoundNode } from './round.type.ts';

const ConfirmationType = builder.objectRef<ParameterConfirmation>('ReviewLawConfirmation').implement({
  description: "An administrator's word for a number or wording that was not read.",
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The parameter: `incomeLine.rural`.' }),
    from: t.field({
      type: 'Date',
      description: 'Of its dated values the one since then.',
      resolve: ({ from }) => from,
    }),
    value: t.stringList({
      description: 'The value that was read: one text, or the answers of a list.',
      resolve: ({ value }) => textOf(value),
    }),
    source: t.exposeString('source', { description: 'In what it was read.' }),
    confirmedOn: t.field({ type: 'Date', description: 'When.', resolve: ({ confirmedOn }) => confirmedOn }),
  }),
});

interface LawShape extends ReviewLaw {
  readonly provinceId: string;
}

const ReviewLawType = builder.objectRef<LawShape>('ReviewLaw').implement({
  description:
    'By what the households of a round are judged, of all days, so that a phone without a connection comes to what the server would: each list in the order in which it was added.',
  fields: (t) => ({
    provinceKey: t.exposeString('provinceId', { description: 'The province whose own standards count.' }),
    confirmations: t.field({
      type: [ConfirmationType],
      description: 'Words of administrators; of several for one value the last counts.',
      resolve: ({ confirmations }) => [...confirmations],
    }),
    scoreTables: t.field({
      type: [ScoreTableType],
      description: 'Score tables that were loaded; none where incomes are told themselves.',
      resolve: ({ scoreTables }) => [...scoreTables],
    }),
    provincialStandards: t.field({
      type: [ProvincialStandardType],
      description: "The province's own standards.",
      resolve: ({ provincial }) => [...provincial],
    }),
  }),
});

builder.prismaObjectField(ReviewRoundNode, 'law', (t) =>
  t.field({
    type: ReviewLawType,
    nullable: true,
    description: 'By what its households are judged.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => {
      const opened = await openedRound(context).load(id);
      return opened ? { ...(await loadLaw(context.db, opened)).law, provinceId: opened.round.provinceId } : null;
    },
  }),
);
