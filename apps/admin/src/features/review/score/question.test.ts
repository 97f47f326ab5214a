import { SYNTHETIC_SCORE_TABLES } from '@bacthang/domain/standard';
import { describe, expect, it } from 'vitest';
import { answerAt, answerText, withAnswer } from './answers.ts';
import { answeredQuestions, questionAt, questionsOf } from './question.ts';
import { runningResult } from './running-result.ts';

const ON = '2024-10-01';
const options = { standard: 'MDP-2022', on: ON, way: 'income' } as const;
const facts = {
  area: 'rural',
  members: [
    { ref: '1', birthDate: '1980-05-05' },
    { ref: '2', birthDate: '2015-05-05' },
  ],
} as const;
const asked = (of: Parameters<typeof questionsOf>[0]) =>
  questionsOf(of, options).flatMap(({ questions }) => questions.map(({ path }) => path.join('.')));

describe('questions', () => {
  it('are asked of those whom the standard looks at', () => {
    const paths = asked(facts);
    expect(paths).toContain('members.1.malnourished');
    expect(paths).toContain('members.1.attends');
    expect(paths).not.toContain('members.0.malnourished');
    expect(paths).not.toContain('members.0.attends');
  });

  it('end with the income, and each is asked once', () => {
    const paths = asked(facts);
    expect(paths.at(-1)).toBe('incomePerPerson');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('are all put in words: none that the standard misses is left out', () => {
    const answered = questionsOf(facts, options)
      .flatMap(({ questions }) => questions)
      .reduce(
        (known, question) => {
          const first = question.options?.[0]?.value ?? '';
          const byKind = {
            yesNo: false,
            choice: first,
            several: [],
            area: '90',
            money: 5_000_000,
            points: 1,
            birth: '1980',
          };
          return withAnswer(known, question, byKind[question.answer], 'MDP-2022');
        },
        facts as Parameters<typeof questionsOf>[0],
      );
    const { missing, refusals } = runningResult(answered, options);
    expect([missing, refusals]).toEqual([[], []]);
  });

  it('of the standard of 2027 are also about what can only be found', () => {
    const paths = questionsOf(facts, { ...options, standard: 'MDP-2027', on: '2027-10-01' }).flatMap(({ questions }) =>
      questions.map(({ path }) => path.join('.')),
    );
    expect(paths).toContain('found.deprivations.waste');
  });
});

describe('answers', () => {
  const water = questionAt(['water']);
  const area = questionAt(['dwelling', 'floorArea']);
  if (!water || !area) throw new Error('both are asked');

  it('are put in and taken out again', () => {
    const wet = withAnswer(facts, water, 'surfaceWater', 'MDP-2022');
    expect(answerAt(wet, ['water'])).toBe('surfaceWater');
    expect(withAnswer(wet, water, undefined, 'MDP-2022')).toEqual(facts);
    expect(answerAt(withAnswer(facts, area, '36.5', 'MDP-2022'), ['dwelling', 'floorArea'])).toBe('36.5');
  });

  it('take the place of what an earlier review had found', () => {
    const found = { ...facts, found: { standard: 'MDP-2022', deprivations: { water: true, latrine: false } } } as const;
    expect(withAnswer(found, water, 'piped', 'MDP-2022').found?.deprivations).toEqual({ latrine: false });
  });

  it('read as words', () => {
    expect(answerText(water, 'surfaceWater')).toBe('Nước ao, hồ, sông, suối');
    expect(answerText(area, '36.5')).toBe('36,5 m²');
    expect(answerText(water, undefined)).toBe('chưa trả lời');
  });

  it('are listed as they were given', () => {
    const labels = answeredQuestions({ ...facts, water: 'piped', incomePerPerson: 0 }).map(({ path }) =>
      path.join('.'),
    );
    expect(labels).toEqual(['members.0.birthDate', 'members.1.birthDate', 'water', 'incomePerPerson']);
  });
});

describe('the running result', () => {
  it('is open until the income is known, and certain above the line whatever else is missing', () => {
    expect(runningResult(facts, options).class).toBeNull();
    expect(runningResult({ ...facts, incomePerPerson: 1_500_001 }, options).class).toBe('above');
    expect(runningResult({ ...facts, incomePerPerson: 1_500_000 }, options).class).toBeNull();
  });
});

describe('by points', () => {
  const byScore = { ...options, way: 'score', scoreTables: SYNTHETIC_SCORE_TABLES } as const;
  const table = SYNTHETIC_SCORE_TABLES.find(({ stratum }) => stratum === 'southeast');
  const pathsOf = (of: Parameters<typeof questionsOf>[0]) =>
    questionsOf(of, byScore)
      .flatMap(({ questions }) => questions)
      .map(({ path }) => path.join('.'))
      .filter((path) => path.startsWith('score'));

  it('each item of the region’s table is asked, and else their sum', () => {
    expect(pathsOf({ ...facts, stratum: 'southeast' })).toEqual(table?.items.map(({ code }) => `scoreAnswers.${code}`));
    expect(pathsOf(facts)).toEqual(['scores.income']);
  });

  it('answers are told by the names of the table', () => {
    const [item] = table?.items ?? [];
    const [option] = item?.options ?? [];
    const answered = { ...facts, stratum: 'southeast', scoreAnswers: { [item?.code ?? '']: option?.code ?? '' } };
    const [question] = answeredQuestions(answered, SYNTHETIC_SCORE_TABLES).filter(
      ({ path }) => path[0] === 'scoreAnswers',
    );
    expect(question?.label).toBe(item?.name);
    expect(question && answerText(question, option?.code)).toBe(`${option?.name} (${option?.points} điểm)`);
  });
});
