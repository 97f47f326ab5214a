import { type Result, refusal } from '../../shared/refusal.ts';
import type { MissingAnswer, ScoreUsed } from '../classification.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import type { ScoreTable } from './score-table.ts';

/** The table for a household's area and stratum. */
export function tableOf(tables: readonly ScoreTable[], { area, stratum }: HouseholdFacts): ScoreTable | undefined {
  return tables.find((table) => table.area === area && table.stratum === stratum);
}

/** The points of a household by a table: all of them, or the items that have no answer yet. */
export interface ScoreSum {
  readonly points: number | undefined;
  readonly used: ScoreUsed;
  readonly missing: readonly MissingAnswer[];
}

/**
 * Sums the points of the options that were ticked, item by item. Refuses `scoreAnswerUnknown`: an answer to no item of the
 * table, or an option that the item does not have.
 */
export function sumScore(table: ScoreTable, answers: Readonly<Record<string, string>>): Result<ScoreSum> {
  const known = new Set(table.items.map(({ code }) => code));
  const stray = Object.keys(answers).filter((item) => !known.has(item));
  const ticked = table.items.map((item) => {
    const answer = answers[item.code];
    return { item, answer, option: item.options.find(({ code }) => code === answer) };
  });
  const refusals = [
    ...stray.map((item) => refusal('scoreAnswerUnknown', ['scoreAnswers', item], { value: item, allowed: table.code })),
    ...ticked
      .filter(({ answer, option }) => answer !== undefined && option === undefined)
      .map(({ item, answer }) =>
        refusal('scoreAnswerUnknown', ['scoreAnswers', item.code], {
          value: answer ?? null,
          allowed: item.options.map(({ code }) => code).join('|'),
        }),
      ),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const missing = ticked.filter(({ option }) => option === undefined).map(({ item }) => ['scoreAnswers', item.code]);
  const items = ticked.map(({ item, option }) => ({
    item: item.code,
    option: option?.code ?? null,
    points: option?.points ?? 0,
  }));
  const points = missing.length > 0 ? undefined : items.reduce((sum, scored) => sum + scored.points, 0);
  const { code, synthetic, source } = table;
  return { ok: true, value: { points, missing, used: { table: code, synthetic, source, items } } };
}
