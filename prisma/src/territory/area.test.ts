import { expect, test } from 'vitest';
import { areaOf } from './area.ts';

test('a commune is rural, a ward and a township are urban', () => {
  expect(areaOf('commune')).toBe('rural');
  expect(areaOf('ward')).toBe('urban');
  expect(areaOf('township')).toBe('urban');
});

test('a special zone and the tiers above the commune have no area by type', () => {
  expect(areaOf('specialZone')).toBeNull();
  expect(areaOf('town')).toBeNull();
  expect(areaOf('province')).toBeNull();
});
