import type { Prisma } from '@bacthang/database';
import { type CauseSpan, needsOfYear, POVERTY_CAUSES, type PovertyCause, suggestedSupport } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { loaderOf, promised } from '../../graphql/loader.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { dayOf, dayOrNull } from '../household/household.row.ts';
import { HouseholdType } from '../household/household.type.ts';
import { causeOf } from './cause.store.ts';
import { needOf } from './need.store.ts';
import { PovertyCauseEnum, SupportSourceEnum } from './support.enums.ts';
import { supportOf } from './support.store.ts';
import { loadKinds } from './support-kind.store.ts';
import { SupportKindType } from './support-kind.type.ts';

type NeedRow = Prisma.NeedGetPayload<object>;
type SupportRow = Prisma.SupportGetPayload<object>;

/** Everything of one table that belongs to some households, by household: one statement however many fields ask. */
const grouped = <Row extends { readonly householdId: string }>(rows: readonly Row[]) => [
  ...Map.groupBy(rows, ({ householdId }) => householdId),
];
const causesOf = loaderOf<string, readonly CauseSpan[]>(async ({ db }, ids) => {
  const where = { householdId: { in: [...ids] } };
  const rows = await db.householdCause.findMany({ where, orderBy: [{ validFrom: 'asc' }, { cause: 'asc' }] });
  return grouped(rows).map(([id, theirs]) => [id, theirs.map(causeOf)] as const);
});
const needsOf = loaderOf<string, readonly NeedRow[]>(async ({ db }, ids) => {
  const where = { householdId: { in: [...ids] } };
  return grouped(
    await db.need.findMany({ where, orderBy: [{ validFrom: 'desc' }, { kindCode: 'asc' }, { id: 'asc' }] }),
  );
});
const supportsOf = loaderOf<string, readonly SupportRow[]>(async ({ db }, ids) => {
  const where = { householdId: { in: [...ids] } };
  return grouped(
    await db.support.findMany({ where, orderBy: [{ givenOn: 'desc' }, { recordedAt: 'desc' }, { id: 'asc' }] }),
  );
});
const kindOf = loaderOf(async ({ db }) => (await loadKinds(db)).map((kind) => [kind.code, kind] as const));
const memberNames = loaderOf(async ({ db }, ids: readonly string[]) => {
  const rows = await db.householdMember.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return rows.map(({ id, name }) => [id, name] as const);
});

/** In the order of the report table. */
const standing = async (context: Context, householdId: string): Promise<PovertyCause[]> => {
  const spans = (await causesOf(context).load(householdId)) ?? [];
  return POVERTY_CAUSES.filter((cause) => spans.some((span) => span.to === null && span.cause === cause));
};

const CauseSpanType = builder.objectRef<CauseSpan>('CauseSpan').implement({
  description: 'A cause of a household’s poverty, from when to when.',
  fields: (t) => ({
    cause: t.field({ type: PovertyCauseEnum, description: 'The cause.', resolve: ({ cause }) => cause }),
    from: t.field({ type: 'Date', description: 'First day.', resolve: ({ from }) => from }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day after the last; null: still.',
      resolve: ({ to }) => to,
    }),
  }),
});

const SupportType = builder.objectRef<SupportRow>('Support').implement({
  description: 'Hỗ trợ đã nhận.',
  fields: (t) => ({
    id: t.id({ description: 'Names the record.', resolve: ({ id }) => encodeGlobalID('Support', id) }),
    kind: t.field({
      type: SupportKindType,
      description: 'The kind of support.',
      resolve: ({ kindCode }, _args, context) => promised(kindOf(context).load(kindCode)),
    }),
    memberName: t.string({
      nullable: true,
      description: 'Who in the household it was given to, where it was one person.',
      resolve: ({ memberId }, _args, context) => (memberId ? memberNames(context).load(memberId) : null),
    }),
    givenOn: t.field({ type: 'Date', description: 'The day.', resolve: ({ givenOn }) => dayOf(givenOn) }),
    amount: t.field({ type: 'BigInt', nullable: true, description: 'In whole đồng.', resolve: ({ amount }) => amount }),
    inKind: t.exposeString('inKind', { nullable: true, description: 'What was given in kind.' }),
    source: t.field({
      type: SupportSourceEnum,
      description: 'From which money.',
      resolve: (row) => supportOf(row).source,
    }),
    giver: t.exposeString('giver', { description: 'Who gave it.' }),
    note: t.exposeString('note', { nullable: true, description: 'What the record adds.' }),
    withdrawnOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the record was found a mistake; null: it stands.',
      resolve: ({ withdrawnOn }) => dayOrNull(withdrawnOn),
    }),
    withdrawnReason: t.exposeString('withdrawnReason', { nullable: true, description: 'What was wrong with it.' }),
    correctsId: t.id({
      nullable: true,
      description: 'The withdrawn record that this one takes the place of.',
      resolve: ({ correctsId }) => correctsId && encodeGlobalID('Support', correctsId),
    }),
  }),
});

