import {
  type AnsweredNeed,
  may,
  needCoverage,
  needsOfYear,
  ofUnit,
  type SupportKind,
  type SupportNeed,
  suggestedSupport,
  unmetNeeds,
} from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { UNIT_PATH, unitPathOf } from '../access/unit-path.ts';
import { HouseholdType } from '../household/household.type.ts';
import { PovertyCauseEnum, SupportSourceEnum } from './support.enums.ts';
import { loadKinds, loadNeedsAndSupports } from './support.store.ts';

const UnmetNeed = builder.objectRef<SupportNeed>('UnmetNeed').implement({
  description: 'Somebody needs a support in a year and has not got it.',
  fields: (t) => ({
    householdId: t.id({
      description: 'Opens the file: `household(id, purpose)`.',
      resolve: ({ householdId }) => encodeGlobalID('Household', householdId),
    }),
    memberId: t.id({
      nullable: true,
      description: 'The person, where one person needs it.',
      resolve: ({ personId }) => (personId === null ? null : encodeGlobalID('HouseholdMember', personId)),
    }),
    since: t.field({ type: 'Date', description: 'Since when.', resolve: ({ from }) => from }),
  }),
});

interface CoverageShape {
  readonly kind: SupportKind;
  readonly answered: readonly AnsweredNeed[];
}

const MOST_UNMET = 500;

const SupportCoverage = builder.objectRef<CoverageShape>('SupportCoverage').implement({
  description:
    'How many of those who need a kind of support in a year have got it: the two sides of a coverage target.',
  fields: (t) => ({
    kind: t.string({ description: 'The kind of support.', resolve: ({ kind }) => kind.code }),
    met: t.field({
      type: 'BigInt',
      description: 'Who got it.',
      resolve: ({ kind, answered }) => needCoverage(answered, kind.code).met,
    }),
    inNeed: t.field({
      type: 'BigInt',
      description: 'Who needs it.',
      resolve: ({ kind, answered }) => needCoverage(answered, kind.code).inNeed,
    }),
    unmet: t.field({
      type: [UnmetNeed],
      description: `Who needs it and has not got it; ${MOST_UNMET} at most.`,
      resolve: ({ kind, answered }) =>
        unmetNeeds(answered.filter(({ need }) => need.kind === kind.code)).slice(0, MOST_UNMET),
    }),
  }),
});

builder.queryField('supportCoverage', (t) =>
  t.field({
    type: [SupportCoverage],
    description:
      'Needs and support of a year at and under a unit, a line for each kind that anybody needs; empty where you may not see its households.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'The unit: a village, a commune, or one above.' }),
      year: t.arg.int({ required: true, description: 'The year.' }),
    },
    resolve: async (_root, { unitKey, year }, context) => {
      const { db } = context;
      const unit = await db.unit.findUnique({ where: { id: unitKey }, select: { id: true, ...UNIT_PATH } });
      if (!unit || !may(await context.actor(), 'household.read', ofUnit(unit.id, unitPathOf(unit)))) return [];
      const kinds = await loadKinds(db);
      const { needs, supports } = await loadNeedsAndSupports(db, unit.id);
      const answered = needsOfYear(needs, supports, year, kinds);
      const needed = new Set(answered.map(({ need }) => need.kind));
      return kinds.filter(({ code }) => needed.has(code)).map((kind) => ({ kind, answered }));
    },
  }),
);

const SupportType = builder.prismaObject('Support', {
  description: 'Hỗ trợ đã nhận.',
  fields: (t) => ({
    kind: t.exposeString('kindCode', { description: 'The kind of support.' }),
    givenOn: t.expose('givenOn', { type: 'Date', description: 'The day.' }),
    amount: t.expose('amount', { type: 'BigInt', nullable: true, description: 'In whole đồng.' }),
    inKind: t.exposeString('inKind', { nullable: true, description: 'What was given in kind.' }),
    source: t.field({
      type: SupportSourceEnum,
      description: 'From which money.',
      resolve: ({ source }) => source as never,
    }),
    giver: t.exposeString('giver', { description: 'Who gave it.' }),
  }),
});

builder.objectFields(HouseholdType, (t) => ({
  causes: t.field({
    type: [PovertyCauseEnum],
    description: 'Why it is poor, now.',
    resolve: async ({ row }, _args, { db }) =>
      (
        await db.householdCause.findMany({
          where: { householdId: row.id, validTo: null },
          orderBy: { validFrom: 'asc' },
        })
      ).map(({ cause }) => cause as never),
  }),
  supports: t.field({
    type: [SupportType],
    description: 'What it was given, newest first.',
    resolve: ({ row }, _args, { db }) =>
      db.support.findMany({ where: { householdId: row.id }, orderBy: { givenOn: 'desc' } }),
  }),
  suggestedSupport: t.stringList({
    description: 'Kinds of support that answer its causes, those that answer more of them first. A proposal, no need.',
    resolve: async ({ row }, _args, { db }) => {
      const causes = await db.householdCause.findMany({ where: { householdId: row.id, validTo: null } });
      return [
        ...suggestedSupport(
          causes.map(({ cause }) => cause as never),
          await loadKinds(db),
        ),
      ];
    },
  }),
}));
