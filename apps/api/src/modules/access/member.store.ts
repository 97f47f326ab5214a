import { randomUUID } from 'node:crypto';
import type { Prisma, Transaction } from '@bacthang/database';
import type { NewPerson, Role } from '@bacthang/domain';
import { hashPassword } from 'better-auth/crypto';
import { MANAGED_ORGANIZATION } from './member.access.ts';

export type MemberRow = Prisma.MemberGetPayload<object>;

export interface MemberKey {
  readonly userId: string;
  readonly organizationId: string;
}

/** Someone who can sign in. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** An organization with what the access rule needs; null when there is none. */
export function findManagedOrganization(db: Transaction, id: string) {
  return db.organization.findUnique({ where: { id }, include: MANAGED_ORGANIZATION });
}

/** Who signs in with that address, or null. Whoever else is about to add the same address waits until we are done. */
export async function lockPerson(db: Transaction, email: string): Promise<Person | null> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('auth_user'), hashtext(${email}))`;
  return db.user.findUnique({ where: { email }, select: { id: true, name: true } });
}

/** Adds a person who can sign in, through the one function that reaches into the sign-in tables. */
export async function createPerson(db: Transaction, { name, email, password }: NewPerson): Promise<Person> {
  const id = randomUUID();
  await db.$executeRaw`SELECT app_create_user(${id}, ${name}, ${email}, ${await hashPassword(password)})`;
  return { id, name };
}

/** Makes someone a member; null when they are one already. */
export async function storeMember(
  db: Transaction,
  member: MemberKey & { readonly role: Role },
): Promise<MemberRow | null> {
  const [stored] = await db.member.createManyAndReturn({ data: [member], skipDuplicates: true });
  return stored ?? null;
}

/** The membership of a person, or null. */
export function findMember(db: Transaction, key: MemberKey): Promise<MemberRow | null> {
  return db.member.findUnique({ where: { userId_organizationId: key } });
}

export async function deleteMember(db: Transaction, { userId, organizationId }: MemberKey): Promise<void> {
  await db.member.deleteMany({ where: { userId, organizationId } });
}

/** Where somebody acts. `unitPath` are the units above the organization's own, from the top down. */
interface Place {
  readonly userId: string;
  readonly unitId: string;
  readonly unitPath: readonly string[];
}

/** Where people act, as far as the viewer may see it. One statement. */
export function findPlaces(db: Transaction, userIds: readonly string[]): Promise<Place[]> {
  return db.$queryRaw`
    SELECT m.user_id AS "userId", o.unit_id AS "unitId", array_remove(array_agg(a.ancestor_id ORDER BY a.depth DESC), NULL) AS "unitPath"
    FROM member m
    JOIN organization o ON o.id = m.organization_id
    LEFT JOIN unit_ancestor a ON a.unit_id = o.unit_id AND a.depth > 0
    WHERE m.user_id = ANY(${[...userIds]})
    GROUP BY m.user_id, m.organization_id, o.unit_id`;
}
