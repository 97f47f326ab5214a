import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';
import { fromWire } from '../../lib/wire.ts';
import { parameterLabel, procedureLabel } from './parameter.labels.ts';

/** What of the law is meant, as its own page names it, and the document that was not read. */
export function unconfirmedPoint(refusal: RefusalFacts): string {
  if (fromWire(refusal.code) !== 'parameterUnconfirmed') return refusalSentence(refusal);
  const [kind, key = ''] = refusal.path;
  const ofProcedure = procedureLabel(refusal.value?.split('.').at(-1) ?? '');
  const name =
    kind === 'parameters' ? parameterLabel(key) : kind === 'rules' ? 'Chuẩn của rà soát định kỳ' : ofProcedure;
  return refusal.subject === null ? name : `${name} (${refusal.subject})`;
}
