import type { EditedTarget } from '../../../target/target.fragment.ts';

type Rule = Pick<EditedTarget, 'binding' | 'distribution'>;

/** What a bulk change sets; what is null stays as each target has it. */
export interface BulkRule {
  readonly binding: Rule['binding'] | null;
  readonly distribution: Rule['distribution'] | null;
}

type Ruled = Pick<EditedTarget, 'id' | 'version'> & Rule;

/** The rules to send: for the targets that the change really changes. */
export function bulkRules(targets: readonly Ruled[], { binding, distribution }: BulkRule) {
  return targets
    .map((target) => ({
      targetId: target.id,
      expectedVersion: target.version,
      binding: binding ?? target.binding,
      distribution: distribution ?? target.distribution,
      before: target,
    }))
    .filter((rule) => rule.binding !== rule.before.binding || rule.distribution !== rule.before.distribution)
    .map(({ before: _, ...rule }) => rule);
}

/** The rules that put targets back to what they were, at the versions that they have now. */
export function undoRules(before: readonly Ruled[], now: readonly Pick<Ruled, 'id' | 'version'>[]) {
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  return before.flatMap(({ id, binding, distribution }) => {
    const expectedVersion = versions.get(id);
    return expectedVersion === undefined ? [] : [{ targetId: id, expectedVersion, binding, distribution }];
  });
}
