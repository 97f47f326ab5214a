import { builder } from '../../graphql/builder.ts';
import { PovertyCauseEnum } from './support.enums.ts';
import { loadKinds, type NamedKind } from './support-kind.store.ts';

export const SupportKindType = builder.objectRef<NamedKind>('SupportKind').implement({
  description: 'Loại hỗ trợ: one that every installation starts with, or one that an administrator has added.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names it in inputs.' }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'Its name, of one that was added; the others have their words in the client.',
    }),
    ofPerson: t.boolean({
      description: 'Given to one person, not to the household.',
      resolve: (kind) => kind.for === 'person',
    }),
    renewed: t.exposeBoolean('renewed', { description: 'Has to be given again every year.' }),
    causes: t.field({
      type: [PovertyCauseEnum],
      description: 'The causes of poverty that it answers.',
      resolve: ({ causes }) => [...causes],
    }),
    indicatorCode: t.exposeString('indicatorCode', {
      nullable: true,
      description: 'Whose figures are counted from the needs of this kind; null where no plan asks for one.',
    }),
  }),
});

builder.queryField('supportKinds', (t) =>
  t.field({
    type: [SupportKindType],
    description: 'The kinds of support that there are.',
    resolve: async (_root, _args, { db }) => [...(await loadKinds(db))],
  }),
);
