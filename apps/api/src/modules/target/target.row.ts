import type { Prisma } from '@bacthang/database';
import {
  ANSWER_DECISIONS,
  type AnswerDecision,
  type Commitment,
  type DecimalString,
  type Decision,
  type Distributed,
  type Target,
} from '@bacthang/domain';

/** A target as the database has it. */
export type TargetRow = Prisma.TargetGetPayload<object>;

type CommitmentColumns = Pick<
  TargetRow,
  'kind' | 'comparator' | 'value' | 'upper' | 'periodFrom' | 'periodTo' | 'baseYear' | 'condition' | 'reference'
>;

/** The columns that a commitment is read from. */
export const COMMITMENT_SELECT = {
  kind: true,
  comparator: true,
  value: true,
  upper: true,
  periodFrom: true,
  periodTo: true,
  baseYear: true,
  condition: true,
  reference: true,
} as const satisfies Prisma.TargetSelect;

const decimal = (value: Prisma.Decimal | null): DecimalString | null => value?.toFixed() ?? null;

/** A row's commitment, figures as exact text. */
export function commitmentOfRow(row: CommitmentColumns): Commitment {
  const { kind, comparator, periodFrom, periodTo, baseYear, condition, reference } = row;
  return {
    kind,
    comparator,
    value: decimal(row.value),
    upper: decimal(row.upper),
    periodFrom,
    periodTo,
    baseYear,
    condition,
    reference,
  };
}

/** A row's commitment with the way it reaches the units below. */
export function distributedOfRow(row: CommitmentColumns & Pick<TargetRow, 'distribution'>): Distributed {
  return { commitment: commitmentOfRow(row), distribution: row.distribution };
}

/** A row as the domain's target. */
export function targetOfRow(row: TargetRow): Target {
  const {
    key,
    ordinal,
    statement,
    indicatorCode,
    subgroupCode,
    nestedInKey,
    binding,
    distribution,
    section,
    assessor,
    note,
    outlook,
  } = row;
  const commitment = commitmentOfRow(row);
  return {
    key,
    ordinal,
    statement,
    indicatorCode,
    subgroupCode,
    nestedInKey,
    commitment,
    binding,
    distribution,
    section,
    assessor,
    note,
    outlook,
  };
}

/** The columns that a domain target fills. */
export function columnsOf({ commitment, ...target }: Target): Omit<Target, 'commitment'> & Commitment {
  return { ...target, ...commitment };
}

/** Whether a target answers one from above. */
export const isAnswer = (decision: Decision): decision is AnswerDecision =>
  (ANSWER_DECISIONS as readonly Decision[]).includes(decision);
