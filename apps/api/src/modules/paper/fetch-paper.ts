import { type PrismaClient, type Transaction, withScope } from '@bacthang/database';
import {
  type PaperStream,
  type Signer,
  signersOf,
  writeAssignment,
  writeDocument,
  writeResults,
  writeTargets,
} from '@bacthang/paper';
import type { SignedInUser } from '../../graphql/context.ts';
import { keyOf, uuidOf } from '../../graphql/global-id.ts';
import { PAPERS, type PaperName } from './paper-address.ts';
import { loadPaperAssignment } from './paper-assignment.store.ts';
import { loadPaperResults } from './paper-results.store.ts';
import { loadPaperRevision } from './paper-revision.store.ts';

export interface PaperRequest {
  readonly name: PaperName;
  /** A global id. */
  readonly id: string;
  readonly signer: Signer;
  /** Of results. */
  readonly year: number | null;
}

/** A file and what it is called. */
export interface PaperFile {
  readonly fileName: string;
  readonly stream: PaperStream;
}

/**
 * A paper as one may see it: whoever may read the revision, or the assignment, may have its paper. Null where there is none
 * or none that one may see, or the form has no formula for that signer. It is written after the transaction has ended: rows are read, then nobody waits.
 */
export async function fetchPaper(
  prisma: PrismaClient,
  user: SignedInUser,
  { name, id, signer, year }: PaperRequest,
): Promise<PaperFile | null> {
  const key = PAPERS[name] === 'Unit' ? keyOf('Unit', id) : uuidOf(PAPERS[name], id);
  if (key === null) return null;
  const scope = { userId: user.id, operation: 'fetchPaper', access: 'read' } as const;
  const read = <T>(load: (db: Transaction, key: string) => Promise<T>) =>
    withScope(prisma, scope, (db) => load(db, key));
  if (name === 'assignment.xlsx') {
    const assignment = await read(loadPaperAssignment);
    if (!assignment) return null;
    const fileName = `Giao chỉ tiêu ${assignment.year} ${assignment.indicator.code}.xlsx`;
    return { fileName, stream: await writeAssignment(assignment) };
  }
  if (name === 'results.xlsx') {
    const results = year === null ? null : await read((db, unitId) => loadPaperResults(db, unitId, year));
    if (!results) return null;
    return { fileName: `Kết quả ${year} ${results.unitName}.xlsx`, stream: await writeResults(results) };
  }
  const revision = await read(loadPaperRevision);
  if (!revision || !signersOf(revision).includes(signer)) return null;
  const { number, title } = revision.content.facts;
  const called = `${number ?? title}${revision.number === null ? ' dự thảo' : ` bản ${revision.number}`}`;
  return name === 'document.docx'
    ? { fileName: `${called}.docx`, stream: await writeDocument(revision, signer) }
    : { fileName: `Chỉ tiêu ${called}.xlsx`, stream: await writeTargets(revision) };
}
