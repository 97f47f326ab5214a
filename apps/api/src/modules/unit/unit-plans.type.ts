import { builder } from '../../graphql/builder.ts';
import { PlanNode } from '../plan/plan.type.ts';
import { UnitNode } from './unit.type.ts';

builder.prismaObjectField(UnitNode, 'plans', (t) =>
  t.relation('plans', {
    type: PlanNode,
    description: 'The plans for it that you may see, newest first.',
    query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
  }),
);
