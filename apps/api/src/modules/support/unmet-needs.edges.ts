import { encodeGlobalID, resolveOffsetConnection } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { promised } from '../../graphql/loader.ts';
import { totalCount } from '../../graphql/total-count.ts';
import { HouseholdClassEnum } from '../household/household.enums.ts';
import { logReading } from '../household/household.store.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { unitLoader } from '../unit/unit-loader.ts';
import { type NeedsShape, SupportNeeds } from './needs.query.ts';
import { type AnsweredRow, findAnswered } from './needs.store.ts';
import { PovertyCauseEnum, SupportSourceEnum } from './support.enums.ts';
import type { NamedKind } from './support-kind.store.ts';
import { SupportKindType } from './support-kind.type.ts';

interface AnsweredShape extends AnsweredRow {
  readonly named: NamedKind;
}

type Given = NonNullable<AnsweredRow['given']>;

const NeedAnswer = builder.objectRef<Given>('NeedAnswer').implement({
  description: 'The newest support that answered a need.',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: 'The day it was given.', resolve: ({ on }) => on }),
    source: t.field({ type: SupportSourceEnum, description: 'From which money.', resolve: ({ source }) => source }),
    giver: t.exposeString('giver', { description: 'Who gave it.' }),
    amount: t.exposeString('amount', { nullable: true, description: 'Whole đồng; null where it was given in kind.' }),
    inKind: t.exposeString('inKind', { nullable: true, description: 'What was given in kind.' }),
  }),
});

const AnsweredNeed = builder.objectRef<AnsweredShape>('AnsweredNeed').implement({
  description:
    'Somebody needs a support in the year, and has got it or waits: a household or person once a kind, as they are counted.',
  fields: (t) => ({
    id: t.id({ description: 'Names the need.', resolve: ({ id }) => encodeGlobalID('Need', id) }),
    householdId: t.id({
      description: 'Opens the file: `household(id, purpose)`.',
      resolve: ({ householdId }) => encodeGlobalID('Household', householdId),
    }),
    code: t.exposeString('code', { description: 'The code of the household in the register.' }),
    headName: t.exposeString('headName', { nullable: true, description: 'Chủ hộ; null where none is recorded.' }),
    memberName: t.exposeString('memberName', {
      nullable: true,
      description: 'The person, where one person needs it.',
    }),
    village: t.field({
      type: UnitNode,
      description: 'Where they live.',
      resolve: ({ villageId }, _args, context) => promised(unitLoader(context).load(villageId)),
    }),
    class: t.expose('class', {
      type: HouseholdClassEnum,
      nullable: true,
      description: 'The class of the household by the last decision; null where none was ever made.',
    }),
    causes: t.field({
      type: [PovertyCauseEnum],
      description: 'Why it is poor, now.',
      resolve: ({ causes }) => [...causes],
    }),
    kind: t.field({ type: SupportKindType, description: 'What they need.', resolve: ({ named }) => named }),
    since: t.field({ type: 'Date', description: 'Since when.', resolve: ({ since }) => since }),
    given: t.field({
      type: NeedAnswer,
      nullable: true,
      description: 'What answered it; null where they wait.',
      resolve: ({ given }) => given,
    }),
  }),
});

/** More than anybody pages through: a made-up cursor asks for none, and overflows nothing. */
const BEYOND_ALL = 10_000_000;

const NAMES_ARE_READ =
  'by commune, village and household; 500 a page at most. Names of people are read here: that it was opened is written down, with what was filtered by.';

/** A list of one side of the count: those who got it (`met`), or those who wait. */
function addList(field: 'helped' | 'unmet', { met, description }: { met: boolean; description: string }): void {
  const name = met ? 'HelpedNeed' : 'UnmetNeed';
  builder.objectField(SupportNeeds, field, (t) =>
    t.connection(
      {
        type: AnsweredNeed,
        description: `${description}, ${NAMES_ARE_READ}`,
        args: {
          kind: t.arg.string({ description: 'Of this kind alone.' }),
          cause: t.arg({ type: PovertyCauseEnum, description: 'Of households with this cause of poverty alone.' }),
          unitKey: t.arg.string({ description: 'In this commune or village below alone.' }),
        },
        resolve: async ({ scope, kinds }: NeedsShape, { kind, cause, unitKey, ...args }, { db, user }) => {
          const named = new Map(kinds.map((each) => [each.code, each]));
          const note = ['needs', field, scope.unitId, scope.year, kind, cause, unitKey].filter(Boolean).join(' ');
          if (user) {
            await logReading(db, { householdId: null, userId: user.id, purpose: 'support', note, sensitive: false });
          }
          let total = 0;
          const connection = await resolveOffsetConnection(
            { args, defaultSize: 50, maxSize: 500 },
            async ({ offset, limit }) => {
              const filter = { met, kind: kind ?? null, cause: cause ?? null, unitKey: unitKey ?? null };
              const page = await findAnswered(db, scope, { ...filter, limit, offset: Math.min(offset, BEYOND_ALL) });
              total = page[0]?.total ?? 0;
              return page.flatMap((row) => {
                const known = named.get(row.kind);
                return known ? [{ ...row, named: known }] : [];
              });
            },
          );
          return { ...connection, totalCount: () => total };
        },
      },
      { name: `${name}Connection`, description: `A page of: ${description}.`, fields: totalCount },
      { name: `${name}Edge`, description: 'Somebody in need and their place in the list.' },
    ),
  );
}

addList('unmet', { met: false, description: 'Who needs what and has not got it' });
addList('helped', { met: true, description: 'Who needed what and has got it, with when and by whom' });
