import type { Prisma, Transaction } from '@bacthang/database';
import { type Obligation, type PlanContent, type Responsibility, type Task, toJson } from '@bacthang/domain';
import { obligationColumns } from '../../report/obligation.row.ts';
import type { DirectiveColumns } from '../above/revision-directives.input.ts';
import type { PartsChange } from './parts.checks.ts';

/** A plan's content as its column takes it. */
export const asJson = (content: PlanContent): Prisma.InputJsonObject => toJson(content) as Prisma.InputJsonObject;

const inOrder = <T extends object>(revisionId: string, parts: readonly T[]) =>
  parts.map((part, index) => ({ ...part, revisionId, ordinal: index + 1 }));

export async function replaceDirectives(
  db: Transaction,
  revisionId: string,
  directives: readonly DirectiveColumns[],
): Promise<void> {
  await db.revisionDirective.deleteMany({ where: { revisionId } });
  await db.revisionDirective.createMany({ data: directives.map((directive) => ({ ...directive, revisionId })) });
}

async function replaceTasks(db: Transaction, revisionId: string, tasks: readonly Task[]): Promise<void> {
  await db.task.deleteMany({ where: { revisionId } });
  await db.task.createMany({ data: inOrder(revisionId, tasks) });
}

/** `organizationIds` stand beside `responsibilities`, null where the organization is not known here. */
async function replaceResponsibilities(
  db: Transaction,
  revisionId: string,
  responsibilities: readonly Responsibility[],
  organizationIds: readonly (string | null)[],
): Promise<void> {
  const columns = responsibilities.map(({ organization, componentCodes, ...rest }, index) => ({
    ...rest,
    organizationName: organization,
    organizationId: organizationIds[index] ?? null,
    componentCodes: [...componentCodes],
  }));
  await db.responsibility.deleteMany({ where: { revisionId } });
  await db.responsibility.createMany({ data: inOrder(revisionId, columns) });
}

async function replaceObligations(
  db: Transaction,
  revisionId: string,
  obligations: readonly Obligation[],
): Promise<void> {
  await db.obligation.deleteMany({ where: { revisionId } });
  await db.obligation.createMany({ data: inOrder(revisionId, obligations.map(obligationColumns)) });
}

/** Stores the lists of a draft that changed; its content is a column of its own. */
export async function replaceLists(
  db: Transaction,
  revisionId: string,
  { tasks, responsibilities, responsibleIds, obligations }: Omit<PartsChange, 'content'>,
): Promise<void> {
  if (tasks) await replaceTasks(db, revisionId, tasks);
  if (responsibilities) await replaceResponsibilities(db, revisionId, responsibilities, responsibleIds);
  if (obligations) await replaceObligations(db, revisionId, obligations);
}

/** Replaces the exceptions of one mode to whom a revision reaches. */
export async function replaceAddressees(
  db: Transaction,
  revisionId: string,
  mode: 'include' | 'exclude',
  organizationIds: readonly string[],
): Promise<void> {
  await db.addressee.deleteMany({ where: { revisionId, mode } });
  await db.addressee.createMany({
    data: organizationIds.map((organizationId) => ({ revisionId, organizationId, mode })),
  });
}
