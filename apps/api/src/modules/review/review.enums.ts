import { CASE_SOURCES, INCOME_WAYS, PURPOSES, REVIEW_ACTS, REVIEW_KINDS, REVIEW_STEPS } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const ReviewKindEnum = enumOf('ReviewKind', REVIEW_KINDS, 'What kind of review a round is.', {
  periodic: 'Rà soát định kỳ: once a year, of everybody on the list and of whoever asked.',
  regular: 'Rà soát thường xuyên: once a month, of whoever asked.',
});

export const ReviewPurposeEnum = enumOf('ReviewPurpose', PURPOSES, 'What a round, or a classification, is for.', {
  official: 'It decides about people, and refuses whatever of the law nobody has confirmed.',
  trial: 'It only looks, and decides nothing.',
});

export const IncomeWayEnum = enumOf('IncomeWay', INCOME_WAYS, 'How income is tested.', {
  income: 'By the amount itself (the decree).',
  score: 'By the points of the scoring form (the circular).',
});

export const CaseSourceEnum = enumOf('CaseSource', CASE_SOURCES, 'Why a household is reviewed.', {
  list: 'It stands on the list of poor and near-poor households.',
  form01: 'It asked to be reviewed (Mẫu số 01).',
  file: 'It came with a file of results of the round.',
  form04: 'It asked to be recognised as escaped (Mẫu số 04).',
});

export const RequestFormEnum = enumOf('RequestForm', ['form01', 'form04'], 'What a household asks for.', {
  form01: 'Mẫu số 01: to be reviewed.',
  form04: 'Mẫu số 04: to be recognised as escaped.',
});

export const ReviewStepEnum = enumOf('ReviewStep', REVIEW_STEPS, 'How far a household is in its round.', {
  listed: 'To be scored, or to be scored again after its meeting did not agree.',
  scored: 'Scored; the village meeting is next.',
  met: 'The meeting agreed; posting is next.',
  posted: 'Its result is or was put up.',
  opinion: 'The tier above was asked.',
  decided: 'Decided.',
});

export const ReviewActEnum = enumOf('ReviewAct', REVIEW_ACTS, 'What can be done to a household in a round.', {
  score: 'Score it.',
  meet: 'Hold the village meeting.',
  post: 'Put its result up.',
  complain: 'Take a complaint.',
  recheck: 'Re-check after a complaint.',
  postRecheck: 'Put the result of the re-check up.',
  askOpinion: 'Ask the tier above.',
  answerOpinion: 'Answer the commune.',
  decide: 'Decide.',
  certify: 'Issue the certificate.',
});
