import { FORM_COLUMN_NAMES, type FormColumn, type FormRow, formHead, readFormRow } from '@bacthang/domain';
import { fold } from '../language/fold.ts';
import { INDICATOR_SIGNS } from '../lexicon/indicator.lexicon.ts';
import { SUBGROUP_SIGNS } from '../lexicon/subgroup.lexicon.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { ReadTarget } from '../target/target.ts';

interface ReadLine {
  readonly number: string;
  readonly nestedInNumber: string | null;
  readonly statement: string;
  readonly target: ReadTarget;
}

/**
 * The targets of a document that carries the list of targets (`FORM_COLUMNS`) as a table: its lines say all of a commitment, so
 * that they count and not the sentences that say the same. A figure in a sentence that no line says is kept beside them.
 * `found` is what was read without the list; where there is none, it is the answer, with what tables of shares give the whole
 * (`wholes`): such a table shares out what the list says.
 */
export function withForm(
  paragraphs: readonly Paragraph[],
  found: readonly ReadTarget[],
  wholes: readonly ReadTarget[],
): readonly ReadTarget[] {
  const lines = linesOf(paragraphs);
  if (lines.length === 0) return [...found, ...wholes];
  const at = new Map(lines.map(({ number }, index) => [number, index]));
  const statements = lines.map(({ statement }) => fold(statement));
  const textOf = ({ position }: ReadTarget) => paragraphs[position.paragraph]?.folded ?? '';
  const listed = lines.map(({ nestedInNumber, target }, index) => {
    const twin = found.find((each) => textOf(each).includes(statements[index] ?? ''));
    const nestedIn = nestedInNumber === null ? null : (at.get(nestedInNumber) ?? null);
    return { ...target, nestedIn, section: twin?.section ?? null };
  });
  const others = found.filter(
    (each) => each.commitment.value !== null && !statements.some((statement) => textOf(each).includes(statement)),
  );
  return [...listed, ...others.map((each) => ({ ...each, nestedIn: null }))];
}

function linesOf(paragraphs: readonly Paragraph[]): readonly ReadLine[] {
  const rows = paragraphs.filter(({ row }) => row !== null);
  return [...Map.groupBy(rows, ({ row }) => row?.table).values()].flatMap(([head, ...lines]) => {
    const columns = head && formHead(cellsOf(head));
    return columns ? lines.flatMap((line) => lineOf(line, columns)) : [];
  });
}

function cellsOf({ text, row }: Paragraph): readonly string[] {
  return (row?.cells ?? []).map(({ start, end }) => text.slice(start, end));
}

function lineOf(paragraph: Paragraph, columns: readonly FormColumn[]): readonly ReadLine[] {
  const cells = cellsOf(paragraph);
  const row = Object.fromEntries(
    FORM_COLUMN_NAMES.map((name) => [name, cells[columns.indexOf(name)] ?? '']),
  ) as FormRow;
  const read = readFormRow(row);
  if (!read) return [];
  const { number, nestedInNumber, statement, commitment, indicatorName, subgroupName, outlook } = read;
  const indicator = INDICATOR_SIGNS.find(({ name }) => name === indicatorName);
  const subgroup = subgroupName === null ? null : SUBGROUP_SIGNS.find(({ name }) => name === subgroupName);
  const target: ReadTarget = {
    quote: paragraph.text,
    position: { paragraph: paragraph.index, start: 0, end: paragraph.text.length },
    valueQuote: commitment.value === null ? null : row.amount,
    indicator: indicator ? { code: indicator.code, name: indicator.name, confidence: 1 } : null,
    commitment,
    unit: read.unit || null,
    subgroup: subgroupName === null ? null : { code: subgroup?.code ?? null, name: subgroupName },
    nestedIn: null,
    outlook,
    section: null,
    confidence: 1,
  };
  return [{ number, nestedInNumber, statement, target }];
}
