import { DEPRIVATIONS } from '../../lib/deprivation.labels.ts';
import { formatInteger } from '../../lib/format.ts';
import { fromWire } from '../../lib/wire.ts';
import type { Move } from './shift.documents.ts';

/** How many households of a village would go from one class to another, for one kind of reason. */
export interface ShiftLine {
  readonly key: string;
  readonly village: string;
  readonly from: Move['from'];
  readonly to: Move['to'];
  readonly reason: string;
  readonly households: readonly Move[];
}

/** Moves by village, classes and reason, in the order in which they come; they add up to all of them. */
export function shiftLines(moves: readonly Move[]): readonly ShiftLine[] {
  const groups = Map.groupBy(moves, ({ village, from, to, reason }) => [village.id, from, to, reason].join('|'));
  return [...groups].flatMap(([key, [first, ...others]]) =>
    first
      ? [
          {
            key,
            village: first.village.fullName,
            from: first.from,
            to: first.to,
            reason: first.reason,
            households: [first, ...others],
          },
        ]
      : [],
  );
}

/** Why one household would move, in figures. */
export function moveReason({ reason, lineBefore, lineAfter, gained, lost }: Move): string {
  if (reason === 'incomeLine') {
    const lines = [lineBefore, lineAfter].map((line) => (line === null ? '?' : formatInteger(String(line))));
    return `ngưỡng từ ${lines.join(' thành ')}`;
  }
  if (reason === 'incomeAlone') {
    const [line, standard] = lineAfter === null ? [lineBefore, 'chuẩn của đợt'] : [lineAfter, 'chuẩn kia'];
    return `${standard} chỉ xét thu nhập từ ${line === null ? '?' : formatInteger(String(line))} trở xuống`;
  }
  const named = (deprivations: Move['gained']) =>
    deprivations.map((each) => DEPRIVATIONS[fromWire(each)].toLowerCase()).join(', ');
  return [gained.length > 0 && `thêm ${named(gained)}`, lost.length > 0 && `bớt ${named(lost)}`]
    .filter((part) => part !== false)
    .join('; ');
}
