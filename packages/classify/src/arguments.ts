import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type ClassifyOptions,
  checkScoreTable,
  INCOME_WAYS,
  isPlainDate,
  refusalsOf,
  type ScoreTable,
  STANDARD_CODES,
} from '@bacthang/domain';

export const USAGE = `Classifies households: one JSON object a line in, one a line out.

  npm run --silent classify -- --standard MDP-2022 --on 2024-10-01 < in.jsonl > out.jsonl

  --standard      ${STANDARD_CODES.join(', ')}
  --on            the day of judgement, YYYY-MM-DD
  --way           income (what is meant otherwise) or score
  --score-tables  a JSON file with a list of score tables, for --way score with scoreAnswers
  --receipt       how each outcome came about, with it
`;

/** What was asked for, or one line about what is wrong with it. */
export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly complaint: string }
  | { readonly kind: 'classify'; readonly options: ClassifyOptions; readonly receipt: boolean };

export function readArguments(given: readonly string[]): Asked {
  try {
    return asked(given);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const wrong = (complaint: string): Asked => ({ kind: 'wrong', complaint });

/** @throws by parseArgs, of an option that there is not */
function asked(given: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...given],
    options: {
      standard: { type: 'string' },
      on: { type: 'string' },
      way: { type: 'string', default: 'income' },
      'score-tables': { type: 'string' },
      receipt: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  const standard = STANDARD_CODES.find((code) => code === values.standard);
  if (standard === undefined) return wrong(`--standard is one of ${STANDARD_CODES.join(', ')}`);
  const { on } = values;
  if (on === undefined || !isPlainDate(on)) return wrong('--on is a day, YYYY-MM-DD');
  const way = INCOME_WAYS.find((each) => each === values.way);
  if (way === undefined) return wrong(`--way is one of ${INCOME_WAYS.join(', ')}`);
  const tables = values['score-tables'] === undefined ? [] : readTables(values['score-tables']);
  if (typeof tables === 'string') return wrong(tables);
  return { kind: 'classify', options: { standard, on, way, scoreTables: tables }, receipt: values.receipt };
}

/** The tables of a file, or what is wrong with it. */
function readTables(file: string): readonly ScoreTable[] | string {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(content)) return `${file} is no list of score tables`;
  const checked = content.map((table, index) => checkScoreTable(table, [String(index)]));
  const [first] = checked.flatMap(refusalsOf);
  if (first) return `${file}: ${first.code} at ${first.path.join('.')}`;
  return checked.flatMap((each) => (each.ok ? [each.value] : []));
}
