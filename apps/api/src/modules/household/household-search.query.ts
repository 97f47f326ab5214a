import {
  foldVietnamese,
  maskIdentityNumber,
  may,
  ofUnit,
  type Refusal,
  readPersonSearch,
  refusal,
} from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { Refused, type RefusedShape } from '../../graphql/refusal.ts';
import { UNIT_PATH, unitPathOf } from '../access/unit-path.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { HouseholdClassEnum, ReadingPurposeEnum } from './household.enums.ts';
import { logReading } from './household.store.ts';
import { type HouseholdHitRow, searchHouseholds } from './household-search.store.ts';

/** As many as somebody reads; whoever is not among them is found by more letters. */
const MOST_HITS = 20;

const HouseholdHit = builder.objectRef<HouseholdHitRow>('HouseholdHit').implement({
  description: 'A household that a search found: enough to tell it from others, and nothing sensitive.',
  fields: (t) => ({
    id: t.id({
      description: 'Opens its file: `household(id, purpose)`.',
      resolve: ({ id }) => encodeGlobalID('Household', id),
    }),
    code: t.exposeString('code', { description: 'Its code in the register.' }),
    village: t.field({
      type: UnitNode,
      description: 'Where it lives.',
      resolve: ({ villageId }, _args, { db }) => db.unit.findUniqueOrThrow({ where: { id: villageId } }),
    }),
    headName: t.exposeString('headName', { nullable: true, description: 'Chủ hộ; null where none is recorded.' }),
    memberName: t.exposeString('memberName', { description: 'The member it was found by.' }),
    memberBirthYear: t.exposeInt('memberBirthYear', { description: 'Their year of birth.' }),
    class: t.expose('class', {
      type: HouseholdClassEnum,
      nullable: true,
      description: 'Its class by the last decision; null where none was ever made.',
    }),
    synthetic: t.exposeBoolean('synthetic', { description: 'Made up for the demonstration.' }),
  }),
});

interface HitsShape {
  readonly hits: readonly HouseholdHitRow[];
  readonly more: boolean;
}

const HouseholdHits = builder.objectRef<HitsShape>('HouseholdHits').implement({
  description: 'What a search of the register found.',
  fields: (t) => ({
    hits: t.field({
      type: [HouseholdHit],
      description: `At most ${MOST_HITS}, by name.`,
      resolve: ({ hits }) => [...hits],
    }),
    more: t.exposeBoolean('more', { description: 'There are more: type more letters.' }),
  }),
});

const HouseholdSearchResult = builder.unionType('HouseholdSearchResult', {
  description: 'How `householdSearch` ended.',
  types: [HouseholdHits, Refused],
  resolveType: (value) => ('refusals' in value ? Refused : HouseholdHits),
});

const refusedFor = (...refusals: Refusal[]): RefusedShape => ({ refusals });

builder.queryField('householdSearch', (t) =>
  t.field({
    type: HouseholdSearchResult,
    description:
      'Finds households at and under a unit by the name of a member (three letters or more, accents or not), a whole identity number, or their code. The register is not for browsing: the purpose and what was typed are written down.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'Where: your own unit, or one below it.' }),
      text: t.arg.string({ required: true, description: 'What was typed.' }),
      purpose: t.arg({ type: ReadingPurposeEnum, required: true, description: 'What for.' }),
    },
    resolve: async (_root, { unitKey, text, purpose }, context) => {
      const { db, user, vault } = context;
      const unit = await db.unit.findUnique({ where: { id: unitKey }, select: { id: true, ...UNIT_PATH } });
      const allowed = unit && may(await context.actor(), 'household.read', ofUnit(unit.id, unitPathOf(unit)));
      if (!unit || !allowed || !user) return refusedFor(refusal('notFound', ['unitKey'], { value: unitKey }));
      const search = readPersonSearch(text, ['text']);
      if (!search.ok) return { refusals: search.refusals };
      const found = await searchHouseholds(db, vault, { unitId: unit.id, search: search.value, limit: MOST_HITS + 1 });
      // A log of who looked for whom must not itself be a list of identity numbers.
      const note =
        search.value.by === 'identityNumber' ? maskIdentityNumber(search.value.number) : foldVietnamese(text);
      await logReading(db, { householdId: null, userId: user.id, purpose, note, sensitive: false });
      return { hits: found.slice(0, MOST_HITS), more: found.length > MOST_HITS };
    },
  }),
);
