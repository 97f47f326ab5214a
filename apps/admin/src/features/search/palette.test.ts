import { expect, test } from 'vitest';
import { type Choice, choicesFor, onEnter } from './palette.choices.ts';

const PHU_CU: Choice = {
  id: 'hit-0',
  kind: 'Đơn vị',
  title: 'Huyện Phù Cừ',
  detail: '',
  goal: { to: 'unit', unitKey: 'D333' },
  isFound: true,
};
const [page] = choicesFor('văn bản', [], null);

test.each([
  ['a hit for what is typed is gone to', PHU_CU, true, 'go'],
  ['a hit for other words is not: the answer is waited for', PHU_CU, false, 'wait'],
  ['nor is it nothing before the answer is there', undefined, false, 'wait'],
  ['nothing found leads nowhere', undefined, true, 'nothing'],
  ['a page needs no answer', page, false, 'go'],
] as const)('Enter: %s', (_what, choice, isAnswered, step) => expect(onEnter(choice, isAnswered)).toBe(step));
