import { type Result, refusal } from '@bacthang/domain';

/** Bytes of a file sent over GraphQL: in base64, and with the rest of the request, it stays below the limit of a body. */
export const MAX_UPLOAD_BYTES = 3 * 1024 * 1024;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes of a file. Refuses `shapeInvalid` (not base64) and `outOfRange` (too large). */
export function decodeUpload(contentBase64: string): Result<Uint8Array> {
  const path = ['contentBase64'];
  if (contentBase64.length % 4 !== 0 || !BASE64.test(contentBase64))
    return { ok: false, refusals: [refusal('shapeInvalid', path, { allowed: 'base64' })] };
  const size = Buffer.byteLength(contentBase64, 'base64');
  if (size > MAX_UPLOAD_BYTES)
    return {
      ok: false,
      refusals: [refusal('outOfRange', path, { value: String(size), allowed: `0..${MAX_UPLOAD_BYTES}` })],
    };
  return { ok: true, value: Buffer.from(contentBase64, 'base64') };
}
