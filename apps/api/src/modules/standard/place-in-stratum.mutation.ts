import { checkText, type Refusal, RURAL_STRATA, refusal, refusalsOf, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { storeStratum } from './score-table.store.ts';
import { confirmRefusals } from './standard.access.ts';

const PlaceInStratumInput = builder.inputType('PlaceInStratumInput', {
  description: 'In which region of the score table the countryside of a unit lies.',
  fields: (t) => ({
    unitKey: t.string({
      required: true,
      description: 'A province, or a commune that lies elsewhere than its province.',
    }),
    stratum: t.string({ required: true, description: 'The region by its code, such as `red-river-delta`.' }),
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    source: t.string({ required: true, description: 'In which document it was read.' }),
  }),
});

const PlaceInStratumSuccess = builder.objectRef<{ unitId: string }>('PlaceInStratumSuccess').implement({
  description: 'Households of its countryside are scored by the table of that region.',
  fields: (t) => ({
    unit: t.prismaField({
      type: UnitNode,
      description: 'The unit.',
      resolve: (query, { unitId }, _args, { db }) => db.unit.findUniqueOrThrow({ ...query, where: { id: unitId } }),
    }),
  }),
});

defineMutation('placeInStratum', {
  description:
    'Says in which region of the score table the countryside of a unit lies from a day on. For administrators of the installation.',
  input: PlaceInStratumInput,
  success: PlaceInStratumSuccess,
  run: async ({ unitKey, stratum: given, from, source }, context) => {
    const { db } = context;
    const denied = await confirmRefusals(context);
    if (denied.length > 0) return refused(denied);
    const unit = await db.unit.findUnique({ where: { id: unitKey }, select: { id: true } });
    if (!unit) return refused([refusal('notFound', ['unitKey'], { value: unitKey })]);
    const stratum = RURAL_STRATA.find((code) => code === given);
    const words = checkText(source, { path: ['source'], max: TEXT_LIMITS.statement });
    const own = await db.unitAttribute.findFirst({
      where: { unitId: unit.id, name: 'stratum', validFrom: { gte: new Date(`${from}T00:00:00Z`) } },
    });
    const refusals: readonly Refusal[] = [
      ...(stratum ? [] : [refusal('choiceUnknown', ['stratum'], { value: given, allowed: RURAL_STRATA.join(', ') })]),
      ...(own ? [refusal('periodOverlaps', ['from'], { value: from })] : []),
      ...refusalsOf(words),
    ];
    if (!stratum || !words.ok || refusals.length > 0) return refused(refusals);
    await storeStratum(db, { unitId: unit.id, stratum, from, source: words.value });
    return success({ unitId: unit.id });
  },
});
