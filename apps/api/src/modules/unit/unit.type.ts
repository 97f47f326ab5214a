import type { Prisma } from '@bacthang/database';
import { unitFullName } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { AREAS, AreaEnum, TierEnum, UnitTypeEnum } from './unit.enums.ts';

const NEWEST_FIRST: Pick<Prisma.UnitAttributeFindManyArgs, 'orderBy'> = {
  orderBy: [{ name: 'asc' }, { validFrom: { sort: 'desc', nulls: 'last' } }],
};

const UnitAttributeType = builder.prismaObject('UnitAttribute', {
  description: 'A dated label of a unit: rural or urban, zone, specially difficult, … with the document that gave it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What the label is about: `area`.' }),
    value: t.exposeString('value', { description: 'What it says: `rural`.' }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day; null: since before our records.',
    }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true, description: 'The day after the last; null: still.' }),
    citation: t.exposeString('citation', { nullable: true, description: 'The document that gave it.' }),
  }),
});

export const UnitNode = builder.prismaNode('Unit', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Đơn vị hành chính: a place in the tree, as it was for a time.',
  fields: (t) => ({
    key: t.exposeString('id', {
      description: 'Names it readably in addresses: `P33`, `D33-huyen-an-thi`, `C12037-2025`.',
    }),
    code: t.exposeString('code', {
      description: "The statistics office's code. A successor may carry it on, so it is no identity: use `key`.",
    }),
    name: t.exposeString('name', { description: 'Its name without the word for its kind: `Hưng Yên`.' }),
    fullName: t.string({
      description: 'Its name as it stands within a sentence: `tỉnh Hưng Yên`.',
      select: { type: true, name: true },
      resolve: ({ type, name }) => unitFullName(type, name),
    }),
    tier: t.expose('tier', { type: TierEnum, description: 'Its level.' }),
    type: t.expose('type', { type: UnitTypeEnum, description: 'What kind of unit it is.' }),
    area: t.field({
      type: AreaEnum,
      nullable: true,
      description: 'Rural or urban, by its latest label; null where nothing says so.',
      select: { attributes: NEWEST_FIRST },
      resolve: ({ attributes }) => {
        const latest = attributes.find(({ name }) => name === 'area');
        return AREAS.find((area) => area === latest?.value) ?? null;
      },
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day; null: since before our records.',
    }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true, description: 'The day after the last; null: still.' }),
    attributes: t.relation('attributes', {
      type: UnitAttributeType,
      description: 'Its dated labels, newest first.',
      query: NEWEST_FIRST,
    }),
  }),
});
