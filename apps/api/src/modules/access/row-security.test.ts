import { may, type Operation, ofUnit, ROLES } from '@bacthang/domain';
import { describe, expect, it } from 'vitest';
import { newSeed, type SeededUnit, type SeededUser, testApi } from '../../testing/index.ts';
import { loadActor } from './actor.ts';

const api = testApi();

/** Tables that hold what is not for everyone; the application may read each, row by row. */
const GUARDED = [
  'organization',
  'member',
  'directive',
  'directive_edge',
  'plan',
  'revision',
  'revision_directive',
  'revision_parent',
  'addressee',
  'target',
  'consent',
  'task',
  'responsibility',
  'obligation',
  'observation',
] as const;

const count = (user: SeededUser | null, table: string) =>
  api.scoped(user, async (db) => {
    const [row] = await db.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
    return row?.n ?? 0;
  });

describe('past every resolver', () => {
  it('nobody sees anything', async () => {
    const seed = newSeed();
    const province = seed.province('Kín');
    const district = province.district('Kín Hơn');
    province.government.member('viewer');
    seed.directive({ implements: [seed.directive()] });
    const inherited = province.government
      .plan()
      .published({ excluded: [district.party] })
      .target();
    district.government
      .plan()
      .draft({ parents: [inherited.revision] })
      .target({ answers: inherited, decision: 'relax', reason: 'r' })
      .consent();
    district.observation({ year: 2024, status: 'official' });
    await api.store(seed);

    for (const table of GUARDED) expect(await count(null, table), table).toBe(0);
  });

  it.each(['auth_session', 'auth_account', 'auth_verification', 'setup_token', 'audit_entry'])(
    '%s is out of reach',
    async (table) => {
      const seed = newSeed();
      const administrator = seed.country.government.member('administrator');
      await api.store(seed);
      await expect(count(administrator, table)).rejects.toThrow(/permission denied/);
    },
  );

  it('a stranger sees what is published, and no draft, member or submitted figure', async () => {
    const seed = newSeed();
    const province = seed.province('Công Bố');
    const plan = province.government.plan();
    const published = plan.published();
    const draft = plan.draft();
    const [open, hidden] = [published.target(), draft.target()];
    province.government.member('viewer');
    const official = province.observation({ year: 2024, status: 'official' });
    const submitted = province.observation({ year: 2024, status: 'provisional' });
    const stranger = seed.stranger();
    await api.store(seed);

    await api.scoped(stranger, async (db) => {
      expect(await db.revision.findMany({ where: { planId: plan.id }, select: { id: true } })).toEqual([
        { id: published.id },
      ]);
      const targets = await db.target.findMany({ where: { id: { in: [open.id, hidden.id] } }, select: { id: true } });
      expect(targets).toEqual([{ id: open.id }]);
      const figures = await db.observation.findMany({
        where: { id: { in: [official, submitted] } },
        select: { id: true },
      });
      expect(figures).toEqual([{ id: official }]);
      expect(await db.member.count()).toBe(0);
    });
  });

  it('nobody grants themselves a role', async () => {
    const seed = newSeed();
    const province = seed.province('Leo Thang');
    const publisher = province.government.member('publisher');
    const organization = province.government;
    await api.store(seed);
    const grant = api.scoped(publisher, (db) =>
      db.member.create({ data: { userId: publisher.id, organizationId: organization.id, role: 'administrator' } }),
    );
    await expect(grant).rejects.toThrow();
    const raise = api.scoped(publisher, (db) =>
      db.member.updateMany({ where: { userId: publisher.id }, data: { role: 'administrator' } }),
    );
    expect(await raise).toEqual({ count: 0 });
    const create = api.scoped(publisher, (db) => db.$executeRaw`SELECT app_create_user('x', 'x', 'x@vi-du.vn', 'x')`);
    await expect(create).rejects.toThrow(/only an administrator/);
  });
});

describe('the rule and the policy agree', () => {
  const allowed = async (user: SeededUser, operation: Operation, { id, path }: SeededUnit) =>
    api.scoped(user, async (db) =>
      may(await loadActor(db, user.id), operation, ofUnit(id, path.slice(1).toReversed())),
    );

  it.each(ROLES)('on who manages members and who sees submitted figures: as %s', async (role) => {
    const seed = newSeed();
    const province = seed.province('Hai Lớp');
    const district = province.district('Giữa');
    const units = [province, district, district.commune('Dưới'), province.district('Bên')];
    const user = district.government.member(role);
    const others = units.map((unit) => ({
      unit,
      organization: unit.party,
      member: unit.party.member('viewer'),
      figure: unit.observation({ year: 2024 }),
    }));
    await api.store(seed);

    for (const { unit, organization, member, figure } of others) {
      const manages = await api.scoped(user, (db) =>
        db.member.updateMany({
          where: { userId: member.id, organizationId: organization.id },
          data: { role: 'editor' },
        }),
      );
      expect(manages.count === 1, `manage ${unit.name}`).toBe(await allowed(user, 'member.manage', unit));
      const seen = await api.scoped(user, (db) => db.observation.count({ where: { id: figure } }));
      expect(seen === 1, `read ${unit.name}`).toBe(await allowed(user, 'observation.readProvisional', unit));
    }
  });
});
