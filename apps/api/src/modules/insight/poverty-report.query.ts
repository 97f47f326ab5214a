import { movementTable, type PlacedTally, REGISTER_INDICATORS, type ReportRow, seenFrom } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { loaderOf, promised } from '../../graphql/loader.ts';
import { unitFor } from '../access/unit-for.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { unitLoader } from '../unit/unit-loader.ts';
import { MovementTableType } from './movement.type.ts';
import { ReportTables } from './report-tables.type.ts';
import { countCommunes, type DecidedPlace, loadDecided, loadMovement, loadReportRows } from './tallies.store.ts';

interface Asked {
  readonly unitId: string;
  readonly year: number;
  readonly decided: readonly DecidedPlace[];
}

const keyOf = ({ unitId, year }: Asked): string => `${year}/${unitId}`;
const partsOf = (key: string) => ({ year: Number(key.slice(0, 4)), unitId: key.slice(5) });

const rowsOf = loaderOf(async ({ db }, keys: readonly string[]) =>
  Promise.all(
    keys.map(async (key) => [key, await loadReportRows(db, partsOf(key).unitId, partsOf(key).year)] as const),
  ),
);
/** The same by the unit right below. */
const rowsByPlace = loaderOf<string, ReadonlyMap<string, readonly ReportRow[]>>(async (context, keys) =>
  Promise.all(
    keys.map(
      async (key) => [key, Map.groupBy((await rowsOf(context).load(key)) ?? [], ({ unitId }) => unitId)] as const,
    ),
  ),
);
const movementOf = loaderOf<string, readonly PlacedTally[]>(async ({ db }, keys) =>
  Promise.all(keys.map(async (key) => [key, await loadMovement(db, partsOf(key).unitId, partsOf(key).year)] as const)),
);
const householdsIn = (decided: readonly DecidedPlace[]): bigint =>
  decided.reduce((sum, { totalHouseholds }) => sum + totalHouseholds, 0n);
const standardsOf = (decided: readonly DecidedPlace[]) => [...new Set(decided.map(({ standardCode }) => standardCode))];

interface Part {
  readonly asked: Asked;
  readonly unitId: string;
  /** Its own decisions; none of a village, which is no commune's part but one commune's own. */
  readonly decided: readonly DecidedPlace[];
}

const PovertyReportPart = builder.objectRef<Part>('PovertyReportPart').implement({
  description: 'The tables of one unit right below: of a village where the report is a commune’s.',
  fields: (t) => ({
    unit: t.field({
      type: UnitNode,
      description: 'The unit.',
      resolve: ({ unitId }, _args, context) => promised(unitLoader(context).load(unitId)),
    }),
    tables: t.field({
      type: ReportTables,
      description: 'Its tables.',
      resolve: async ({ asked, unitId, decided }, _args, context) => {
        const rows = (await rowsByPlace(context).load(keyOf(asked)))?.get(unitId) ?? [];
        const households = decided.length > 0 ? householdsIn(decided) : null;
        const standards = standardsOf(decided.length > 0 ? decided : asked.decided);
        return { rows, population: { households, persons: null }, standards };
      },
    }),
    movement: t.field({
      type: MovementTableType,
      nullable: true,
      description: 'How its lists moved, moves to and from its neighbours among them; null of a village.',
      resolve: async ({ asked, unitId, decided }, _args, context) => {
        if (decided.length === 0) return null;
        return movementTable(seenFrom((await movementOf(context).load(keyOf(asked))) ?? [], unitId));
      },
    }),
  }),
});

const PovertyReport = builder.objectRef<Asked>('PovertyReport').implement({
  description:
    'The report tables of the decided periodic rounds of a year, counted from the lists themselves, so that every total equals the count of the households behind it.',
  fields: (t) => ({
    unit: t.field({
      type: UnitNode,
      description: 'The unit.',
      resolve: ({ unitId }, _args, context) => promised(unitLoader(context).load(unitId)),
    }),
    year: t.exposeInt('year', { description: 'The year of the rounds.' }),
    decidedCommunes: t.int({
      description: 'Communes whose round is decided and whose figures you may read.',
      resolve: ({ decided }) => decided.length,
    }),
    communes: t.int({
      description: 'Communes that there were at the end of the year.',
      resolve: ({ unitId, year }, _args, { db }) => countCommunes(db, unitId, year),
    }),
    standards: t.stringList({
      description: 'The standards that the rounds went by.',
      resolve: ({ decided }) => standardsOf(decided),
    }),
    synthetic: t.boolean({
      description: 'It counts households made up for the demonstration.',
      resolve: async ({ decided, year }, _args, { db }) =>
        (await db.observation.count({
          where: {
            unitId: { in: decided.map(({ unitId }) => unitId) },
            indicatorCode: { in: [...REGISTER_INDICATORS] },
            year,
            source: 'synthetic',
          },
          take: 1,
        })) > 0,
    }),
    tables: t.field({
      type: ReportTables,
      description: 'The tables of the whole unit.',
      resolve: async (asked, _args, context) => ({
        rows: (await rowsOf(context).load(keyOf(asked))) ?? [],
        population: { households: householdsIn(asked.decided), persons: null },
        standards: standardsOf(asked.decided),
      }),
    }),
    movement: t.field({
      type: MovementTableType,
      description:
        'How its lists moved in the year. People are counted as each list has them: who came to a household and who left it offset each other.',
      resolve: async (asked, _args, context) => movementTable((await movementOf(context).load(keyOf(asked))) ?? []),
    }),
    parts: t.field({
      type: [PovertyReportPart],
      description: 'The same for every unit right below that has a decided list: starts and ends add up to the whole.',
      resolve: async (asked, _args, context) => {
        const decided = Map.groupBy(asked.decided, ({ childId }) => childId);
        const below = [...decided.keys()].filter((id) => id !== null);
        const villages = decided.has(null) ? ((await rowsByPlace(context).load(keyOf(asked)))?.keys() ?? []) : [];
        return [...below, ...villages]
          .toSorted()
          .map((unitId) => ({ asked, unitId, decided: decided.get(unitId) ?? [] }));
      },
    }),
  }),
});

builder.queryField('povertyReport', (t) =>
  t.field({
    type: PovertyReport,
    nullable: true,
    description:
      'The report tables of a year at a unit: of every commune in your scope, and of any other whose figures are official. Null where there is no such unit, or no decided list that you may read the figures of. It names no household.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'A commune, or a unit above.' }),
      year: t.arg.int({ required: true, description: 'The year of the rounds.' }),
    },
    resolve: async (_root, { unitKey, year }, context) => {
      const unitId = await unitFor(context, unitKey, 'observation.readOfficial');
      if (unitId === null || !isYear(year)) return null;
      const decided = await loadDecided(context.db, unitId, year);
      return decided.length === 0 ? null : { unitId, year, decided };
    },
  }),
);

const isYear = (year: number): boolean => year >= 1990 && year <= 2100;
