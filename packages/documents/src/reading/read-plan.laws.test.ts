import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutated, planLike } from '../testing/arbitrary.ts';
import { docx, numberingPart, paragraph, table } from '../testing/docx.ts';
import { expectFaithful } from '../testing/invariants.ts';
import { readPlanFile, readPlanText } from './read-plan.ts';

/** More by hand, before a rule is changed for good: `FUZZ_RUNS=100000`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const PATIENCE = 60_000 + RUNS * 20;
const FOLDER = new URL('../testing/plans/', import.meta.url);
const PLANS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

it('takes any text for what it is, and adds nothing to it', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(planLike, (text) => {
      const read = readPlanText(text);
      if (read.ok) expectFaithful(read.value, text);
      else expect(read.refusal.code).toBe('fileEmpty');
    }),
    { numRuns: RUNS },
  );
});

it('takes plans with parts cut, doubled and moved', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...PLANS)
        .chain(mutated)
        .chain(mutated),
      (text) => {
        const read = readPlanText(text);
        if (read.ok) expectFaithful(read.value, text);
        else expect(read.refusal.code).toBe('fileEmpty');
      },
    ),
    { numRuns: Math.ceil(RUNS / 20) },
  );
});

it('reads the same text the same way', () => {
  for (const text of PLANS) expect(readPlanText(text)).toEqual(readPlanText(text));
});

it('takes any bytes, and a .docx with any of its bytes changed', { timeout: PATIENCE }, async () => {
  const rows = [
    ['TT', 'Chỉ tiêu', 'Năm 2025'],
    ['1', 'Tỷ lệ hộ nghèo (%)', '3,5'],
  ];
  const body = paragraph('KẾ HOẠCH') + paragraph('Giảm nghèo', { id: 2, depth: 0 }) + table(rows);
  const whole = docx(body, { 'word/numbering.xml': numberingPart() });
  const changes = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 });
  const broken = changes.map((all) => {
    const bytes = whole.slice();
    for (const [at, byte] of all) bytes[at] = byte;
    return bytes;
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(broken, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
      const read = await readPlanFile(bytes);
      if (read.ok) expectFaithful(read.value, null);
      else expect(read.refusal.code).toMatch(/^[a-zA-Z]+$/);
    }),
    { numRuns: RUNS },
  );
});

/** Texts of nothing but one thing, where a rule that looks back or ahead too far would take for ever. */
it.each([
  'giảm ',
  '(',
  '1% ',
  'a; ',
  '15/9/2025 ',
  '"',
  'a\n',
  '- giảm 1%\n',
  'trong đó ',
  'hộ nghèo, ',
  '. ',
  'x',
  '0',
  '1.000.',
  'đủ điều kiện ',
])('ends in good time on nothing but %j', { timeout: 20_000 }, (piece) => {
  const text = `KẾ HOẠCH\ngiảm nghèo 2021-2025\nI. MỤC TIÊU\n${piece.repeat(60_000 / piece.length)}`;
  const start = performance.now();
  const read = readPlanText(text);
  expect(read.ok).toBe(true);
  expect(performance.now() - start).toBeLessThan(10_000);
});
