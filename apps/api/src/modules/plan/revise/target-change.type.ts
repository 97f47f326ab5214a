import { CHANGES, compareRevisions, type TargetChange } from '@bacthang/domain';
import { GraphQLError } from 'graphql';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { enumOf } from '../../../graphql/enums.ts';
import { uuidOf } from '../../../graphql/global-id.ts';
import { targetOfRow } from '../../target/target.row.ts';
import { TargetNode } from '../../target/target.type.ts';
import type { Named } from '../revision.store.ts';
import { RevisionNode } from '../revision.type.ts';

const ChangeKindEnum = enumOf('ChangeKind', CHANGES, 'What became of a target from one revision to another.', {
  added: 'It is new.',
  removed: 'It is gone, or does not apply any more.',
  changed: 'It says something else.',
  same: 'It says the same; its place in the plan does not matter.',
});

export interface ChangeShape extends Pick<TargetChange, 'key' | 'change' | 'fields'> {
  readonly before: Named | null;
  readonly after: Named | null;
}

export const TargetChangeType = builder.objectRef<ChangeShape>('TargetChange').implement({
  description: 'One target in two revisions of a plan.',
  fields: (t) => ({
    kind: t.expose('change', { type: ChangeKindEnum, description: 'What became of it.' }),
    key: t.exposeString('key', { description: 'Names the target in both.' }),
    before: t.field({
      type: TargetNode,
      nullable: true,
      description: 'As it was; null for a new one.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: TargetNode,
      nullable: true,
      description: 'As it is; null for one that is gone.',
      resolve: ({ after }) => after,
    }),
    fields: t.stringList({
      description: 'The fields that differ: `statement`, `commitment.value`.',
      resolve: ({ fields }) => fields.map(({ field }) => field),
    }),
  }),
});

/** What does not apply stands in the document, but is no target of the plan. */
async function targetsOf({ db }: Context, revisionId: string) {
  const rows = await db.target.findMany({
    where: { revisionId, decision: { not: 'notApplicable' } },
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
  });
  return { targets: rows.map(targetOfRow), ids: new Map(rows.map(({ key, id }) => [key, { id }])) };
}

builder.prismaObjectField(RevisionNode, 'changes', (t) =>
  t.field({
    type: [TargetChangeType],
    description:
      'What its targets say otherwise than those of another revision of the same plan. First its own in their order, then those that are gone.',
    args: { since: t.arg.id({ required: true, description: 'The other revision, usually an earlier one.' }) },
    select: { id: true, planId: true },
    resolve: async ({ id, planId }, { since }, context) => {
      const base = uuidOf('Revision', since);
      const other =
        base && (await context.db.revision.findFirst({ where: { id: base, planId }, select: { id: true } }));
      if (!other) throw new GraphQLError('`since` is no revision of this plan that you may see.');
      const before = await targetsOf(context, other.id);
      const after = await targetsOf(context, id);
      return compareRevisions(before, after).map(({ key, change, fields }) => ({
        key,
        change,
        fields,
        before: before.ids.get(key) ?? null,
        after: after.ids.get(key) ?? null,
      }));
    },
  }),
);
