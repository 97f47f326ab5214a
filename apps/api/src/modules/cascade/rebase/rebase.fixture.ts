import { graphql, type VariablesOf } from '@bacthang/contract';
import type { SeededUser, TargetSeed, TestApi } from '../../../testing/index.ts';
import { cascade, gid } from '../cascade.fixture.ts';

export const REBASES = graphql(`
  query Rebases($id: ID!) {
    plan(id: $id) {
      rebases {
        base { id number }
        next { id number }
        moved
        targets {
          outcome
          resolutions
          change { key kind fields before { commitment { value } } after { commitment { value } } }
          answer { key decision commitment { value } }
        }
      }
    }
  }
`);

export const REBASE_PLAN = graphql(`
  mutation RebasePlan($input: RebasePlanInput!) {
    rebasePlan(input: $input) {
      __typename
      ... on RebasePlanSuccess {
        taken
        open
        revision {
          version
          parents { id }
          missing { code path subject against }
          inheritedTargets { state target { key } answer { key } }
          targets {
            key version decision statement reason commitment { value } parentTarget { id } nestedIn { key }
            consent { state version steps { move } }
          }
        }
      }
      ... on PlanConflict { yourVersion current { version } }
      ... on Refused { refusals { code path value allowed subject against } }
    }
  }
`);

type Resolution = VariablesOf<typeof REBASE_PLAN>['input']['resolutions'][number];

/** A decision on the answer as it was given first. */
export const decide = (targetKey: string, resolution: Resolution['resolution'], more: Partial<Resolution> = {}) => ({
  targetKey,
  resolution,
  expectedVersion: 1,
  ...more,
});

export const tightened = { decision: 'tighten', value: '1' } as const;
export const relaxed = { decision: 'relax', value: '5', reason: 'Khó khăn' } as const;
/** Tightened by the district, and changed above. */
export const conflict = { was: {}, is: { value: '1.5' }, ours: tightened } as const;

interface Asked {
  /** What revision 1 and revision 2 above ask; left out where they don't. */
  readonly was?: TargetSeed;
  readonly is?: TargetSeed;
  /** What the district answers to revision 1. */
  readonly ours?: TargetSeed;
  readonly consent?: 'pending' | 'granted' | 'refused';
}

/** A district with a plan under revision 1 of the province's, by default a draft; there is a revision 2 of that. */
export function rebasing(asked: Readonly<Record<string, Asked>>, state: 'draft' | 'published' = 'draft') {
  const world = cascade();
  const above = world.province.party.plan();
  const [first, next] = [
    above.published({ included: [world.district.government] }),
    above.published({ included: [world.district.government] }),
  ];
  const own = world.district.government.plan();
  const draft = state === 'draft' ? own.draft({ parents: [first] }) : own.published({ parents: [first] });
  const now = new Map<string, { readonly id: string }>();
  for (const [key, { was, is, ours, consent }] of Object.entries(asked)) {
    const before = was && first.target({ key, statement: key, ...was });
    if (is) now.set(key, next.target({ key, statement: key, ...is }));
    const answer = before && ours && draft.target({ answers: before, ...ours });
    if (consent) answer?.consent(consent);
  }
  return { ...world, above, first, next, own, draft, now };
}

type World = ReturnType<typeof rebasing>;

/** Brings the draft under a revision as somebody, by default under the newest as the district's editor. */
export const rebasingAs =
  (api: TestApi, { own, next, people }: Pick<World, 'own' | 'next' | 'people'>, user: SeededUser = people.editor) =>
  async (resolutions: readonly Resolution[] = [], expectedVersion = 1, to: { readonly id: string } = next) => {
    const input = {
      planId: gid('Plan', own),
      nextRevisionId: gid('Revision', to),
      resolutions: [...resolutions],
      expectedVersion,
    };
    return (await api.as(user).run(REBASE_PLAN, { input })).rebasePlan;
  };

/** The district's answer to one target, after one decision on it. */
export const settling =
  (api: TestApi) =>
  async (asked: Asked, ...decisions: ReturnType<typeof decide>[]) => {
    const world = rebasing({ a: asked });
    await api.store(world.seed);
    const done = await rebasingAs(api, world)(decisions);
    return { world, done, target: done.__typename === 'RebasePlanSuccess' ? done.revision.targets[0] : undefined };
  };
