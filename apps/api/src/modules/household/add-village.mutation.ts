import { checkVillageName, foldVietnamese, may, ofUnit, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { findVillages } from './household.store.ts';
import { findVillage } from './village.store.ts';

const AddVillageInput = builder.inputType('AddVillageInput', {
  description: 'A village of a commune.',
  fields: (t) => ({
    unitKey: t.string({ required: true, description: 'The commune.' }),
    name: t.string({ required: true, description: 'Its name without the word for its kind.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out: as long as the commune.' }),
  }),
});

type VillageRow = NonNullable<Awaited<ReturnType<typeof findVillage>>>;

const AddVillageSuccess = builder.objectRef<{ village: VillageRow }>('AddVillageSuccess').implement({
  description: 'Households can be registered there.',
  fields: (t) => ({
    village: t.field({ type: UnitNode, description: 'The village.', resolve: ({ village }) => village }),
  }),
});

defineMutation('addVillage', {
  description: 'Adds a village (thôn, bản, ấp, tổ dân phố) to a commune. For editors of the commune.',
  input: AddVillageInput,
  success: AddVillageSuccess,
  run: async (input, context) => {
    const { db } = context;
    const commune = await db.unit.findUnique({ where: { id: input.unitKey, tier: 'commune' } });
    if (!commune) return refused([refusal('notFound', ['unitKey'], { value: input.unitKey })]);
    if (!may(await context.actor(), 'village.edit', ofUnit(commune.id, []))) {
      return refused([refusal('notAllowed', ['unitKey'], { value: input.unitKey })]);
    }
    const villages = await findVillages(db, commune.id);
    const name = checkVillageName(input.name, villages);
    if (!name.ok) return refused(name.refusals);
    const code = `${commune.code}.${String(villages.length + 1).padStart(2, '0')}`;
    const id = `T${commune.id.slice(1)}-${String(villages.length + 1).padStart(2, '0')}`;
    await db.$executeRaw`SELECT app_add_village(${id}, ${code}, ${name.value}, ${foldVietnamese(name.value)}, ${commune.id}, ${input.validFrom ?? null}::date)`;
    const village = await findVillage(db, id);
    if (!village) throw new Error('a village that was just added is there');
    return success({ village });
  },
});
