import { describe, expect, it } from 'vitest';
import { createVault } from './vault.ts';

const vault = createVault('một khóa đủ dài để thử nghiệm 0123456789');

describe('a vault', () => {
  it('gives back what it sealed, where it sealed it', () => {
    const sealed = vault.seal('000000000012', 'a/identityNumber');
    expect(vault.open(sealed, 'a/identityNumber')).toBe('000000000012');
    expect(Buffer.from(sealed).includes('000000000012')).toBe(false);
  });

  it('opens nothing that was moved, changed, cut off, or sealed with another key', () => {
    const sealed = vault.seal('000000000012', 'a');
    const changed = Uint8Array.from(sealed, (byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
    expect(vault.open(sealed, 'b')).toBeNull();
    expect(vault.open(changed, 'a')).toBeNull();
    expect(vault.open(sealed.subarray(0, 20), 'a')).toBeNull();
    expect(createVault('một khóa khác, cũng đủ dài để thử 98765').open(sealed, 'a')).toBeNull();
  });

  it('seals the same text differently each time, and marks it the same', () => {
    expect(vault.seal('x', 'a')).not.toEqual(vault.seal('x', 'a'));
    expect(vault.mark('000000000012')).toEqual(vault.mark('000000000012'));
    expect(vault.mark('000000000012')).not.toEqual(vault.mark('000000000013'));
    expect(createVault('một khóa khác, cũng đủ dài để thử 98765').mark('x')).not.toEqual(vault.mark('x'));
  });
});
