import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Keeps what must not be read from a stolen disk or backup. `place` says what a sealed text belongs to (a member's id and
 * the field): moved to another row it no longer opens.
 */
export interface Vault {
  /** AES-256-GCM: 12 random bytes, the authentication tag of 16, the ciphertext. */
  readonly seal: (text: string, place: string) => Uint8Array<ArrayBuffer>;
  /** What was sealed there; null where it was sealed with another key, for another place, or was changed since. */
  readonly open: (sealed: Uint8Array, place: string) => string | null;
  /** HMAC-SHA-256: the same for the same text, so that it can be matched, and of no use without the key. */
  readonly mark: (text: string) => Uint8Array<ArrayBuffer>;
}

const NONCE = 12;
const TAG = 16;

const derive = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `bac-thang ${purpose}`, 32));

/** A vault by one secret, from which a key of its own is derived for sealing and for marking. */
export function createVault(secret: string): Vault {
  const sealing = derive(secret, 'seal');
  const marking = derive(secret, 'mark');
  return {
    seal: (text, place) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(place));
      const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), content]));
    },
    open: (sealed, place) => {
      const bytes = Buffer.from(sealed);
      if (bytes.length < NONCE + TAG) return null;
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, NONCE));
      decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
    mark: (text) => new Uint8Array(createHmac('sha256', marking).update(text).digest()),
  };
}
