import { formatInteger } from '../../../lib/format.ts';
import type { RebasedTarget, RebaseFacts } from './rebase.documents.ts';
import type { RebaseOutcome } from './rebase.labels.ts';

type Facts = Pick<RebasedTarget, 'outcome' | 'resolutions'>;

/** The targets of a comparison by what there is to do: conflicts, what is gone, what waits, and what goes by itself. */
export interface RebaseGroups<T> {
  readonly conflicts: readonly T[];
  /** Gone above, with an answer of ours to keep or to let go. */
  readonly removed: readonly T[];
  readonly waiting: readonly T[];
  readonly byItself: readonly T[];
}

export function groupTargets<T extends Facts>(targets: readonly T[]): RebaseGroups<T> {
  const of = (...outcomes: readonly RebaseOutcome[]) => targets.filter(({ outcome }) => outcomes.includes(outcome));
  return {
    conflicts: of('CONFLICT'),
    removed: of('REMOVED').filter(({ resolutions }) => resolutions.length > 0),
    waiting: of('ADDED', 'UNANSWERED'),
    byItself: of('FOLLOWS', 'KEPT'),
  };
}

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How many targets of the new revision need nothing any more; before the draft moves none does. */
export function rebaseProgress({
  moved,
  targets,
}: Pick<RebaseFacts, 'moved'> & { targets: readonly Facts[] }): Progress {
  const { conflicts, waiting, byItself } = groupTargets(targets);
  return { done: moved ? byItself.length : 0, total: conflicts.length + waiting.length + byItself.length };
}

/** Whether nothing of a new revision waits for a decision: what is kept of what went above may stay as it is. */
export function isSettled({ moved, targets }: Pick<RebaseFacts, 'moved'> & { targets: readonly Facts[] }): boolean {
  return moved && groupTargets(targets).conflicts.length === 0;
}

/** What taking over the new revision will do, one sentence for each thing. */
export function whatWillHappen(targets: readonly Facts[], letGo: number): readonly string[] {
  const { conflicts, removed, waiting, byItself } = groupTargets(targets);
  const follows = byItself.filter(({ outcome }) => outcome === 'FOLLOWS').length;
  const told: readonly (readonly [count: number, sentence: string])[] = [
    [follows, 'chỉ tiêu ta đã giữ nguyên sẽ theo mức mới của cấp trên.'],
    [byItself.length - follows, 'câu trả lời giữ như cũ, vì cấp trên không đổi yêu cầu.'],
    [removed.length - letGo, 'chỉ tiêu cấp trên bỏ sẽ ở lại làm chỉ tiêu riêng của ta.'],
    [letGo, 'chỉ tiêu cấp trên bỏ sẽ rời kế hoạch của ta.'],
    [waiting.length, 'chỉ tiêu sẽ chờ ta trả lời.'],
    [conflicts.length, 'xung đột để lại cho ta quyết định; câu trả lời cũ vẫn còn nguyên.'],
  ];
  return told.flatMap(([count, sentence]) => (count > 0 ? [`${formatInteger(count)} ${sentence}`] : []));
}
