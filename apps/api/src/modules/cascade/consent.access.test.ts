import { describe, expect, test } from 'vitest';
import { newSeed, type SeededUser, testApi } from '../../testing/index.ts';

const api = testApi();

/** Two districts ask their province for consent, and wait for it. */
async function asked() {
  const seed = newSeed();
  const province = seed.province('Hỏi Ý');
  const [one, two] = [province.district('Một'), province.district('Hai')];
  const above = province.government.plan().published().target();
  const [question, other] = [one, two].map((district) => {
    const target = district.government
      .plan()
      .draft({ parents: [above.revision] })
      .target({ answers: above, decision: 'relax', reason: 'Thiên tai' });
    target.consent();
    return target;
  });
  if (!question || !other) throw new Error('two districts ask');
  const organizations = { province: province.government, one: one.government, two: two.government };
  const people = {
    editor: one.government.member('editor'),
    publisherOfTwo: two.government.member('publisher'),
    publisher: province.government.member('publisher'),
  };
  await api.store(seed);
  return { question, other, organizations, people };
}

type Change = Parameters<Parameters<Parameters<typeof api.scoped>[1]>[0]['consent']['updateMany']>[0]['data'];

const change = (user: SeededUser, targetId: string, data: Change) =>
  api.scoped(user, (db) => db.consent.updateMany({ where: { targetId }, data }));

describe('who is asked for consent, past every resolver', () => {
  test('is not for the asking office to choose', async () => {
    const { question, organizations, people } = await asked();
    for (const organization of [organizations.one, organizations.two]) {
      await expect(change(people.editor, question.id, { publisherId: organization.id })).rejects.toThrow(
        /row-level security/,
      );
    }
    expect(await change(people.editor, question.id, { requestedAt: new Date() })).toEqual({ count: 1 });
  });

  test('nor is what the publisher said', async () => {
    const { question, people } = await asked();
    await expect(change(people.editor, question.id, { note: 'Đồng ý' })).rejects.toThrow(/row-level security/);
  });

  test('and whoever is asked can hand the question neither on nor to another answer', async () => {
    const { question, other, organizations, people } = await asked();
    for (const data of [{ requesterId: organizations.two.id }, { publisherId: organizations.two.id }]) {
      await expect(change(people.publisher, question.id, data)).rejects.toThrow(/row-level security/);
    }
    expect(await change(people.publisher, question.id, { state: 'granted', note: 'Đồng ý' })).toEqual({ count: 1 });
    const before = { targetId: other.id, requesterId: organizations.two.id };
    await api.scoped(people.publisherOfTwo, (db) => db.consent.delete({ where: { targetId: other.id } }));
    const asks = (publisherId: string) =>
      api.scoped(people.publisherOfTwo, (db) => db.consent.create({ data: { ...before, publisherId } }));
    await expect(asks(organizations.two.id)).rejects.toThrow(/row-level security/);
    expect(await asks(organizations.province.id)).toMatchObject({ state: 'pending' });
  });
});
