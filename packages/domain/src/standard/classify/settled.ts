import type { PlainDate } from '../../shared/plain-date.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { DeprivationFinding, Purpose, ReceiptStep } from '../classification.ts';
import type { Question } from '../deprivation/answer.ts';
import type { ParameterInForce } from '../parameter.ts';
import type { ProvincialStandard } from '../provincial/provincial-standard.ts';
import type { ScoreTable } from '../score/score-table.ts';
import type { Deprivation, IncomeWay, StandardCode } from '../standard.ts';
import type { SettledTable } from './class-tests.rules.ts';

/** A finding that is known, and its line in a receipt: the same objects for every household. */
export interface KnownFinding {
  readonly finding: DeprivationFinding;
  readonly step: ReceiptStep;
}

/** One deprivation with its parameters settled; `question` is null where its definition was not found. */
export interface SettledDeprivation {
  readonly deprivation: Deprivation;
  readonly question: Question | null;
  readonly parameters: readonly string[];
  readonly known: Readonly<Record<'answers' | 'found', Readonly<Record<'deprived' | 'notDeprived', KnownFinding>>>>;
  readonly unknownStep: ReceiptStep;
}

/** All deprivations of a household with their lines in a receipt, how many are certain, and how many more there may be. */
export interface Findings {
  readonly findings: readonly DeprivationFinding[];
  readonly steps: readonly ReceiptStep[];
  readonly certain: number;
  readonly open: number;
  readonly refusals: readonly Refusal[];
}

/** A standard made ready for a day, a way and a purpose: nothing of the law is looked up any more. */
export interface Settled {
  readonly ruleSet: string;
  readonly standard: StandardCode;
  readonly on: PlainDate;
  readonly way: IncomeWay;
  readonly purpose: Purpose;
  readonly parameters: readonly ParameterInForce[];
  readonly deprivations: readonly SettledDeprivation[];
  readonly table: SettledTable;
  readonly provincial: ProvincialStandard | null;
  readonly provincialTable: SettledTable | null;
  readonly scoreTables: readonly ScoreTable[];
  /** Of which deprivations a finding made under a standard counts here. */
  readonly accepted: Readonly<Record<StandardCode, readonly Deprivation[]>>;
  /**
   * The findings of households that answered everything, by the bits of the deprivations they have: nothing else makes
   * them differ, so each set is put down once, when the first such household comes.
   */
  readonly answered: Map<number, Findings>;
}
