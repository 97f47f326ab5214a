import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { isWordKey } from '../../graphql/global-id.ts';
import type { FigureShape } from './figure.shape.ts';
import { loadLedger } from './figure.store.ts';
import { FigureType } from './figure.type.ts';
import { ObservationNode } from './observation.type.ts';
import { loadTargetsInForce } from './targets-in-force.store.ts';

interface Asked {
  readonly unitKey: string;
  readonly year: number;
  readonly official: boolean;
}

/** Figures of a unit for the measures that `choose` picks; null when there is no such unit. */
async function figuresOf(
  { db }: Context,
  { unitKey, year, official }: Asked,
  choose: (unitId: string) => Promise<readonly { indicatorCode: string; subgroupCode: string | null }[]>,
): Promise<FigureShape[] | null> {
  const unit = isWordKey(unitKey) ? await db.unit.findUnique({ where: { id: unitKey } }) : null;
  if (!unit) return null;
  const measures = await choose(unit.id);
  const indicatorCodes = [...new Set(measures.map(({ indicatorCode }) => indicatorCode))];
  const indicators = new Map(
    (await db.indicator.findMany({ where: { code: { in: indicatorCodes } } })).map((row) => [row.code, row]),
  );
  const ledger = await loadLedger(db, { unitId: unit.id, year, official, indicatorCodes });
  return measures.flatMap(({ indicatorCode, subgroupCode }) => {
    const indicator = indicators.get(indicatorCode);
    return indicator && indicator.valueType !== 'text' ? [{ ledger, unitId: unit.id, indicator, subgroupCode }] : [];
  });
}

builder.queryFields((t) => ({
  figure: t.field({
    type: FigureType,
    nullable: true,
    description: 'One rolled-up figure; follow `parts` down to the reports under it.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'The unit.' }),
      indicatorCode: t.arg.string({ required: true, description: 'What is measured.' }),
      subgroupCode: t.arg.string({ description: 'The group it is narrowed to.' }),
      year: t.arg.int({ required: true, description: 'The year.' }),
      official: t.arg.boolean({ defaultValue: false, required: true, description: 'Count accepted reports alone.' }),
    },
    resolve: async (_root, { indicatorCode, subgroupCode, ...asked }, context) => {
      if (!isWordKey(indicatorCode)) return null;
      const figures = await figuresOf(context, asked, async () => [
        { indicatorCode, subgroupCode: subgroupCode ?? null },
      ]);
      return figures?.[0] ?? null;
    },
  }),
  figures: t.field({
    type: [FigureType],
    description:
      'A figure for each measure that a target stands for in the unit and year: those of its own plans first, then of the plans above from the nearest up, in the order of each plan.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'The unit.' }),
      year: t.arg.int({ required: true, description: 'The year.' }),
      official: t.arg.boolean({ defaultValue: false, required: true, description: 'Count accepted reports alone.' }),
    },
    resolve: async (_root, asked, context) => {
      const figures = await figuresOf(context, asked, async (unitId) => {
        const inForce = (await loadTargetsInForce(context.db, [unitId], asked.year)).get(unitId);
        return [...(inForce?.values() ?? [])];
      });
      return figures ?? [];
    },
  }),
  observations: t.field({
    type: [ObservationNode],
    description:
      'What was reported for one unit and year, as far as you may see it: provisional and official figures side by side.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'The unit.' }),
      year: t.arg.int({ required: true, description: 'The year.' }),
    },
    resolve: (_root, { unitKey, year }, { db }) =>
      isWordKey(unitKey)
        ? db.observation.findMany({
            where: { unitId: unitKey, year },
            include: { indicator: true },
            orderBy: [{ indicatorCode: 'asc' }, { subgroupCode: 'asc' }, { status: 'asc' }],
          })
        : [],
  }),
}));
