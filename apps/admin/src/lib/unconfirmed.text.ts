import { parameterLabel, procedureLabel } from './parameter.labels.ts';
import type { RefusalFacts } from './refusal.labels.ts';

/** What of the law nobody has confirmed, as its own page names it, and the document that was not read. */
export function unconfirmedPoint({ path, value, subject }: RefusalFacts): string {
  const [kind, key = ''] = path.filter((step) => step !== 'facts');
  const ofProcedure = procedureLabel(value?.split('.').at(-1) ?? '');
  const name =
    kind === 'parameters' ? parameterLabel(key) : kind === 'rules' ? 'Chuẩn của rà soát định kỳ' : ofProcedure;
  return subject === null ? name : `${name} (${subject})`;
}
