import type { PlainDate } from '../../shared/plain-date.ts';
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
}
