import type { Finding } from './finding.ts';
import type { Work } from './work.ts';

/** What stands between findings and says nothing by itself: bullets, numbers, stops, and words that join. */
const NOTHING = /^(?:[\s\p{P}\p{S}\d]|(?<!\p{L})(?:và|cụ thể|trong đó|sau đây|như sau|[a-zđ](?=[).]))(?!\p{L}))*$/iu;

const SAYS_TEXT: ReadonlySet<Finding['group']> = new Set([
  'targets',
  'responsibilities',
  'obligations',
  'funding',
  'recipients',
  'pastResults',
]);

/**
 * A paragraph as the text of its section: none where all it says goes into the plan as targets, duties and the like, which
 * are printed in that place. As soon as a word of it would be lost, the whole of it stays.
 */
export function textLeft({ paragraphs, findings }: Work, paragraph: number): readonly string[] {
  const text = paragraphs[paragraph] ?? '';
  // A task holds all the words of its paragraphs.
  const isTask = findings.some(
    ({ group, verdict, draft }) => group === 'tasks' && verdict === 'accepted' && draft.paragraphs.includes(paragraph),
  );
  if (isTask) return [];
  const taken = findings.filter(
    ({ position, verdict, group }) =>
      position.paragraph === paragraph && verdict === 'accepted' && SAYS_TEXT.has(group),
  );
  return taken.length > 0 && NOTHING.test(cutOut(text, taken)) ? [] : [text];
}

function cutOut(text: string, findings: readonly Finding[]): string {
  const letters = text.split('');
  // What stands before a duty is who has it.
  for (const { position, group } of findings) {
    letters.fill(' ', group === 'responsibilities' ? 0 : position.start, position.end);
  }
  return letters.join('');
}
