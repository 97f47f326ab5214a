import { expect, it } from 'vitest';
import { provincialOn } from './provincial-on.rules.ts';
import type { ProvincialStandard } from './provincial-standard.ts';

const line = (code: string, from: string, to: string | null = null, provinceId = 'P79'): ProvincialStandard => ({
  code,
  provinceId,
  base: 'MDP-2022',
  from,
  to,
  document: 'NQ 1/2021/NQ-HĐND (giả lập)',
  overrides: {},
});
const found = (lines: readonly ProvincialStandard[], openedOn: string, on: string) =>
  provincialOn(lines, { provinceId: 'P79', standardUsed: 'MDP-2022', openedOn }, on)?.code ?? null;

it.each([
  ['none', [], '2024-09-05', '2024-10-01', null],
  ['of another province', [line('a', '2024-01-01', null, 'P33')], '2024-09-05', '2024-10-01', null],
  ['from the day the round was opened', [line('a', '2024-09-05')], '2024-09-05', '2024-10-01', 'a'],
  ['not for a round opened the day before', [line('a', '2024-09-06')], '2024-09-05', '2024-10-01', null],
  ['not after its last day', [line('a', '2024-01-01', '2024-10-01')], '2024-09-05', '2024-10-01', null],
  ['from the latest day', [line('b', '2024-06-01'), line('a', '2024-01-01')], '2024-09-05', '2024-10-01', 'b'],
  ['the last added of one day', [line('a', '2024-01-01'), line('b', '2024-01-01')], '2024-09-05', '2024-10-01', 'b'],
] as const)('%s', (_, lines, openedOn, on, expected) => {
  expect(found(lines, openedOn, on)).toBe(expected);
});
