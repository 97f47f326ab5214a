import type { ImportReport, Severity, UnitTally } from '@bacthang/database/territory';
import { builder } from '../../graphql/builder.ts';
import { UnitTypeEnum } from '../unit/unit.enums.ts';
import { TerritoryFindingCountType, TerritoryFindingType } from './territory-finding.type.ts';

const FINDINGS_SHOWN = 500;
const MAX_FINDINGS = 5_000;
const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

const TerritoryUnitCountType = builder.objectRef<UnitTally>('TerritoryUnitCount').implement({
  description: 'How many units of a type share a period of validity.',
  fields: (t) => ({
    type: t.expose('type', { type: UnitTypeEnum, description: 'The type.' }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day; null: before the records.',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'First day no more; null: still valid.',
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

export const TerritoryReportType = builder.objectRef<ImportReport>('TerritoryReport').implement({
  description: 'What an import understood of a file, and what it found wrong, row by row.',
  fields: (t) => ({
    source: t.exposeString('source', { description: "The file's name." }),
    acceptable: t.boolean({
      description: 'Whether the file may be stored: no finding is an error.',
      resolve: ({ counts }) => counts.every(({ severity }) => severity !== 'error'),
    }),
    units: t.field({
      type: [TerritoryUnitCountType],
      description: 'The units in the file, counted; none when it is not acceptable.',
      resolve: ({ tallies }) => [...tallies],
    }),
    wholeSuccessions: t.int({
      description: 'How many times a unit passed whole into another.',
      resolve: ({ successions }) => successions.whole,
    }),
    partSuccessions: t.int({
      description: 'How many times a part of a unit passed into another.',
      resolve: ({ successions }) => successions.part,
    }),
    counts: t.field({
      type: [TerritoryFindingCountType],
      description: 'All findings, grouped: gravest and most frequent first.',
      resolve: ({ counts }) => [...counts],
    }),
    findings: t.field({
      type: [TerritoryFindingType],
      description: 'The findings one by one: gravest first, then in the order of the file.',
      args: {
        first: t.arg.int({
          defaultValue: FINDINGS_SHOWN,
          description: `How many at most; no more than ${MAX_FINDINGS}.`,
        }),
      },
      resolve: ({ findings }, { first }) =>
        findings
          .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
          .slice(0, Math.max(0, Math.min(first ?? FINDINGS_SHOWN, MAX_FINDINGS))),
    }),
  }),
});
