import { type Operation, type Refusal, type Result, refusal } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { viewerMay } from './household.access.ts';
import { type HouseholdFile, lockFile } from './household.store.ts';
import { asWritten } from './household.type.ts';
import type { HouseholdConflictShape } from './household-conflict.type.ts';

/** A file that is locked until the operation ends, and who works on it. */
export interface OpenFile {
  readonly file: HouseholdFile;
  readonly userId: string;
}

/** The field of an input that names a household, and the global id in it. */
export interface NamedFile {
  readonly path: readonly string[];
  readonly value: string | null;
}

/** The file by its key, locked, if the viewer may do that with it; or why not, said of the field that names it. */
export async function openFile(
  context: Context,
  operation: Operation,
  id: string | null,
  named: NamedFile,
): Promise<Result<OpenFile>> {
  const no = (code: Refusal['code']) => ({ ok: false, refusals: [refusal(code, named.path, named)] }) as const;
  const { db, vault, user } = context;
  if (!user) return { ok: false, refusals: [refusal('notSignedIn', [])] };
  const file = id === null ? null : await lockFile(db, vault, id);
  if (!file) return no('notFound');
  if (!(await viewerMay(context, operation, file.row.village))) return no('notAllowed');
  return { ok: true, value: { file, userId: user.id } };
}

/** The file that an input names, locked, to be changed by who saw that version of it; who saw another one is shown what stands. */
export async function openFileToEdit(
  context: Context,
  named: NamedFile,
  expectedVersion: number,
): Promise<Outcome<OpenFile, HouseholdConflictShape>> {
  const id = named.value === null ? null : uuidOf('Household', named.value);
  const opened = await openFile(context, 'household.edit', id, named);
  if (!opened.ok) return refused(opened.refusals);
  const { file } = opened.value;
  if (file.row.version === expectedVersion) return success(opened.value);
  return conflict({ yourVersion: expectedVersion, current: asWritten(file) });
}
