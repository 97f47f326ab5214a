import {
  type ClassifyOptions,
  classify,
  type Deprivation,
  type HouseholdFacts,
  type ScoreTable,
  tableOf,
} from '@bacthang/domain/standard';
import { DEPRIVATIONS } from '../../../lib/deprivation.labels.ts';
import { type AnswerPath, answerAt } from './answers.ts';
import {
  HOUSEHOLD_QUESTIONS,
  MEMBER_QUESTIONS,
  type QuestionWords,
  SCORE_STEPS,
  type ScoreStep,
} from './question.labels.ts';

export interface Question extends QuestionWords {
  readonly path: AnswerPath;
  /** The place of the person it is about in the household; null of the household itself. */
  readonly member: number | null;
}

/** The steps of a scoring that have anything to ask. */
export interface QuestionGroup {
  readonly step: ScoreStep;
  readonly questions: readonly Question[];
}

/**
 * What is to be asked of a household: exactly the answers that its standard would miss if nothing but the people were
 * known. Who is too old or too young for a question is not asked it. By points it is asked item by item where its region has a
 * score table, else for their sum.
 */
export function questionsOf(facts: HouseholdFacts, options: ClassifyOptions): readonly QuestionGroup[] {
  const table = options.way === 'score' ? tableOf(options.scoreTables ?? [], facts) : undefined;
  const bare: HouseholdFacts = {
    ...(facts.area ? { area: facts.area } : {}),
    ...(table ? { stratum: table.stratum, scoreAnswers: {} } : {}),
    members: facts.members.map(({ ref, birthDate }) => ({ ref, ...(birthDate ? { birthDate } : {}) })),
  };
  const result = classify(bare, { ...options, purpose: 'trial' });
  const missing = result.ok && result.value.kind === 'incomplete' ? result.value.missing : [];
  const sum = table ? [] : [incomePath(options)];
  const asked = unique([...missing, ...sum]).flatMap((path) => questionAt(path, table) ?? []);
  return (Object.keys(SCORE_STEPS) as ScoreStep[]).flatMap((step) => {
    const questions = asked.filter((question) => question.step === step);
    return questions.length > 0 ? [{ step, questions: questions.toSorted(byMember) }] : [];
  });
}

const incomePath = ({ way }: ClassifyOptions): AnswerPath =>
  way === 'score' ? ['scores', 'income'] : ['incomePerPerson'];

/** Person by person, so that one speaks with each once. */
const byMember = (a: Question, b: Question): number => (a.member ?? -1) - (b.member ?? -1);

/** A question by the place of its answer in the facts; null where nothing is asked so. `table`: that of the household's region. */
export function questionAt(path: AnswerPath, table?: Pick<ScoreTable, 'items'>): Question | null {
  if (path[0] === 'scoreAnswers') {
    const item = table?.items.find(({ code }) => code === path[1]);
    const options = item?.options.map(({ code, name, points }) => ({ value: code, label: `${name} (${points} điểm)` }));
    const label = item?.name ?? `Mục ${path[1] ?? ''} của bảng điểm`;
    return { label, step: 'income', answer: 'choice', options: options ?? [], settles: [], path, member: null };
  }
  if (path[0] === 'members') {
    const words = MEMBER_QUESTIONS[path[2] ?? ''];
    return words ? { ...words, path, member: Number(path[1]) } : null;
  }
  if (path[0] === 'found') {
    const deprivation = path[2] as Deprivation | undefined;
    if (!deprivation || !DEPRIVATIONS[deprivation]) return null;
    const label = `Hộ có thiếu hụt “${DEPRIVATIONS[deprivation]}” không?`;
    return { label, step: 'found', answer: 'yesNo', settles: [deprivation], path, member: null };
  }
  const words = HOUSEHOLD_QUESTIONS[path.join('.')];
  return words ? { ...words, path, member: null } : null;
}

/** Every question that facts hold an answer to, in the order of the review. */
export function answeredQuestions(facts: HouseholdFacts, scoreTables: readonly ScoreTable[] = []): readonly Question[] {
  const table = tableOf(scoreTables, facts);
  const ofMembers = facts.members.flatMap((_, index) =>
    Object.keys(MEMBER_QUESTIONS).map((field): AnswerPath => ['members', String(index), field]),
  );
  const ofHousehold = Object.keys(HOUSEHOLD_QUESTIONS).map((key): AnswerPath => key.split('.'));
  const found = Object.keys(facts.found?.deprivations ?? {}).map((name): AnswerPath => ['found', 'deprivations', name]);
  const scored = Object.keys(facts.scoreAnswers ?? {}).map((item): AnswerPath => ['scoreAnswers', item]);
  return [...ofMembers, ...ofHousehold, ...found, ...scored]
    .filter((path) => answerAt(facts, path) !== undefined)
    .flatMap((path) => questionAt(path, table) ?? []);
}

/** Where two reviewers answered differently. */
export function differingQuestions(
  one: HouseholdFacts,
  other: HouseholdFacts,
  scoreTables: readonly ScoreTable[] = [],
): readonly Question[] {
  const text = (facts: HouseholdFacts, path: AnswerPath) => JSON.stringify(answerAt(facts, path));
  const all = [one, other].flatMap((facts) => answeredQuestions(facts, scoreTables));
  const each = new Map(all.map((question) => [question.path.join('.'), question]));
  return [...each.values()].filter(({ path }) => text(one, path) !== text(other, path));
}

function unique(paths: readonly AnswerPath[]): readonly AnswerPath[] {
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}
