import type { FindingCount, ImportFinding } from '@bacthang/database/territory';
import { builder } from '../../graphql/builder.ts';
import { labelOf, TerritoryFindingCodeEnum, TerritoryOutcomeEnum, TerritorySeverityEnum } from './territory.enums.ts';

export const TerritoryFindingType = builder.objectRef<ImportFinding>('TerritoryFinding').implement({
  description: 'One thing that an import found in a file, with its place and value.',
  fields: (t) => ({
    code: t.expose('code', { type: TerritoryFindingCodeEnum, description: 'What it is.' }),
    label: t.string({ description: 'The same in Vietnamese, for showing.', resolve: ({ code }) => labelOf(code) }),
    severity: t.expose('severity', { type: TerritorySeverityEnum, description: 'How grave it is.' }),
    table: t.string({ description: 'The file or sheet.', resolve: ({ where }) => where.table }),
    row: t.string({
      nullable: true,
      description: 'The row as a spreadsheet numbers it; null when it is about the whole file.',
      resolve: ({ where }) => where.row,
    }),
    column: t.string({
      nullable: true,
      description: 'The column; null when it is about the whole row.',
      resolve: ({ where }) => where.column,
    }),
    found: t.exposeString('found', { description: 'The value as the file has it.' }),
    done: t.expose('done', { type: TerritoryOutcomeEnum, description: 'What became of it.' }),
    instead: t.exposeString('instead', { nullable: true, description: 'The value that stands instead.' }),
    allowed: t.exposeString('allowed', { nullable: true, description: 'What could have stood there.' }),
  }),
});

export const TerritoryFindingCountType = builder.objectRef<FindingCount>('TerritoryFindingCount').implement({
  description: 'How often an import found the same.',
  fields: (t) => ({
    code: t.expose('code', { type: TerritoryFindingCodeEnum, description: 'What it is.' }),
    label: t.string({ description: 'The same in Vietnamese, for showing.', resolve: ({ code }) => labelOf(code) }),
    severity: t.expose('severity', { type: TerritorySeverityEnum, description: 'How grave it is.' }),
    done: t.expose('done', { type: TerritoryOutcomeEnum, description: 'What became of it.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
  }),
});
