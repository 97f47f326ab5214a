import { graphql } from '@bacthang/contract';
import { connect } from '@bacthang/database';
import { query } from '@bacthang/database/testing';
import { ROLES } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { describe, expect, it } from 'vitest';
import { createSessions } from '../../http/session.ts';
import { newSeed, type SeededOrganization, type SeededUser, testApi } from '../../testing/index.ts';

const api = testApi();

const ADD = graphql(`
  mutation Add($input: AddMemberInput!) {
    addMember(input: $input) {
      __typename
      ... on AddMemberSuccess { member { role user { id name email } organization { name members { user { name } } } } }
      ... on Refused { refusals { code path value subject } }
    }
  }
`);

const REMOVE = graphql(`
  mutation Remove($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      __typename
      ... on RemoveMemberSuccess { organization { members { user { name } } } }
      ... on Refused { refusals { code path } }
    }
  }
`);

const MEMBERS = graphql(`
  query Members($id: ID!) {
    organization(id: $id) { name viewerCanManage members { role user { name } } }
  }
`);

const idOf = ({ id }: SeededOrganization) => encodeGlobalID('Organization', id);
const userIdOf = ({ id }: SeededUser) => encodeGlobalID('User', id);

function place() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const commune = district.commune('Tây Thử');
  const elsewhere = province.district('Đông Thử');
  return { seed, province, district, commune, elsewhere };
}

const person = (overrides: object = {}) => ({
  name: 'Trần Thị Thử',
  email: `nguoi-moi-${crypto.randomUUID().slice(0, 8)}@vi-du.vn`,
  role: 'EDITOR' as const,
  password: 'đồng xanh lúa tốt',
  ...overrides,
});

describe('addMember', () => {
  it('adds somebody new, who can sign in with the password', async () => {
    const { seed, district, commune } = place();
    const administrator = district.government.member('administrator');
    const target = commune.government;
    await api.store(seed);

    const input = { ...person(), organizationId: idOf(target), email: ' Nguoi.Moi@Vi-Du.VN ' };
    const { addMember } = await api.as(administrator).run(ADD, { input });
    expect(addMember).toMatchObject({
      __typename: 'AddMemberSuccess',
      member: {
        role: 'EDITOR',
        user: { name: 'Trần Thị Thử', email: 'nguoi.moi@vi-du.vn' },
        organization: { name: target.name, members: [{ user: { name: 'Trần Thị Thử' } }] },
      },
    });

    const prisma = connect({ url: api.ownerUrl, role: 'bacthang_signin', connections: 1 });
    const sessions = createSessions({ prisma, secret: 'x'.repeat(32), publicUrl: null });
    const signIn = (password: string) => sessions.api.signInEmail({ body: { email: 'nguoi.moi@vi-du.vn', password } });
    await expect(signIn('đồng xanh lúa tốt')).resolves.toMatchObject({ user: { name: 'Trần Thị Thử' } });
    await expect(signIn('đồng xanh lúa xấu')).rejects.toThrow();
    await prisma.$disconnect();
  });

  it('leaves a trace of who was let in by whom, and never of what they sign in with', async () => {
    const { seed, district } = place();
    const administrator = district.government.member('administrator');
    await api.store(seed);
    const given = person();
    await api.as(administrator).run(ADD, { input: { ...given, organizationId: idOf(district.government) } });
    const prisma = connect({ url: api.ownerUrl, role: 'bacthang_signin', connections: 1 });
    const user = await prisma.user.findUniqueOrThrow({ where: { email: given.email }, include: { accounts: true } });
    const sessions = createSessions({ prisma, secret: 'x'.repeat(32), publicUrl: null });
    const { token } = await sessions.api.signInEmail({ body: { email: given.email, password: given.password } });
    await prisma.account.updateMany({ where: { userId: user.id }, data: { password: 'băm khác' } });
    await prisma.$disconnect();

    const trail = await query<{ table_name: string; action: string; user_id: string | null; rows: object }>(
      api.ownerUrl,
      `SELECT table_name, action, user_id, rows FROM audit_entry WHERE rows::text LIKE '%${user.id}%' ORDER BY id`,
    );
    expect(trail).toMatchObject([
      { table_name: 'auth_user', action: 'insert', user_id: administrator.id, rows: [{ email: given.email }] },
      { table_name: 'auth_account', action: 'insert', user_id: administrator.id, rows: [{ user_id: user.id }] },
      { table_name: 'member', action: 'insert', user_id: administrator.id, rows: [{ role: 'editor' }] },
      { table_name: 'auth_account', action: 'update', user_id: null },
    ]);
    const written = JSON.stringify(trail);
    for (const secret of [given.password, user.accounts[0]?.password, token, 'băm khác', '"password"', '_token"'])
      expect(written).not.toContain(secret);
  });

  it('adds somebody who signs in already, under their own name', async () => {
    const { seed, district, commune } = place();
    const administrator = district.government.member('administrator');
    const known = seed.stranger();
    const organization = commune.party;
    await api.store(seed);

    const input = {
      organizationId: idOf(organization),
      name: 'Tên khác',
      email: known.email.toUpperCase(),
      role: 'VIEWER' as const,
    };
    const { addMember } = await api.as(administrator).run(ADD, { input });
    expect(addMember).toMatchObject({ member: { role: 'VIEWER', user: { id: userIdOf(known), name: known.name } } });
    expect((await api.as(administrator).run(ADD, { input })).addMember).toEqual({
      __typename: 'Refused',
      refusals: [{ code: 'ALREADY_MEMBER', path: ['email'], value: input.email, subject: known.name }],
    });
    expect(
      (await api.as(administrator).run(ADD, { input: { ...input, password: 'đồng xanh lúa tốt' } })).addMember,
    ).toMatchObject({
      refusals: [{ code: 'FIELD_FORBIDDEN', path: ['password'] }],
    });
  });

  it('says all that is wrong at once and stores nothing', async () => {
    const { seed, district } = place();
    const administrator = district.government.member('administrator');
    await api.store(seed);
    const before = await api.scoped(administrator, (db) => db.user.count());

    const input = {
      organizationId: idOf(district.government),
      name: '\u202E',
      email: 'không phải',
      role: 'EDITOR' as const,
      password: 'ngắn',
    };
    const { addMember } = await api.as(administrator).run(ADD, { input });
    expect(addMember).toMatchObject({
      refusals: [
        { code: 'EMAIL_INVALID', path: ['email'] },
        { code: 'TEXT_MISSING', path: ['name'] },
        { code: 'TEXT_HAS_CONTROL_CHARACTER', path: ['name'] },
        { code: 'TEXT_TOO_SHORT', path: ['password'], value: '4' },
      ],
    });
    const without = await api
      .as(administrator)
      .run(ADD, { input: { ...person({ password: null }), organizationId: idOf(district.government) } });
    expect(without.addMember).toMatchObject({ refusals: [{ code: 'PASSWORD_MISSING', path: ['password'] }] });
    expect(await api.scoped(administrator, (db) => db.user.count())).toBe(before);
  });

  it.each(ROLES)('is for administrators of the unit or one above: as %s', async (role) => {
    const { seed, province, district, commune, elsewhere } = place();
    const people = [province, district, commune, elsewhere].map((unit) => unit.party.member(role));
    const organization = commune.government;
    await api.store(seed);

    for (const [index, user] of people.entries()) {
      const { addMember } = await api.as(user).run(ADD, { input: { ...person(), organizationId: idOf(organization) } });
      const allowed = role === 'administrator' && index < 3;
      expect(addMember.__typename, `${role} of unit ${index}`).toBe(allowed ? 'AddMemberSuccess' : 'Refused');
      if (!allowed) expect(addMember).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED', path: ['organizationId'] }] });
    }
    const { addMember } = await api.nobody.run(ADD, { input: { ...person(), organizationId: idOf(organization) } });
    expect(addMember).toMatchObject({ refusals: [{ code: 'NOT_SIGNED_IN' }] });
  });

  it.each([
    'rác',
    encodeGlobalID('Organization', 'rác'),
    encodeGlobalID('Organization', crypto.randomUUID()),
    encodeGlobalID('Unit', 'VN'),
  ])('refuses the organization %s', async (organizationId) => {
    const { seed, province } = place();
    const administrator = province.government.member('administrator');
    await api.store(seed);
    const { addMember } = await api.as(administrator).run(ADD, { input: { ...person(), organizationId } });
    expect(addMember).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['organizationId'] }] });
  });

  it('adds one person once when two add them at the same time', async () => {
    const { seed, district } = place();
    const administrator = district.government.member('administrator');
    await api.store(seed);
    const input = { ...person(), organizationId: idOf(district.government) };
    const answers = await Promise.all([1, 2].map(() => api.as(administrator).run(ADD, { input })));
    expect(answers.map(({ addMember }) => addMember.__typename).toSorted()).toEqual(['AddMemberSuccess', 'Refused']);
  });
});

