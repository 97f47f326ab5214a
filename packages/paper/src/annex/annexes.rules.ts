import { smallPrint } from '../foot/small-print.ts';
import type { PaperRevision } from '../paper.ts';
import { romanNumeral } from '../words/roman.ts';
import type { Annex } from './annex.ts';
import { assignmentTable, assignmentTitle } from './assignment.rules.ts';
import { targetList } from './target-list.rules.ts';

/** The list of targets, where there are any, then each published assignment. */
export function annexesOf(revision: PaperRevision): readonly Annex[] {
  const { content, assignments } = revision;
  return [
    ...(content.targets.length === 0 ? [] : [targetList(revision)]),
    ...assignments.map((assignment) => ({
      title: assignmentTitle(assignment),
      about: assignment.statement,
      table: assignmentTable(assignment),
      landscape: false,
      smallPrint: smallPrint(assignment),
    })),
  ];
}

/** `Phụ lục` alone, or with its Roman number where there are several (NĐ 30/2020/NĐ-CP, Phụ lục I, phần III). */
export function annexName(index: number, count: number): string {
  return count === 1 ? 'Phụ lục' : `Phụ lục ${romanNumeral(index + 1)}`;
}

/** The text has to point to its annexes (the same). */
export function annexesNamed(annexes: readonly Annex[]): string | null {
  if (annexes.length === 0) return null;
  const named = annexes.map(({ title }, index) => `${annexName(index, annexes.length)}: ${title}`);
  return `Kèm theo văn bản này có ${named.join('; ')}.`;
}
