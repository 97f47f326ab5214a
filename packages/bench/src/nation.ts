import type { AllocationUnit, Answer, AnswerDecision, Ours, ParentRevision, Target } from '@bacthang/domain';

const PROVINCES = 34;
export const COMMUNES = 3_321;
export const TARGETS = 40;

/** The same figures in every run: a linear congruence, `next(n)` from 0 to n − 1. */
function figures(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Every commune with its households and poor households; half of them with bounds, some pinned. */
export function communes(): readonly AllocationUnit[] {
  const next = figures(2025);
  return Array.from({ length: COMMUNES }, (_, index) => {
    const households = 800 + next(6_000);
    const poor = Math.floor((households * next(30)) / 100);
    const share = Math.floor(poor / 5);
    return {
      code: String(10_000 + index),
      name: `Xã ${index}`,
      basis: BigInt(households * 4 + next(50)),
      start: BigInt(poor),
      denominator: BigInt(households),
      minimum: index % 3 === 0 ? BigInt(Math.floor(share / 2)) : null,
      maximum: index % 2 === 0 ? BigInt(share + next(20)) : null,
      pinned: index % 50 === 0 ? BigInt(Math.floor((share * 3) / 4)) : null,
    };
  });
}

/** A province's plan before and after, and what each commune below answered to the first. */
export interface Rebasing {
  readonly base: ParentRevision;
  readonly theirs: ParentRevision;
  readonly ours: readonly Ours<Answer, never>[];
}

/** All provinces, each with its share of the communes. Everything as JSON brings it: no two revisions share an object. */
export function rebasings(): readonly Rebasing[] {
  const next = figures(40);
  return Array.from({ length: PROVINCES }, (_, province): Rebasing => {
    const planId = `plan-${province}`;
    const base = { planId, number: 1, targets: Array.from({ length: TARGETS }, (_each, index) => target(index, next)) };
    const theirs = { planId, number: 2, targets: base.targets.map((each, index) => revised(each, index, next)) };
    const below = Math.ceil((COMMUNES - province) / PROVINCES);
    const ours = Array.from({ length: below }, () => ({
      answers: base.targets.map((each) => answer(planId, each, next)),
      locals: [],
    }));
    return JSON.parse(JSON.stringify({ base, theirs, ours })) as Rebasing;
  });
}

function target(index: number, next: (below: number) => number): Target {
  return {
    key: `muc-tieu-${index}`,
    ordinal: index + 1,
    statement: `Đến cuối năm 2025, tỷ lệ hộ nghèo của nhóm ${index} giảm còn dưới ${next(9)}%`,
    indicatorCode: `chi-so-${index}`,
    subgroupCode: index % 4 === 0 ? 'khmer' : null,
    nestedInKey: null,
    commitment: {
      kind: 'level',
      comparator: 'lt',
      value: `${1 + next(8)}.${next(10)}`,
      upper: null,
      periodFrom: 2025,
      periodTo: 2025,
      baseYear: null,
      condition: null,
      reference: null,
    },
    binding: 'negotiable',
    distribution: 'same',
    section: 'II.1',
    assessor: null,
    note: null,
    outlook: false,
  };
}

/** One in five asks something else, one in ten says it otherwise; the last is dropped for a new one. */
function revised(before: Target, index: number, next: (below: number) => number): Target {
  if (index === TARGETS - 1) return { ...before, key: 'muc-tieu-moi' };
  const chance = next(10);
  if (chance < 2) return { ...before, commitment: { ...before.commitment, value: `0.${1 + next(9)}` } };
  return chance === 2 ? { ...before, statement: `${before.statement}.` } : before;
}

const DECISIONS: readonly AnswerDecision[] = [
  'adopt',
  'adopt',
  'adopt',
  'adopt',
  'adopt',
  'adopt',
  'tighten',
  'tighten',
  'relax',
  'notApplicable',
];

function answer(planId: string, asked: Target, next: (below: number) => number): Answer {
  const decision = DECISIONS[next(DECISIONS.length)] ?? 'adopt';
  const own =
    decision === 'adopt' || decision === 'notApplicable' ? null : { ...asked.commitment, value: String(next(9)) };
  return {
    to: { planId, revisionNumber: 1, targetKey: asked.key },
    decision,
    commitment: decision === 'adopt' ? asked.commitment : own,
    reason: decision === 'relax' || decision === 'notApplicable' ? 'Điều kiện của địa phương' : null,
    consent: decision === 'relax' ? 'granted' : null,
  };
}