const SupportNeedType = builder.objectRef<NeedRow>('SupportNeed').implement({
  description: 'Nhu cầu: what a household, or one person in it, needs.',
  fields: (t) => ({
    id: t.id({ description: 'Names the need.', resolve: ({ id }) => encodeGlobalID('Need', id) }),
    kind: t.field({
      type: SupportKindType,
      description: 'The kind of support.',
      resolve: ({ kindCode }, _args, context) => promised(kindOf(context).load(kindCode)),
    }),
    memberName: t.string({
      nullable: true,
      description: 'Who in the household needs it, where it is one person.',
      resolve: ({ memberId }, _args, context) => (memberId ? memberNames(context).load(memberId) : null),
    }),
    from: t.field({ type: 'Date', description: 'Since when.', resolve: ({ validFrom }) => dayOf(validFrom) }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day without it; null: still. Its own first day: it was recorded by mistake.',
      resolve: ({ validTo }) => dayOrNull(validTo),
    }),
    eligible: t.exposeBoolean('eligible', { description: 'The policy is for them; no other need is counted.' }),
    note: t.exposeString('note', { nullable: true, description: 'What the record adds.' }),
    answeredBy: t.field({
      type: [SupportType],
      description: 'The supports that meet it in a year; none: it is not met.',
      args: { year: t.arg.int({ description: 'The year; left out: this one.' }) },
      resolve: async (row, { year }, context) => {
        const given = ((await supportsOf(context).load(row.householdId)) ?? []).filter(
          ({ withdrawnOn }) => withdrawnOn === null,
        );
        const rows = new Map(given.map((each) => [supportOf(each), each]));
        const of = year ?? Number(todayInVietnam().slice(0, 4));
        const answered = needsOfYear(
          [{ ...needOf(row), eligible: true }],
          [...rows.keys()],
          of,
          await loadKinds(context.db),
        );
        return answered.flatMap(({ supports }) => supports.flatMap((each) => rows.get(each) ?? []));
      },
    }),
  }),
});

builder.objectFields(HouseholdType, (t) => ({
  causes: t.field({
    type: [PovertyCauseEnum],
    description: 'Why it is poor, now.',
    resolve: ({ row }, _args, context) => standing(context, row.id),
  }),
  causeHistory: t.field({
    type: [CauseSpanType],
    description: 'Why it was said to be poor, from when to when, oldest first.',
    resolve: async ({ row }, _args, context) => [...((await causesOf(context).load(row.id)) ?? [])],
  }),
  needs: t.field({
    type: [SupportNeedType],
    description: 'What it needs and needed, newest first.',
    resolve: async ({ row }, _args, context) => [...((await needsOf(context).load(row.id)) ?? [])],
  }),
  supports: t.field({
    type: [SupportType],
    description: 'What it was given, newest first; records that were withdrawn among them.',
    resolve: async ({ row }, _args, context) => [...((await supportsOf(context).load(row.id)) ?? [])],
  }),
  suggestedSupport: t.stringList({
    description: 'Kinds of support that answer its causes, those that answer more of them first. A proposal, no need.',
    resolve: async ({ row }, _args, context) => [
      ...suggestedSupport(await standing(context, row.id), await loadKinds(context.db)),
    ],
  }),
}));
