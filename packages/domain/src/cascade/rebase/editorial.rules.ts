import type { Target, TargetChange } from '../../target/index.ts';

/** How a target is written down: these say nothing of what it asks. */
const WORDING: readonly (keyof Target)[] = ['statement', 'section', 'assessor', 'note'];

/** Of what is judged by evidence the words and who judges are all there is. */
const WORDING_OF_EVIDENCE: readonly (keyof Target)[] = ['section', 'note'];

/** Whether a changed target asks the same as before in other words. */
export function isEditorial({ fields, after }: Pick<TargetChange, 'fields' | 'after'>): boolean {
  const wording: readonly string[] = after?.commitment.kind === 'qualitative' ? WORDING_OF_EVIDENCE : WORDING;
  return fields.every(({ field }) => wording.includes(field));
}