describe('removeMember', () => {
  it('ends a membership, but not one’s own administration', async () => {
    const { seed, district } = place();
    const organization = district.government;
    const administrator = organization.member('administrator');
    const editor = organization.member('editor');
    await api.store(seed);

    const remove = (user: SeededUser) =>
      api.as(administrator).run(REMOVE, { input: { organizationId: idOf(organization), userId: userIdOf(user) } });
    expect((await remove(administrator)).removeMember).toMatchObject({
      refusals: [{ code: 'OWN_ADMINISTRATION', path: ['userId'] }],
    });
    expect((await remove(editor)).removeMember).toEqual({
      __typename: 'RemoveMemberSuccess',
      organization: { members: [{ user: { name: administrator.name } }] },
    });
    expect((await remove(editor)).removeMember).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['userId'] }] });
  });

  it('is not for those who may not manage members', async () => {
    const { seed, district } = place();
    const organization = district.government;
    const [one, other] = [organization.member('publisher'), organization.member('editor')];
    await api.store(seed);
    const input = { organizationId: idOf(organization), userId: userIdOf(other) };
    expect((await api.as(one).run(REMOVE, { input })).removeMember).toMatchObject({
      refusals: [{ code: 'NOT_ALLOWED' }],
    });
  });
});

describe('members', () => {
  it('are shown to those who may manage them', async () => {
    const { seed, district } = place();
    const organization = district.government;
    const editor = organization.member('editor');
    const administrator = organization.member('administrator');
    await api.store(seed);
    const id = idOf(organization);
    expect(await api.as(administrator).run(MEMBERS, { id })).toEqual({
      organization: {
        name: organization.name,
        viewerCanManage: true,
        members: [
          { role: 'ADMINISTRATOR', user: { name: administrator.name } },
          { role: 'EDITOR', user: { name: editor.name } },
        ],
      },
    });
    expect(await api.as(editor).run(MEMBERS, { id })).toMatchObject({
      organization: { viewerCanManage: false, members: [] },
    });
    expect(await api.nobody.run(MEMBERS, { id })).toEqual({ organization: null });
  });
});
