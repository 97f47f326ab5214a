export { cleanName } from './clean-name.ts';
export { cleanText } from './clean-text.ts';
export { matchKey } from './match-key.ts';
export { slug } from './slug.ts';
export { capitalize, type SplitName, splitName } from './split-name.ts';
export { CODE_DIGITS, officialCode, unitId } from './unit-code.ts';
export { type CodedTier, PREFIXES } from './unit-types.ts';
