import { checkAddedKind, may, ofUnit, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { PovertyCauseEnum } from './support.enums.ts';
import { loadKinds, type NamedKind, storeKind } from './support-kind.store.ts';
import { SupportKindType } from './support-kind.type.ts';

const AddSupportKindInput = builder.inputType('AddSupportKindInput', {
  description: 'A kind of support that the installation needs besides those it started with.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Names it for good: `camelCase`, 2 to 40 letters and digits.' }),
    name: t.string({ required: true, description: 'What people call it.' }),
    ofPerson: t.boolean({ required: true, description: 'Given to one person, not to the household.' }),
    renewed: t.boolean({ required: true, description: 'Has to be given again every year.' }),
    causes: t.field({
      type: [PovertyCauseEnum],
      required: true,
      description: 'The causes of poverty that it answers; may be none.',
    }),
    indicatorCode: t.string({ description: 'The indicator whose figures are counted from its needs.' }),
  }),
});

const AddSupportKindSuccess = builder.objectRef<{ kind: NamedKind }>('AddSupportKindSuccess').implement({
  description: 'Needs and supports of this kind can be recorded.',
  fields: (t) => ({
    kind: t.field({ type: SupportKindType, description: 'The kind.', resolve: ({ kind }) => kind }),
  }),
});

defineMutation('addSupportKind', {
  description: 'Adds a kind of support. For administrators of the installation.',
  input: AddSupportKindInput,
  success: AddSupportKindSuccess,
  run: async ({ ofPerson, indicatorCode, ...input }, context) => {
    const { db } = context;
    if (!may(await context.actor(), 'supportKind.add', ofUnit('VN', []))) {
      return refused([refusal('notAllowed', [])]);
    }
    const kind = {
      ...input,
      for: ofPerson ? ('person' as const) : ('household' as const),
      indicatorCode: indicatorCode ?? null,
    };
    const indicators = await db.indicator.findMany({ select: { code: true } });
    const checked = checkAddedKind(
      kind,
      await loadKinds(db),
      indicators.map(({ code }) => code),
    );
    if (!checked.ok) return refused(checked.refusals);
    await storeKind(db, checked.value);
    return success({ kind: checked.value });
  },
});
