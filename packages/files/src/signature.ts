/** What a file is by its first bytes, whatever its name says. */
export type Signature = 'empty' | 'zip' | 'ole' | 'encrypted' | 'pdf' | 'rtf' | 'text';

const STARTS: readonly (readonly [Signature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** The name of the stream that holds a document locked with a password, as an OLE directory writes it (UTF-16LE). */
const LOCKED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return 'empty';
  const found = STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? 'text';
  return found === 'ole' && holds(bytes, LOCKED) ? 'encrypted' : found;
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
