import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PrismaClient } from '@bacthang/database';
import { checkNewPerson } from '@bacthang/domain';
import { generateId } from 'better-auth';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
export const newToken = (): string => randomBytes(24).toString('base64url');

const MAX_BYTES = 10_000;

const input = z.object({
  token: z.string().min(1).max(100),
  name: z.string(),
  email: z.string(),
  password: z.string(),
});

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(body ? JSON.stringify(body) : undefined);
}

/**
 * `POST /api/setup`: uses the one-time link up and makes its bearer the first administrator.
 * 204 when done; 400 with what is no form (`fields`) or what `checkNewPerson` refuses (`refusals`); 410 when the link is
 * unknown, used or a week old.
 */
export async function handleSetup(
  prisma: PrismaClient,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const parsed = input.safeParse(await readJson(request));
  if (!parsed.success) {
    return answer(response, 400, { code: 'INVALID', fields: parsed.error.issues.map((issue) => issue.path.join('.')) });
  }
  const person = checkNewPerson(parsed.data);
  if (!person.ok) return answer(response, 400, { code: 'REFUSED', refusals: person.refusals });
  const { name, email, password } = person.value;
  const [claimed] = await prisma.$queryRaw<[{ done: boolean }]>`
    SELECT app_claim_setup(${hashToken(parsed.data.token)}, ${generateId()}, ${name}, ${email}, ${await hashPassword(password)}) AS done`;
  return claimed.done ? answer(response, 204) : answer(response, 410, { code: 'LINK_NOT_VALID' });
}
