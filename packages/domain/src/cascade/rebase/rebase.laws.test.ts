import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Target } from '../../target/index.ts';
import { commitment, target } from '../../testing/builders.ts';
import { RUNS } from '../../testing/runs.ts';
import { ANSWER_DECISIONS, type Answer } from '../answer.ts';
import type { ParentRevision } from '../inherited.rules.ts';
import { type Applying, applyRebase } from './apply-rebase.rules.ts';
import { rebase, resolutionsOf } from './rebase.rules.ts';
import { type Ours, RESOLUTIONS, type Resolved } from './rebase.ts';

/** An answer that can be told from every other. */
interface Row extends Answer {
  readonly id: number;
}

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const ANYTHING: Applying = {
  accept: ({ decision, commitment: own, reason }, asked) => {
    const taken = decision === 'adopt' ? asked.commitment : own;
    return {
      ok: true,
      value: { decision, commitment: taken, reason, needsConsent: decision === 'relax', comparison: null },
    };
  },
  complete: false,
};

const reworded = (asked: Target): Target => ({ ...asked, statement: `${asked.statement}.` });
const changed = (asked: Target): Target => ({
  ...asked,
  commitment: commitment({ value: `${asked.commitment.value}.5` }),
});
const bound = (asked: Target): Target => ({ ...asked, binding: asked.binding === 'floor' ? 'reference' : 'floor' });
const reset = (asked: Target): Target => ({ ...asked, binding: 'negotiable', commitment: commitment() });
const same = (asked: Target): Target => ({ ...asked, ordinal: asked.ordinal + 1 });

const BASE: readonly Target[] = KEYS.map((key) => target({ key }));
const keys = fc.subarray(KEYS);
const steps = fc.tuple(...KEYS.map(() => fc.constantFrom(same, same, reworded, changed, bound, reset)));
const decisions = fc.array(
  fc.tuple(
    fc.constantFrom(...KEYS, 'unheard-of'),
    fc.constantFrom('adopt', 'adopt', 'adopt', ...ANSWER_DECISIONS),
    fc.nat(9),
  ),
  {
    maxLength: 7,
  },
);

/** The next revision: some targets as the steps leave them; those that were not there are new. */
function next(
  number: number,
  from: readonly Target[],
  step: readonly ((asked: Target) => Target)[],
  kept: readonly string[],
) {
  const targets = BASE.flatMap((start, index) => {
    const before = from.find(({ key }) => key === start.key) ?? start;
    return kept.includes(start.key) ? [step[index]?.(before) ?? before] : [];
  });
  return { planId: 'above', number, targets } satisfies ParentRevision;
}

/** Answers, now and then to another plan, to an earlier revision, or two to one target. */
const anyOurs = decisions.map((all): Ours<Row, string> => {
  const answers = all.map(([targetKey, decision, rare], id): Row => {
    const to = { planId: rare === 9 ? 'elsewhere' : 'above', revisionNumber: rare === 8 ? 0 : 1, targetKey };
    const own = decision === 'adopt' ? (rare % 2 === 0 ? null : commitment()) : commitment({ value: '7' });
    return { id, to, decision, commitment: own, reason: 'x', consent: decision === 'relax' ? 'granted' : null };
  });
  return { answers, locals: ['local'] };
});
const someResolutions = fc.tuple(...KEYS.map(() => fc.option(fc.constantFrom(...RESOLUTIONS))));

type Chosen = readonly ((typeof RESOLUTIONS)[number] | null)[];

/** Compares and takes over, deciding what is offered the way that was chosen. */
function take(base: ParentRevision, theirs: ParentRevision, ours: Ours<Row, string>, chosen: Chosen = []) {
  const compared = rebase(base, theirs, ours);
  const resolutions = compared.targets.flatMap((each): [string, Resolved][] => {
    const resolution = chosen[KEYS.indexOf(each.change.key)] ?? null;
    if (resolution === null || !resolutionsOf(each).includes(resolution)) return [];
    const anew = { decision: 'tighten', commitment: commitment({ value: '0' }), reason: null } as const;
    return [[each.change.key, resolution === 'answerAnew' ? { resolution, answer: anew } : { resolution }]];
  });
  const result = applyRebase(compared, new Map(resolutions), ANYTHING);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return { compared, ...result.value };
}

const byId = (answers: readonly Row[]) => answers.toSorted((a, b) => a.id - b.id);
const tried = { numRuns: RUNS };

