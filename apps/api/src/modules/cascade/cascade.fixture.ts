import { graphql, type VariablesOf } from '@bacthang/contract';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { newSeed, type SeededUser, type TestApi } from '../../testing/index.ts';

export const gid = (type: string, { id }: { readonly id: string }): string => encodeGlobalID(type, id);

export const CREATE_PLAN = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
      __typename
      ... on CreatePlanSuccess { plan { id draft { id version title parents { id } directives { kind directive { key } } } } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const SAVE_TARGET = graphql(`
  mutation SaveTarget($input: SaveTargetInput!) {
    saveTarget(input: $input) {
      __typename
      ... on SaveTargetSuccess { target { id key ordinal version statement nestedIn { key } commitment { value } } }
      ... on TargetConflict { yourVersion current { version statement } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const ANSWER = graphql(`
  mutation Answer($input: AnswerTargetInput!) {
    answerTarget(input: $input) {
      __typename
      ... on AnswerTargetSuccess {
        inherited {
          state
          answer {
            id key version decision reason statement binding nestedIn { key } commitment { comparator value }
            consent { state version requestedAt } comparison { relation difference childBound parentBound year }
          }
        }
        revision { version missing { code subject } }
      }
      ... on TargetConflict { yourVersion current { version decision commitment { value } updatedBy { id } } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const PUBLISH = graphql(`
  mutation Publish($input: PublishPlanInput!) {
    publishPlan(input: $input) {
      __typename
      ... on PublishPlanSuccess {
        revision { id number state version documentNumber issuedOn publishedAt publishedBy { id } contentHash recomputedHash canonicalJson }
      }
      ... on PlanConflict { yourVersion current { version } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const DRAFT = graphql(`
  query Draft($id: ID!) {
    plan(id: $id) {
      latest { id number }
      draft {
        id version title state number missing { code subject }
        inheritedTargets { state target { id statement } answer { id version decision } }
        targets { id key ordinal version statement decision reason parentTarget { id } consent { state } commitment { value } }
      }
    }
  }
`);

/** "Dưới … % vào cuối năm 2025". */
export const level = (value: string, more: object = {}) => ({
  kind: 'LEVEL' as const,
  comparator: 'LT' as const,
  value,
  periodFrom: 2025,
  periodTo: 2025,
  ...more,
});

export const ownTarget = (value: string, more: object = {}) => ({
  statement: `Tỷ lệ hộ nghèo còn dưới ${value}%`,
  indicatorCode: 'poverty-rate',
  commitment: level(value),
  binding: 'NEGOTIABLE' as const,
  distribution: 'SAME' as const,
  outlook: false,
  ...more,
});

export const facts = (more: object = {}) => ({
  kind: 'PLAN' as const,
  title: 'Kế hoạch giảm nghèo',
  periodFrom: 2021,
  periodTo: 2025,
  ...more,
});

/** A province with a published plan of four targets, and a district under it with a draft. */
export function cascade() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const plan = province.government.plan();
  const published = plan.published({ documentNumber: '103/KH-UBND' });
  const asked = {
    floor: published.target({ statement: 'Sàn', value: '2', binding: 'floor' }),
    negotiable: published.target({ statement: 'Thỏa thuận', value: '3', binding: 'negotiable' }),
    reference: published.target({ statement: 'Tham khảo', value: '4', binding: 'reference' }),
    jobs: published.target({
      statement: 'Việc làm',
      indicator: 'jobs-created',
      kind: 'annualQuantity',
      comparator: 'ge',
      value: '300',
      periodFrom: 2021,
    }),
  };
  const own = district.government.plan();
  const draft = own.draft({ parents: [published] });
  const people = {
    provincePublisher: province.government.member('publisher'),
    provinceEditor: province.government.member('editor'),
    editor: district.government.member('editor'),
    publisher: district.government.member('publisher'),
    viewer: district.government.member('viewer'),
    stranger: seed.stranger(),
  };
  return { seed, province, district, plan, published, asked, own, draft, people };
}

type Cascade = ReturnType<typeof cascade>;

type AnswerInput = VariablesOf<typeof ANSWER>['input'];
type Said = Omit<AnswerInput, 'planId' | 'parentTargetId' | 'expectedVersion'> & { readonly expectedVersion?: number };

/** What somebody answers to one inherited target. */
export function answering(api: TestApi, { own }: Pick<Cascade, 'own'>, user: SeededUser) {
  return async (target: { readonly id: string }, said: Said) => {
    const input: AnswerInput = {
      planId: gid('Plan', own),
      parentTargetId: gid('Target', target),
      expectedVersion: 0,
      ...said,
    };
    return (await api.as(user).run(ANSWER, { input })).answerTarget;
  };
}
