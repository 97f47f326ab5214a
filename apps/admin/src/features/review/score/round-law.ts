import {
  type CommuneFacts,
  type JudgedRound,
  type LoadedScoreTable,
  type ParameterConfirmation,
  type ParameterValue,
  type ReviewLaw,
  RULE_SETS,
  STANDARD_CODES,
  type StandardCode,
} from '@bacthang/domain';
import { fromWire } from '../../../lib/wire.ts';
import { type ScoreTableFacts, scoreTableOf } from '../../standard/score-table.documents.ts';
import type { RoundFacts } from '../review.documents.ts';
import type { LawFacts, ReviewLawData } from './score.documents.ts';

/** What `scoringOptions` and `inCommune` take; null where these pages do not know the round's standard. */
export interface RoundLaw {
  readonly round: JudgedRound;
  readonly law: ReviewLaw;
  readonly commune: CommuneFacts;
}

type Judged = Pick<RoundFacts, 'standardCode' | 'way' | 'openedOn' | 'purpose'>;

/** The law of a round as the rules take it. */
export function roundLaw(
  { standardCode, way, openedOn, purpose }: Judged,
  law: LawFacts,
  unit: Pick<NonNullable<ReviewLawData['unit']>, 'attributes' | 'strata'>,
): RoundLaw | null {
  const standard = STANDARD_CODES.find((code) => code === standardCode);
  if (standard === undefined) return null;
  return {
    round: {
      provinceId: law.provinceKey,
      standardUsed: standard,
      openedOn,
      purpose: fromWire(purpose),
      way: fromWire(way),
    },
    law: {
      confirmations: law.confirmations.map((word) => confirmationOf(standard, word)),
      scoreTables: law.scoreTables.flatMap((table) => loadedOf(standard, table)),
      provincial: law.provincialStandards.flatMap(({ base, overrides, ...line }) => {
        const under = STANDARD_CODES.find((code) => code === base);
        const set = Object.fromEntries(overrides.map(({ key, value }) => [key, value]));
        return under ? [{ ...line, provinceId: law.provinceKey, base: under, overrides: set }] : [];
      }),
    },
    commune: {
      areas: unit.attributes
        .filter(({ name }) => name === 'area')
        .map(({ value, validFrom, validTo }) => ({ area: value, from: validFrom, to: validTo })),
      strata: unit.strata,
    },
  };
}

function confirmationOf(standard: StandardCode, word: LawFacts['confirmations'][number]): ParameterConfirmation {
  // Who it was stands in the receipt that the server keeps.
  return { ...word, standard, value: readValue(standard, word.key, word.value), confirmedBy: '' };
}

function readValue(standard: StandardCode, key: string, texts: readonly string[]): ParameterValue {
  const unit = RULE_SETS[standard].parameters.find((parameter) => parameter.key === key)?.unit;
  const [text = ''] = texts;
  if (unit === 'answers') return texts;
  return unit === 'wording' ? text : Number(text);
}

const loadedOf = (standard: StandardCode, table: ScoreTableFacts): readonly LoadedScoreTable[] =>
  table.from === null ? [] : [{ table: scoreTableOf(standard, table), from: table.from }];
