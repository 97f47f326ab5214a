import { expect, it } from 'vitest';
import { formationOf } from './history.rules.ts';

const whole = (predecessorId: string) => ({ predecessorId, extent: 'whole' }) as const;
const part = (predecessorId: string) => ({ predecessorId, extent: 'part' }) as const;

it.each([
  ['two whole communes', [whole('a'), whole('b')], { history: 'predecessors', predecessorIds: ['a', 'b'] }],
  ['one that passed on as it was', [whole('a')], { history: 'predecessors', predecessorIds: ['a'] }],
  ['a whole one and a part of another', [whole('a'), part('b')], { history: 'divided', predecessorIds: [] }],
  ['what nobody recorded', [], { history: 'unknown', predecessorIds: [] }],
] as const)('formed from %s', (_from, links, formation) => expect(formationOf(links)).toEqual(formation));
