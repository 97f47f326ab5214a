import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { PrismaClient } from '@bacthang/database';
import { foldVietnamese } from '@bacthang/domain';
import { SIGNERS } from '@bacthang/paper';
import type { SignedInUser } from '../graphql/context.ts';
import { fetchPaper, type PaperRequest } from '../modules/paper/fetch-paper.ts';
import { FOLDERS, PAPERS, type PaperName } from '../modules/paper/paper-address.ts';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Some systems allow no more than 255 bytes in a name. */
const LONGEST_NAME = 80;

function answer(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ code }));
}

/** What an address asks for, or null where it is the address of no paper. */
export function paperRequest(url: string): PaperRequest | null {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, folder, id = '', file = ''] =
    /^\/api\/(revisions|assignments|units)\/([^/]+)\/([^/]+)$/.exec(pathname) ?? [];
  const name = (Object.keys(PAPERS) as PaperName[]).find((each) => each === file && FOLDERS[PAPERS[each]] === folder);
  const signer = SIGNERS.find((each) => each === (searchParams.get('signer') ?? 'head'));
  if (name === undefined || signer === undefined) return null;
  try {
    const year = /^\d{4}$/.exec(searchParams.get('year') ?? '')?.[0];
    return { name, id: decodeURIComponent(id), signer, year: year === undefined ? null : Number(year) };
  } catch {
    return null;
  }
}

/** `GET /api/revisions/ID/document.docx` and the like: 200 with the file; 401 to nobody; 404 where one may see none. */
export async function handlePaper(
  prisma: PrismaClient,
  user: SignedInUser | null,
  request: PaperRequest,
  response: ServerResponse,
): Promise<void> {
  if (!user) return answer(response, 401, 'NOT_SIGNED_IN');
  const file = await fetchPaper(prisma, user, request);
  if (!file) return answer(response, 404, 'NOT_FOUND');
  response.writeHead(200, {
    'content-type': TYPES[request.name.endsWith('.docx') ? 'docx' : 'xlsx'],
    'content-disposition': disposition(file.fileName),
    // A draft changes, and rights end: nobody keeps a copy for later but who saved it.
    'cache-control': 'private, no-store',
  });
  try {
    await pipeline(file.stream, response);
  } catch (error) {
    // Who leaves before the end has made no fault of ours.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}

/** The name twice: without marks for those who know ASCII alone, and as it is (RFC 6266). Never a slash or a quote. */
function disposition(fileName: string): string {
  const [, stem = '', suffix = ''] = /^(.*)(\.\w+)$/s.exec(fileName) ?? [];
  const name = `${stem
    .replaceAll(/[^\p{L}\p{N}.,() -]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .trim()}${suffix}`;
  const plain = foldVietnamese(name).replaceAll(/[^\w.-]+/g, '-');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/[()]/g, percentEncoded)}`;
}

const percentEncoded = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
