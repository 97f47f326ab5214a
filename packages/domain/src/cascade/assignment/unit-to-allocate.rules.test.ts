import { describe, expect, it } from 'vitest';
import { allocate } from '../allocate/index.ts';
import { unitToAllocate } from './unit-to-allocate.rules.ts';

const unit = { code: 'A', name: 'Xã A', start: 40n, denominator: 1000n };
const free = { minimum: null, maximum: null, pinned: null };

describe('unitToAllocate', () => {
  it.each([
    ['start', 40n],
    ['denominator', 1000n],
  ] as const)('shares by the %s', (basis, expected) => {
    expect(unitToAllocate(unit, free, { measure: 'atEnd', basis })).toMatchObject({ basis: expected, start: 40n });
  });

  it('lets a quantity of the year exceed what was there before', () => {
    const asked = unitToAllocate(unit, free, { measure: 'inYear', basis: 'start' });
    expect(asked).toMatchObject({ basis: 40n, start: null });
    const shared = allocate({ method: 'proportional', direction: 'up', whole: 90n, units: [asked] });
    expect(shared).toMatchObject({ ok: true, value: { shares: [{ share: 90n }] } });
  });

  it('shares out by hand what nothing is known of, and nothing else', () => {
    const unknown = { ...unit, start: null, denominator: null };
    const how = { measure: 'inYear', basis: 'start' } as const;
    const give = (pinned: string | null) =>
      allocate({
        method: 'proportional',
        direction: 'up',
        whole: 5n,
        units: [unitToAllocate(unknown, { ...free, pinned }, how)],
      });
    expect(give('5')).toMatchObject({ ok: true, value: { shares: [{ share: 5n, pinned: true }] } });
    expect(give(null)).toMatchObject({
      ok: false,
      refusals: [{ code: 'fieldRequired', path: ['units', '0', 'basis'] }],
    });
  });
});
