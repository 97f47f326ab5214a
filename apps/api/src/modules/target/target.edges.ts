import { builder } from '../../graphql/builder.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { containerLoader } from './target.store.ts';
import { TargetNode } from './target.type.ts';

builder.prismaObjectFields(TargetNode, (t) => ({
  revision: t.relation('revision', {
    nullable: true,
    description:
      "The revision it belongs to; null where the target is shown for your consent, but the draft around it is another organization's.",
  }),
  nestedIn: t.field({
    type: TargetNode,
    nullable: true,
    description: 'The target that contains this one ("trong đó").',
    select: { revisionId: true, nestedInKey: true },
    resolve: ({ revisionId, nestedInKey }, _args, context) =>
      nestedInKey === null ? null : containerLoader(context).load(`${revisionId}/${nestedInKey}`),
  }),
}));

builder.prismaObjectFields(RevisionNode, (t) => ({
  targets: t.relation('targets', {
    description: 'Its targets in order, answers to inherited ones among them.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
}));

builder.queryFields((t) => ({
  target: t.prismaField({
    type: TargetNode,
    nullable: true,
    description: 'One target; null when there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { db }) => {
      const key = uuidOf('Target', id);
      return key ? db.target.findUnique({ ...query, where: { id: key } }) : null;
    },
  }),
}));
