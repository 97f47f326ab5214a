import type { SeededUser, TestApi } from '../../../testing/index.ts';
import { cascade, gid } from '../../cascade/cascade.fixture.ts';
import { START_REVISION } from '../plan.fixture.ts';

/** Starts the next revision of a plan as somebody. */
export const startingAs = (api: TestApi) => async (user: SeededUser, plan: { readonly id: string }) =>
  (await api.as(user).run(START_REVISION, { input: { planId: gid('Plan', plan) } })).startRevision;

/** The district published under revision 1; the province changed one target, dropped another and added a third since. */
export function revised() {
  const world = cascade();
  const { published, asked, plan, district } = world;
  const same = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2021 } as const;
  const own = district.government.plan();
  const first = own.published({ parents: [published] });
  const relaxed = first.target({
    key: 'b',
    answers: asked.negotiable,
    decision: 'relax',
    value: '5',
    reason: 'Khó khăn',
  });
  relaxed.consent('granted');
  first.target({ key: 'a', answers: asked.floor, value: '2', binding: 'floor' });
  first.target({ key: 'c', answers: asked.reference, decision: 'tighten', value: '3.5' });
  first.target({ key: 'd', answers: asked.jobs, decision: 'notApplicable', reason: 'Không có', value: '300', ...same });
  const next = plan.published();
  const now = {
    floor: next.target({ key: asked.floor.key, statement: 'Sàn', value: '1.5', binding: 'floor' }),
    negotiable: next.target({ key: asked.negotiable.key, statement: 'Thỏa thuận', value: '3', binding: 'negotiable' }),
    added: next.target({ key: 'moi', statement: 'Mới', value: '7' }),
  };
  return { ...world, own, first, next, now };
}
