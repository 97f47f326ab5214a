import { describe, expect, it } from 'vitest';
import { newSeed, testApi } from '../index.ts';

const api = testApi();

describe('seed', () => {
  it('stores a world with its tree, people and a published plan, and hides it from nobody in particular', async () => {
    const seed = newSeed();
    const province = seed.province('Tỉnh A');
    const commune = province.district('Huyện B').commune('Xã C', { area: 'rural' });
    const editor = commune.government.member('editor');
    const revision = province.government.plan().published();
    const target = revision.target();
    commune.government
      .plan()
      .draft({ parents: [revision] })
      .target({ answers: target, decision: 'relax', reason: 'r' })
      .consent();
    commune.observation({ year: 2024 });
    seed.directive({ implements: [seed.directive()] });
    await api.store(seed);

    const seen = await api.scoped(editor, async (db) => ({
      targets: await db.target.count(),
      ancestors: (await db.unitAncestor.findMany({ where: { unitId: commune.id }, orderBy: { depth: 'asc' } })).map(
        (row) => row.ancestorId,
      ),
    }));
    expect(seen).toEqual({ targets: 2, ancestors: [...commune.path] });
    expect(await api.scoped(null, (db) => db.target.count())).toBe(0);
  });
});
