import { checkRenaming, foldVietnamese, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { isWordKey } from '../../graphql/global-id.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { communeIdOf, viewerMay } from './household.access.ts';
import { dayOrNull } from './household.row.ts';
import { findVillages } from './household.store.ts';
import { findVillage } from './village.store.ts';

const RenameVillageInput = builder.inputType('RenameVillageInput', {
  description: 'A village that is called otherwise.',
  fields: (t) => ({
    villageKey: t.string({ required: true, description: 'The village.' }),
    name: t.string({ required: true, description: 'Its name from then on, without the word for its kind.' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day of that name.' }),
  }),
});

type VillageRow = NonNullable<Awaited<ReturnType<typeof findVillage>>>;

const RenameVillageSuccess = builder.objectRef<{ village: VillageRow }>('RenameVillageSuccess').implement({
  description: 'It is called so now. The name it had stands among its labels (`name`), from when to when.',
  fields: (t) => ({
    village: t.field({ type: UnitNode, description: 'The village.', resolve: ({ village }) => village }),
  }),
});

defineMutation('renameVillage', {
  description: 'Gives a village another name from a day on. For editors of the commune.',
  input: RenameVillageInput,
  success: RenameVillageSuccess,
  run: async ({ villageKey, name, from }, context) => {
    const { db } = context;
    const village = isWordKey(villageKey) ? await findVillage(db, villageKey) : null;
    if (!village) return refused([refusal('notFound', ['villageKey'], { value: villageKey })]);
    if (!(await viewerMay(context, 'village.edit', village))) {
      return refused([refusal('notAllowed', ['villageKey'], { value: villageKey })]);
    }
    const former = await db.unitAttribute.findMany({ where: { unitId: village.id, name: 'name' } });
    const names = {
      validFrom: dayOrNull(village.validFrom),
      former: former.map(({ validTo }) => ({ validTo: dayOrNull(validTo) })),
    };
    const others = (await findVillages(db, communeIdOf(village))).filter(({ id }) => id !== village.id);
    const checked = checkRenaming({ name, from }, names, others, todayInVietnam());
    if (!checked.ok) return refused(checked.refusals);
    await db.$executeRaw`SELECT app_rename_village(${village.id}, ${checked.value}, ${foldVietnamese(checked.value)}, ${from}::date)`;
    const renamed = await findVillage(db, village.id);
    if (!renamed) throw new Error('a village that was just renamed is there');
    return success({ village: renamed });
  },
});
