import { expect, it } from 'vitest';
import { SOURCE_REFUSALS } from '../source/source.errors.ts';
import { refusalSentence } from './refusal-sentence.ts';

it.each(SOURCE_REFUSALS)('%s has a sentence in Vietnamese', (code) => {
  expect(refusalSentence({ code, value: null, allowed: null })).toMatch(/^[A-ZĐ].*[ăâêôơưđạảãáàếềểệọợứử].*\.$/u);
});
