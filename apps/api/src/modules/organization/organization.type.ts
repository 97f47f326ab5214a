import { builder } from '../../graphql/builder.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { ChainEnum, OrganizationKindEnum } from './organization.enums.ts';

export const OrganizationNode = builder.prismaNode('Organization', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Cơ quan: who issues plans and acts in a unit.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name: `UBND huyện Phù Cừ`.' }),
    chain: t.expose('chain', { type: ChainEnum, description: 'The line it stands in.' }),
    kind: t.expose('kind', { type: OrganizationKindEnum, description: 'What kind of body it is.' }),
    unit: t.relation('unit', { description: 'The unit it acts in.' }),
  }),
});

builder.prismaObjectFields(OrganizationNode, (t) => ({
  partOf: t.relation('partOf', {
    nullable: true,
    description: 'The body it belongs to, as a department to its People’s Committee.',
  }),
  parts: t.relation('parts', {
    description: 'The bodies that belong to it, by name.',
    query: { orderBy: { name: 'asc' } },
  }),
}));

builder.prismaObjectFields(UnitNode, (t) => ({
  organizations: t.relation('organizations', {
    description: 'The bodies that act in it: by chain, kind and name.',
    query: { orderBy: [{ chain: 'asc' }, { kind: 'asc' }, { name: 'asc' }] },
  }),
}));
