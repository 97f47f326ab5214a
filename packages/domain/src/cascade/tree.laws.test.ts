import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Indicator } from '../indicator/index.ts';
import { BINDINGS, type Binding, type Commitment } from '../target/index.ts';
import { baseline, commitment, fallOf, povertyRate, trainedRate } from '../testing/builders.ts';
import { RUNS } from '../testing/runs.ts';
import { checkAnswer } from './answer.rules.ts';
import { ANSWER_DECISIONS, type Answer, type ConsentState } from './answer.ts';
import { compareCommitments } from './compare.rules.ts';
import { answerState, effectiveCommitment } from './inherited.rules.ts';
import type { RequirementContext } from './requirement.ts';

/** What one unit might say, and what the publisher would say to it if asked. */
interface Said {
  readonly parent: number;
  readonly decision: Answer['decision'];
  readonly own: Commitment;
  readonly reason: string | null;
  readonly consent: ConsentState;
  readonly binding: Binding;
  readonly start: string;
}

/** A unit of the tree as it stands: what binds it, and under which rule that reached it. */
interface Standing {
  readonly tier: number;
  readonly commitment: Commitment;
  readonly context: RequirementContext;
  readonly binding: Binding;
  readonly parent: Standing | null;
  readonly consent: ConsentState | null;
}

const TIERS = 4;
const PERIOD = { periodFrom: 2021, periodTo: 2025, outlookYear: null };
const indicators = fc.constantFrom(povertyRate, trainedRate);
const tenths = fc.integer({ min: 0, max: 120 }).map((n) => (n / 10).toFixed(1));
const commitments = fc.oneof(
  fc
    .tuple(fc.constantFrom<'lt' | 'le' | 'ge' | 'gt'>('lt', 'le', 'ge', 'gt'), tenths)
    .map(([comparator, value]) => commitment({ comparator, value })),
  tenths.map((value) => fallOf(value, { comparator: 'ge' })),
  tenths.map((value) => commitment({ kind: 'maintain', comparator: 'eq', value, periodFrom: 2023 })),
);
const said: fc.Arbitrary<Said> = fc.record({
  parent: fc.nat(),
  decision: fc.constantFrom(...ANSWER_DECISIONS),
  own: commitments,
  reason: fc.constantFrom(null, 'Thiên tai'),
  consent: fc.constantFrom('pending', 'granted', 'refused'),
  binding: fc.constantFrom('floor', 'floor', ...BINDINGS),
  start: tenths,
});

/** The tree as it stands once everybody has answered, units after those above them. */
function grown(asked: Commitment, indicator: Indicator, top: string, answers: readonly Said[]): readonly Standing[] {
  const root: Standing = {
    tier: 1,
    commitment: asked,
    context: baseline({ 2020: top }),
    binding: 'floor',
    parent: null,
    consent: null,
  };
  const standings = [root];
  for (const { decision, own, reason, binding, ...said } of answers) {
    const publishers = standings.filter(({ tier }) => tier < TIERS);
    const parent = publishers[said.parent % publishers.length] ?? root;
    const context = baseline({ 2020: said.start });
    const inherited = { commitment: parent.commitment, binding, distribution: 'same' } as const;
    const deviates = decision === 'tighten' || decision === 'relax';
    const input = { decision, commitment: deviates ? own : null, reason };
    const result = checkAnswer(input, inherited, indicator, { ...context, period: PERIOD });
    // Who is refused has not answered: what is asked binds.
    const consent = result.ok && result.value.needsConsent ? said.consent : null;
    const answer = result.ok ? { ...result.value, consent } : null;
    const commitment = effectiveCommitment({ target: inherited, answer, state: answerState(answer) });
    if (commitment) standings.push({ tier: parent.tier + 1, commitment, context, binding, parent, consent });
  }
  return standings;
}

/** From a unit up to the root, itself first. */
function lineOf(unit: Standing): readonly Standing[] {
  return unit.parent === null ? [unit] : [unit, ...lineOf(unit.parent)];
}

const trees = fc
  .tuple(commitments, indicators, tenths, fc.array(said, { minLength: 1, maxLength: 6 }))
  .map(([asked, indicator, top, answers]) => ({ indicator, standings: grown(asked, indicator, top, answers) }));

it('an accepted state never breaks a binding rule, over trees of four tiers', () => {
  fc.assert(
    fc.property(trees, ({ indicator, standings }) => {
      for (const { parent, commitment: own, context, binding, consent } of standings) {
        if (parent === null) continue;
        const { relation } = compareCommitments(own, parent.commitment, indicator, context);
        if (binding === 'floor') expect(['tighter', 'equal']).toContain(relation);
        if (own === parent.commitment) expect(relation).toBe('equal');
        const freed = binding === 'reference' || (binding === 'negotiable' && consent === 'granted');
        if (relation === 'looser') expect(freed).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

it('floors all the way up hold a unit to what the root asks', () => {
  fc.assert(
    fc.property(trees, ({ indicator, standings }) => {
      for (const unit of standings) {
        const line = lineOf(unit);
        const root = line.at(-1);
        // What is counted from a unit's own baseline asks each unit on the line for something else.
        const fixed = line.every(({ binding, commitment: { kind } }) => binding === 'floor' && kind === 'level');
        if (!root || !fixed) continue;
        const { relation } = compareCommitments(unit.commitment, root.commitment, indicator, unit.context);
        expect(['tighter', 'equal']).toContain(relation);
      }
    }),
    { numRuns: RUNS },
  );
});
