import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BY_2022, begin, run } from './run.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const blocks = [...README.matchAll(/```jsonl\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

it('does with the example of the README what the README says', async () => {
  const [input, output] = blocks;
  if (input === undefined || output === undefined) throw new Error('the README has an example');
  const { code, out, errors } = await run(BY_2022, input);
  expect([code, errors]).toEqual([0, '']);
  expect(lines(out)).toEqual(lines(output));
});

it('answers a bad line with its number and goes on', async () => {
  const good = '{"area":"rural","members":[{"ref":"1"}],"incomePerPerson":9000000}';
  const input = Buffer.concat([
    Buffer.from(`\uFEFF${good}\nnot json\n\n[1]\n{"area":"rural","members":[],"color":1}\r\n`),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from(`"${'x'.repeat(2_000_000)}"\n${good}`),
  ]);
  const { code, out } = await run(BY_2022, input);
  expect(code).toBe(0);
  expect(lines(out).map(({ line, outcome }) => [line, outcome])).toEqual([
    [1, 'decided'],
    [2, 'error'],
    [4, 'error'],
    [5, 'error'],
    [6, 'error'],
    [7, 'error'],
    [8, 'decided'],
  ]);
});

it.each([
  [['--on', '2024-10-01'], '--standard is one of'],
  [['--standard', 'MDP-2022', '--on', '2024-02-30'], '--on is a day'],
  [[...BY_2022, '--way', 'luck'], '--way is one of'],
  [[...BY_2022, '--colour'], "Unknown option '--colour'"],
  [[...BY_2022, '--score-tables', 'nowhere.json'], 'nowhere.json'],
])('stops at once at %o', async (args, complaint) => {
  const { code, out, errors } = await run(args, '');
  expect([code, out]).toEqual([2, '']);
  expect(errors).toContain(complaint);
});

it('shows how an outcome came about where it is asked to', async () => {
  const { out } = await run(
    [...BY_2022, '--receipt'],
    '{"id":7,"area":"rural","members":[{"ref":"1"}],"incomePerPerson":1500001}',
  );
  expect(lines(out)[0]).toMatchObject({
    id: '7',
    class: 'above',
    receipt: { ruleSet: 'MDP-2022/2021-03-15', class: 'above' },
  });
});

it('stops reading while nobody takes its answers, however much there is to read', async () => {
  const child = begin(BY_2022);
  const line = `${JSON.stringify({ area: 'rural', members: [{ ref: '1' }], incomePerPerson: 1, scoreAnswers: { a: 'x'.repeat(60) } })}\n`;
  const chunk = line.repeat(100);
  const most = 64 * 1024 * 1024;
  let taken = 0;
  child.stdout.pause();
  child.stdin.on('error', () => {});
  const write = () => {
    child.stdin.write(chunk, () => {
      taken += chunk.length;
      if (taken < most) write();
    });
  };
  write();
  let before = -1;
  // Until it takes no more for a while: however slow the machine, what is not held back grows on.
  while (taken === 0 || (taken > before && taken < most)) {
    before = taken;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  child.kill();
  expect(taken).toBeLessThan(most / 4);
});
