import type { Task } from '@bacthang/domain';

/** A measure with the measures under it; a child's key begins with its parent's. */
export interface TaskDraft {
  readonly key: string;
  readonly number?: string;
  readonly title: string;
  readonly description?: string;
  readonly deadline?: string;
  readonly deliverable?: string;
  readonly children?: readonly TaskDraft[];
}

/** Lays a tree of measures out as rows, parents before their children. */
export function tasks(drafts: readonly TaskDraft[], parentKey: string | null = null): readonly Task[] {
  return drafts.flatMap(({ children = [], ...draft }) => [
    { number: null, description: null, deadline: null, deliverable: null, ...draft, parentKey },
    ...tasks(children, draft.key),
  ]);
}
