import type { FindingLog, Place } from '../report/index.ts';
import { cleanText } from './clean-text.ts';
import { type SplitName, splitName } from './split-name.ts';
import type { CodedTier } from './unit-types.ts';

/** A name put right and split into type and bare name, what was put right logged; `null`, logged, when it has no type. */
export function cleanName(raw: string, tier: CodedTier, at: Place, log: FindingLog): SplitName | null {
  const { text, repairs } = cleanText(raw);
  for (const repair of repairs) log.note(repair, at, raw, 'repaired', { instead: text });
  const split = splitName(text, tier);
  if (!split) log.note('name.type', at, raw, 'leftOut');
  else if (split.capitalized) log.note('name.capital', at, raw, 'repaired', { instead: split.name });
  return split;
}
