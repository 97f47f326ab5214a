import { builder } from '../../graphql/builder.ts';
import { SuccessionExtentEnum } from './unit.enums.ts';
import { UnitNode } from './unit.type.ts';

const UnitSuccessionType = builder.prismaObject('UnitSuccession', {
  description: 'A unit that passed, whole or in part, into another.',
  fields: (t) => ({
    predecessor: t.relation('predecessor', { description: 'The unit that was.' }),
    successor: t.relation('successor', { description: 'The unit that took it over.' }),
    takesEffectOn: t.expose('takesEffectOn', { type: 'Date', description: 'From which day.' }),
    extent: t.expose('extent', {
      type: SuccessionExtentEnum,
      description: 'Whether all of the former unit passed into this one.',
    }),
    source: t.exposeString('source', { description: 'Where this is recorded.' }),
  }),
});

builder.prismaObjectFields(UnitNode, (t) => ({
  predecessors: t.relation('predecessors', {
    type: UnitSuccessionType,
    description: 'The units that it was formed from.',
    query: { orderBy: { predecessorId: 'asc' } },
  }),
  successors: t.relation('successors', {
    type: UnitSuccessionType,
    description: 'The units that took it over.',
    query: { orderBy: { successorId: 'asc' } },
  }),
}));
