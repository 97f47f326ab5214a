import { canonicalJson, contentHash } from '@bacthang/domain';
import { expect, it, test } from 'vitest';
import { checkSeal, lineSentence, type Seal } from './lineage.verify.ts';

const FROZEN = { format: 1, facts: { title: 'Kế hoạch giảm nghèo' }, targets: [{ value: '1.50' }] };
const HASH = contentHash(FROZEN);
const OTHER = contentHash({ ...FROZEN, targets: [{ value: '1.5' }] });
const SEAL: Seal = { contentHash: HASH, canonicalJson: canonicalJson(FROZEN), recomputedHash: HASH };

test.each([
  [SEAL, 'matches'],
  [{ ...SEAL, canonicalJson: JSON.stringify({ targets: FROZEN.targets, facts: FROZEN.facts, format: 1 }) }, 'matches'],
  [{ ...SEAL, canonicalJson: canonicalJson({ ...FROZEN, format: 2 }) }, 'textDiffers'],
  [{ ...SEAL, contentHash: OTHER }, 'textDiffers'],
  [{ ...SEAL, recomputedHash: OTHER }, 'rowsDiffer'],
  [{ ...SEAL, recomputedHash: null }, 'rowsDiffer'],
  [{ ...SEAL, canonicalJson: null }, 'unreadable'],
  [null, 'unreadable'],
] as const)('holds a seal against text and rows (%#)', async (seal, state) => {
  expect(await checkSeal(seal)).toBe(state);
});

it('says of the whole line whether it stands', () => {
  expect(lineSentence(['matches', 'matches'])).toMatch(/^Mã băm của cả 2 bản ban hành đều khớp/);
  expect(lineSentence(['matches', 'rowsDiffer', 'unreadable'])).toMatch(/^2 trong 3 bản ban hành/);
  expect(lineSentence([])).toMatch(/^Chưa có bản ban hành nào/);
});
