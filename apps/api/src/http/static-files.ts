import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The file that `path` names under `root`, or null when it is outside, missing or a folder. */
async function locate(root: string, path: string): Promise<string | null> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = normalize(join(root, decoded));
  if (decoded.includes('\0') || !file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

/** Whoever closes the page while it loads, or before that, is no failure of ours. */
function refuseUnlessLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && error.code !== 'ERR_STREAM_UNABLE_TO_PIPE') throw error;
}

/**
 * Serves the built SPA: hashed assets for ever, the page for every other address so that links open where they point.
 * Precompressed `.br` and `.gz` neighbours are used when the browser accepts them.
 */
export async function serveStatic(
  root: string,
  path: string,
  acceptEncoding: string,
  response: ServerResponse,
): Promise<boolean> {
  const asset = await locate(root, path);
  if (!asset && extname(path) !== '') return false;
  const file = asset ?? join(root, 'index.html');
  const encodings = [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const;
  for (const [encoding, suffix] of [
    ...encodings.filter(([name]) => acceptEncoding.includes(name)),
    ['', ''] as const,
  ]) {
    const found = await stat(file + suffix).catch(() => null);
    if (!found?.isFile()) continue;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    });
    await pipeline(createReadStream(file + suffix), response).catch(refuseUnlessLeft);
    return true;
  }
  return false;
}
