import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PrismaClient } from '@bacthang/database';
import { type Refusal, refusal } from '@bacthang/domain';
import type { SignedInUser } from '../graphql/context.ts';
import { IMPORT_LIMITS } from '../modules/household/import/import.limits.ts';
import { uploadImport, uploadRefusals } from '../modules/household/import/upload-import.ts';
import type { Vault } from '../process/vault.ts';

/** The largest file that `POST /api/imports` takes, in bytes. */
export const MAX_IMPORT_BYTES = IMPORT_LIMITS.bytes;

interface Means {
  readonly prisma: PrismaClient;
  readonly vault: Vault;
  readonly user: SignedInUser | null;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

const refuse = (response: ServerResponse, status: number, refusals: readonly Refusal[]): void =>
  answer(response, status, { code: 'REFUSED', refusals });

/**
 * `POST /api/imports?unit=KEY&name=FILE` with the file as its body: the dry run of a file of households, whose answers go into
 * the round `&round=ID` if there is one. 200 with the import's
 * `id`; 400 with `refusals`; 401 and 403 before the body is read; 403 without the header that a form of another site
 * cannot send.
 */
export async function handleImport({ prisma, vault, user }: Means, request: IncomingMessage, response: ServerResponse) {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const unitKey = searchParams.get('unit') ?? '';
  const roundId = searchParams.get('round');
  const fileName = searchParams.get('name') ?? '';
  if (request.headers['x-graphql-yoga-csrf'] === undefined)
    return answer(response, 403, { code: 'CSRF_HEADER_MISSING' });
  if (!user) return refuse(response, 401, [refusal('notSignedIn', [])]);
  const refusals = await uploadRefusals(prisma, user, unitKey);
  if (refusals.length > 0) return refuse(response, 403, refusals);
  const bytes = await readBody(request);
  if (bytes === null) return answer(response, 413, { code: 'BODY_TOO_LARGE', allowed: `${MAX_IMPORT_BYTES} bytes` });
  const result = await uploadImport(prisma, vault, { user, unitKey, roundId, fileName, bytes });
  return result.ok ? answer(response, 200, { id: result.value }) : refuse(response, 400, result.refusals);
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_IMPORT_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
