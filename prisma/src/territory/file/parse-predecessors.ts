import type { SuccessionExtent } from '@bacthang/domain';
import type { RowCells } from './row-cells.ts';

export interface PredecessorRef {
  readonly code: string;
  readonly extent: SuccessionExtent;
}

const REFERENCE = /^([\p{L}\d-]+)(\s*\((?:một phần|part)\))?$/iu;

/** `11992; 11989 (một phần)`: the codes in a cell, none for a blank one; `undefined`, logged, if it reads otherwise. */
export function parsePredecessors(row: RowCells): readonly PredecessorRef[] | undefined {
  const parts = row
    .text('predecessors')
    .normalize('NFC')
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const references = parts.map(parseReference);
  if (references.every((reference) => reference !== null)) return references;
  row.note('predecessor.format', 'predecessors', 'refused', { allowed: '11992; 11989 (một phần)' });
  return undefined;
}

function parseReference(text: string): PredecessorRef | null {
  const [, code, part] = REFERENCE.exec(text) ?? [];
  return code === undefined ? null : { code, extent: part === undefined ? 'whole' : 'part' };
}
