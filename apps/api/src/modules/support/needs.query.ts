import { isCoverageGroup, POVERTY_CAUSES, type PovertyCause } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { promised } from '../../graphql/loader.ts';
import { unitFor } from '../access/unit-for.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { unitLoader } from '../unit/unit-loader.ts';
import {
  type CauseCountRow,
  countCauses,
  countNeeds,
  loadGroup,
  type NeedCountRow,
  type NeedsScope,
} from './needs.store.ts';
import { PovertyCauseEnum } from './support.enums.ts';
import { loadKinds, type NamedKind, renewedOf } from './support-kind.store.ts';
import { SupportKindType } from './support-kind.type.ts';

export interface NeedsShape {
  readonly scope: NeedsScope;
  readonly kinds: readonly NamedKind[];
  readonly counts: readonly NeedCountRow[];
}

interface CountShape {
  readonly kind: NamedKind;
  readonly rows: readonly NeedCountRow[];
}

const sum = (rows: readonly NeedCountRow[], of: 'inNeed' | 'met') => rows.reduce((all, row) => all + row[of], 0n);

const NeedCount = builder.objectRef<CountShape>('NeedCount').implement({
  description:
    'How many of those who need a kind of support in a year have got it: the two sides of a coverage target. A household or person with several needs of the kind counts once, as met when all are.',
  fields: (t) => ({
    kind: t.field({ type: SupportKindType, description: 'The kind of support.', resolve: ({ kind }) => kind }),
    inNeed: t.field({ type: 'BigInt', description: 'Who needs it.', resolve: ({ rows }) => sum(rows, 'inNeed') }),
    met: t.field({ type: 'BigInt', description: 'Who of them got it.', resolve: ({ rows }) => sum(rows, 'met') }),
  }),
});

function countsByKind(kinds: readonly NamedKind[], rows: readonly NeedCountRow[]): CountShape[] {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return kinds.flatMap((kind) => (byKind.has(kind.code) ? [{ kind, rows: byKind.get(kind.code) ?? [] }] : []));
}

interface PartShape {
  readonly unitId: string;
  readonly counts: readonly CountShape[];
}

const NeedsPart = builder.objectRef<PartShape>('NeedsPart').implement({
  description: 'The needs of one unit right below.',
  fields: (t) => ({
    unit: t.field({
      type: UnitNode,
      description: 'The unit.',
      resolve: ({ unitId }, _args, context) => promised(unitLoader(context).load(unitId)),
    }),
    counts: t.field({
      type: [NeedCount],
      description: 'A line for each kind that anybody needs there.',
      resolve: ({ counts }) => [...counts],
    }),
  }),
});

const CauseCount = builder.objectRef<CauseCountRow>('CauseCount').implement({
  description: 'Hộ nghèo, hộ cận nghèo theo nguyên nhân: a household with several causes counts in each.',
  fields: (t) => ({
    cause: t.field({
      type: PovertyCauseEnum,
      nullable: true,
      description: 'The cause; null: on a list, and nobody has said why.',
      resolve: ({ cause }) => cause,
    }),
    poor: t.field({ type: 'BigInt', description: 'Poor households.', resolve: ({ poor }) => poor }),
    nearPoor: t.field({ type: 'BigInt', description: 'Near-poor households.', resolve: ({ nearPoor }) => nearPoor }),
    waiting: t.field({
      type: 'BigInt',
      description: 'Those of them who need something in the year and have not got it.',
      resolve: ({ waiting }) => waiting,
    }),
  }),
});

const place = (cause: PovertyCause | null): number =>
  cause === null ? POVERTY_CAUSES.length : POVERTY_CAUSES.indexOf(cause);

export const SupportNeeds = builder.objectRef<NeedsShape>('SupportNeeds').implement({
  description: 'Who needs what in a year, at and under a unit, and who has got it: counted from the register as it is.',
  fields: (t) => ({
    year: t.int({ description: 'The year.', resolve: ({ scope }) => scope.year }),
    synthetic: t.boolean({
      description: 'True when any household among them is made up for the demonstration.',
      resolve: ({ counts }) => counts.some(({ synthetic }) => synthetic),
    }),
    counts: t.field({
      type: [NeedCount],
      description: 'A line for each kind that anybody needs.',
      resolve: ({ kinds, counts }) => countsByKind(kinds, counts),
    }),
    parts: t.field({
      type: [NeedsPart],
      description: 'The same by unit right below, those alone where anybody needs anything; of a village itself.',
      resolve: ({ kinds, counts }) =>
        [...Map.groupBy(counts, ({ partId }) => partId)].map(([unitId, rows]) => ({
          unitId,
          counts: countsByKind(kinds, rows),
        })),
    }),
    causes: t.field({
      type: [CauseCount],
      description: 'Households on a list now, by cause, in the order of the report table; those without any last.',
      resolve: async ({ scope }, _args, { db }) =>
        (await countCauses(db, scope)).toSorted((a, b) => place(a.cause) - place(b.cause)),
    }),
  }),
});

/** The needs under a unit whose households the viewer may see; else null. */
async function needsFor(
  context: Context,
  { unitKey, year, subgroupCode }: { unitKey: string; year: number; subgroupCode: string | null },
): Promise<NeedsShape | null> {
  const unitId = await unitFor(context, unitKey, 'household.read');
  if (unitId === null || !isCoverageGroup(subgroupCode)) return null;
  const kinds = await loadKinds(context.db);
  const householdIds = subgroupCode === null ? null : await loadGroup(context.db, { unitId, year }, subgroupCode);
  const scope = { unitId, year, renewed: renewedOf(kinds), householdIds };
  return { scope, kinds, counts: await countNeeds(context.db, scope) };
}

builder.queryField('supportNeeds', (t) =>
  t.field({
    type: SupportNeeds,
    nullable: true,
    description: 'Needs of a year at and under a unit; null where you may not see its households.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'The unit: a village, a commune, or one above.' }),
      year: t.arg.int({ required: true, description: 'The year.' }),
      subgroupCode: t.arg.string({
        description:
          'Of this group of a plan alone, as its coverage figure counts it; null where needs do not tell who is in it.',
      }),
    },
    resolve: (_root, { unitKey, year, subgroupCode }, context) =>
      needsFor(context, { unitKey, year, subgroupCode: subgroupCode ?? null }),
  }),
);