it('rebasing on an unchanged revision changes nothing', () => {
  fc.assert(
    fc.property(keys, anyOurs, (there, { answers, locals }) => {
      const base = next(1, BASE, [], there);
      const known = answers.filter(({ to }) => to.revisionNumber === 1 && there.includes(to.targetKey));
      const result = take(base, base, { answers: known, locals });
      expect(result.compared.targets.every(({ outcome }) => outcome === 'kept' || outcome === 'unanswered')).toBe(true);
      expect(byId(result.answers)).toEqual(known);
      expect([result.locals, result.keptAsLocal, result.letGo, result.open]).toEqual([locals, [], [], []]);
    }),
    tried,
  );
});

it('nor does one on a revision that says the same again: the answers stand to it as they are', () => {
  fc.assert(
    fc.property(anyOurs, ({ answers, locals }) => {
      const known = answers.filter(({ to }) => to.revisionNumber === 1 && KEYS.includes(to.targetKey));
      const [base, again] = [
        next(1, BASE, [], KEYS),
        next(
          2,
          BASE,
          BASE.map(() => same),
          KEYS,
        ),
      ];
      const result = take(base, again, { answers: known, locals });
      const counting = new Set(result.compared.targets.map(({ answer }) => answer?.id));
      const moved = known.map((row) => (counting.has(row.id) ? { ...row, to: { ...row.to, revisionNumber: 2 } } : row));
      expect(byId(result.answers)).toEqual(moved);
    }),
    tried,
  );
});

it('rebasing twice equals once, whatever was left open', () => {
  fc.assert(
    fc.property(keys, keys, steps, anyOurs, someResolutions, (before, after, step, ours, chosen) => {
      const [base, theirs] = [next(1, BASE, [], before), next(2, BASE, step, after)];
      const once = take(base, theirs, ours, chosen);
      const twice = take(base, theirs, once);
      expect(byId(twice.answers)).toEqual(byId(once.answers));
      expect(twice.open).toEqual(once.open);
      expect([twice.locals, twice.keptAsLocal, twice.letGo]).toEqual([once.locals, [], []]);
    }),
    tried,
  );
});

it('no answer is lost: each is compared once, and comes out once', () => {
  fc.assert(
    fc.property(keys, keys, steps, anyOurs, someResolutions, (before, after, step, ours, chosen) => {
      const result = take(next(1, BASE, [], before), next(2, BASE, step, after), ours, chosen);
      const { targets, others } = result.compared;
      const ids = ours.answers.map(({ id }) => id);
      const compared = targets.flatMap(({ answer, superseded }) => [...(answer ? [answer] : []), ...superseded]);
      expect(byId([...compared, ...others])).toEqual(ours.answers);
      const out = [...result.answers, ...result.keptAsLocal.map(({ answer }) => answer), ...result.letGo];
      expect(byId(out).map(({ id }) => id)).toEqual(ids);
      expect(result.locals).toEqual(ours.locals);
    }),
    tried,
  );
});

it('two revisions taken over one after the other come to the same as the last alone, where nothing is in conflict', () => {
  fc.assert(
    fc.property(keys, keys, steps, steps, anyOurs, (gone, late, first, second, ours) => {
      // What goes does so before it is changed, and does not come back.
      const stays = KEYS.filter((key) => !gone.includes(key));
      const base = next(
        1,
        BASE,
        [],
        KEYS.filter((key) => gone.includes(key) || !late.includes(key)),
      );
      const middle = next(2, base.targets, first, stays);
      const last = next(3, middle.targets, second, stays);
      const one = take(base, middle, ours);
      const two = take(middle, last, one);
      const direct = take(base, last, ours);
      if (one.open.length > 0 || two.open.length > 0) return;
      expect(direct.open).toEqual([]);
      expect(byId(two.answers)).toEqual(byId(direct.answers));
      expect([...one.keptAsLocal, ...two.keptAsLocal]).toEqual(direct.keptAsLocal);
      expect(byId([...one.letGo, ...two.letGo])).toEqual(byId(direct.letGo));
    }),
    tried,
  );
});

it('where every conflict is decided nothing is left open', () => {
  fc.assert(
    fc.property(steps, anyOurs, fc.constantFrom('keepOurs', 'takeTheirs', 'answerAnew'), (step, ours, choice) => {
      const chosen = KEYS.map(() => choice);
      const { open, answers } = take(next(1, BASE, [], KEYS), next(2, BASE, step, KEYS), ours, chosen);
      expect(open).toEqual([]);
      const known = new Map(answers.map((row) => [row.to.targetKey, row.to.revisionNumber]));
      for (const { to } of ours.answers)
        if (to.planId === 'above' && KEYS.includes(to.targetKey)) expect(known.has(to.targetKey)).toBe(true);
    }),
    tried,
  );
});
