import type { OrganizationKind, Role } from '@bacthang/domain';
import { hashPassword } from 'better-auth/crypto';
import type { ClientBase } from 'pg';
import { insertRows } from '../../src/store/index.ts';
import type { UnitPath } from '../seed-types.ts';

interface DemoAccount {
  readonly id: string;
  readonly name: string;
  readonly unit: UnitPath;
  readonly kind: OrganizationKind;
  readonly role: Role;
}

/** One password for all demonstration accounts; the README says it. */
export const DEMO_PASSWORD = 'bac-thang-demo';

/** Invented people of real offices. `id@demo.example` signs in. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { id: 'quan-tri', name: 'Quản trị hệ thống', unit: [], kind: 'centralBody', role: 'administrator' },
  {
    id: 'hung-yen',
    name: 'Lãnh đạo UBND tỉnh Hưng Yên',
    unit: ['Hưng Yên'],
    kind: 'peoplesCommittee',
    role: 'publisher',
  },
  {
    id: 'hung-yen.can-bo',
    name: 'Cán bộ tổng hợp tỉnh Hưng Yên',
    unit: ['Hưng Yên'],
    kind: 'peoplesCommittee',
    role: 'editor',
  },
  {
    id: 'phu-cu',
    name: 'Lãnh đạo UBND huyện Phù Cừ',
    unit: ['Hưng Yên', 'Phù Cừ'],
    kind: 'peoplesCommittee',
    role: 'publisher',
  },
  {
    id: 'phu-cu.can-bo',
    name: 'Cán bộ LĐ-TB&XH huyện Phù Cừ',
    unit: ['Hưng Yên', 'Phù Cừ'],
    kind: 'peoplesCommittee',
    role: 'editor',
  },
  {
    id: 'an-thi',
    name: 'Lãnh đạo UBND huyện Ân Thi',
    unit: ['Hưng Yên', 'Ân Thi'],
    kind: 'peoplesCommittee',
    role: 'publisher',
  },
  {
    id: 'dinh-cao',
    name: 'Lãnh đạo UBND xã Đình Cao',
    unit: ['Hưng Yên', 'Phù Cừ', 'Đình Cao'],
    kind: 'peoplesCommittee',
    role: 'publisher',
  },
  {
    id: 'tien-tien',
    name: 'Lãnh đạo UBND xã Tiên Tiến',
    unit: ['Hưng Yên', 'Phù Cừ', 'Tiên Tiến'],
    kind: 'peoplesCommittee',
    role: 'publisher',
  },
  {
    id: 'tuy-phuoc',
    name: 'Lãnh đạo Huyện ủy Tuy Phước',
    unit: ['Bình Định', 'Tuy Phước'],
    kind: 'partyCommittee',
    role: 'publisher',
  },
  {
    id: 'son-duong',
    name: 'Lãnh đạo UBND huyện Sơn Dương',
    unit: ['Tuyên Quang', 'Sơn Dương'],
    kind: 'peoplesCommittee',
    role: 'publisher',
  },
];

/** Makes the demonstration accounts, each with its place. */
export async function loadAccounts(client: ClientBase, unitOf: (path: UnitPath) => string): Promise<void> {
  const password = await hashPassword(DEMO_PASSWORD);
  await insertRows(
    client,
    'auth_user',
    DEMO_ACCOUNTS.map(({ id, name }) => ({
      id,
      name,
      email: `${id}@demo.example`,
      email_verified: true,
      created_at: new Date(),
      updated_at: new Date(),
    })),
  );
  await insertRows(
    client,
    'auth_account',
    DEMO_ACCOUNTS.map(({ id }) => ({
      id,
      account_id: id,
      provider_id: 'credential',
      user_id: id,
      password,
      created_at: new Date(),
      updated_at: new Date(),
    })),
  );
  for (const { id, unit, kind, role } of DEMO_ACCOUNTS) {
    const unitId = unit.length > 0 ? unitOf(unit) : 'VN';
    await client.query(
      `INSERT INTO member (user_id, organization_id, role) SELECT $1, id, $4::role FROM organization WHERE unit_id = $2 AND kind = $3::organization_kind`,
      [id, unitId, kind, role],
    );
  }
}
