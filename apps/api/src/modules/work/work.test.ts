import { describe, expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import { place, WORK, workOf } from './work.fixture.ts';

const api = testApi();

describe('work', () => {
  it('can be narrowed to one of one’s organizations', async () => {
    const { seed, province, district } = place();
    const editor = district.government.member('editor');
    district.party.member('editor', editor);
    province.government.plan().published();
    province.party.plan().published();
    await api.store(seed);
    expect(await workOf(api, editor, 'PlanToAnswer')).toHaveLength(2);
    expect(await workOf(api, editor, 'PlanToAnswer', district.party)).toMatchObject([
      { organization: { name: district.party.name } },
    ]);
    expect(await workOf(api, editor, 'PlanToAnswer', province.party)).toEqual([]);
  });

  it('takes as many statements for much as for little', async () => {
    const little = world(1);
    const much = world(12);
    await api.store(little.seed);
    await api.store(much.seed);
    const one = await api.counted(() => api.as(little.user).run(WORK, {}));
    const many = await api.counted(() => api.as(much.user).run(WORK, {}));
    expect(one.result.viewer?.work.length).toBe(5);
    expect(many.result.viewer?.work.length).toBe(60);
    expect(many.statements.length).toBe(one.statements.length);
  });
});

/** One person with `size` things of each kind to do. */
function world(size: number) {
  const seed = newSeed();
  const user = seed.stranger();
  for (let index = 0; index < size; index++) {
    const province = seed.province(`Tỉnh ${index}`);
    const district = province.district(`Huyện ${index}`);
    const leaf = province.district(`Cuối ${index}`);
    for (const unit of [district, leaf]) unit.government.member('publisher', user);
    const own = district.government.plan();
    const parent = province.party.plan();
    const carried = parent.published({ included: [district.government] });
    const first = own.published({ parents: [carried] });
    parent.published({ included: [district.government] });
    first.target();
    const commune = district.commune(`Xã ${index}`);
    commune.observation({ year: 2024 });
    const asked = first.target({ key: 'hoi' });
    commune.government
      .plan()
      .draft({ parents: [first] })
      .target({ answers: asked, decision: 'relax', reason: 'r' })
      .consent();
    const toAnswer = province.government.plan().published({ excluded: [leaf.government] });
    toAnswer.target();
  }
  return { seed, user };
}
