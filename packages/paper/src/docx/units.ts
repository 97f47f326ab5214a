import { AlignmentType, LineRuleType } from 'docx';
import type { LineSpacing, Page } from '../layout/layout.ts';

/** Twentieths of a point, in which Word measures. */
export const twips = (points: number): number => Math.round(points * 20);

const POINTS_PER_MM = 72 / 25.4;

export const mm = (millimetres: number): number => twips(millimetres * POINTS_PER_MM);

/** A4. */
export const PAPER = { width: mm(210), height: mm(297) } as const;

/** Between the margins, upright or lying. */
export function textWidthOf({ left, right }: Page, landscape = false): number {
  return (landscape ? PAPER.height : PAPER.width) - mm(left) - mm(right);
}

const SINGLE_LINE = 240;

export function lineSpacing(line: LineSpacing): {
  line: number;
  lineRule: (typeof LineRuleType)[keyof typeof LineRuleType];
} {
  return 'points' in line
    ? { line: twips(line.points), lineRule: LineRuleType.EXACT }
    : { line: Math.round(line.multiple * SINGLE_LINE), lineRule: LineRuleType.AUTO };
}

export const ALIGNMENTS = {
  start: AlignmentType.LEFT,
  end: AlignmentType.RIGHT,
  centre: AlignmentType.CENTER,
  both: AlignmentType.BOTH,
} as const;
export type Alignment = keyof typeof ALIGNMENTS;
