import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { PARTS } from './parts.ts';

/** Where in the editor something that is missing can be put right; `answers` is a screen of its own. */
export type Place = (typeof PARTS)[number] | 'targets' | 'answers';

const CONTENT_PLACES: Readonly<Record<string, Place>> = {
  sections: 'sections',
  preamble: 'preamble',
  pastResults: 'pastResults',
  components: 'components',
  beneficiaries: 'audience',
  scope: 'audience',
  fundingSources: 'funding',
  recipients: 'recipients',
};

/** Where to go for one of the things that stop the draft from being published. */
export function placeOf({ path }: Pick<RefusalFacts, 'path'>): Place {
  const [head = '', part = ''] = path;
  if (head === 'content') return CONTENT_PLACES[part] ?? 'sections';
  if (head === 'answers' || head === 'targets') return head;
  if (head === 'parents' || head === 'parentRevisionIds') return 'directives';
  return PARTS.find((known) => known === head) ?? 'facts';
}
