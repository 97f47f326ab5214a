import { describe, expect, it } from 'vitest';
import { UNIT_TYPES } from './unit.ts';
import { readUnitSearch, unitFullName } from './unit-name.ts';

describe('unitFullName', () => {
  it.each([
    ['province', 'Hưng Yên', 'tỉnh Hưng Yên'],
    ['municipality', 'Hà Nội', 'thành phố Hà Nội'],
    ['district', 'Phù Cừ', 'huyện Phù Cừ'],
    ['ward', '1', 'phường 1'],
    ['specialZone', 'Cát Hải', 'đặc khu Cát Hải'],
    ['country', 'Việt Nam', 'Việt Nam'],
  ] as const)('%s %s is %s', (type, name, full) => {
    expect(unitFullName(type, name)).toBe(full);
  });

  it('keeps the name and begins every type but the country with its word', () => {
    for (const type of UNIT_TYPES) {
      expect(unitFullName(type, 'Tân Lập')).toMatch(type === 'country' ? /^Tân Lập$/ : /^\p{Ll}[\p{Ll} ]* Tân Lập$/u);
    }
  });
});

describe('readUnitSearch', () => {
  it.each([
    ['Phù Cừ', { folded: 'phu cu', types: [], name: 'phu cu' }],
    ['huyện Phù', { folded: 'huyen phu', types: ['district'], name: 'phu' }],
    ['Thành phố Hưng', { folded: 'thanh pho hung', types: ['municipality', 'provincialCity'], name: 'hung' }],
    ['Xã', { folded: 'xa', types: [], name: 'xa' }],
    ['xa xa', { folded: 'xa xa', types: ['commune'], name: 'xa' }],
    ['  ', { folded: '', types: [], name: '' }],
  ] as const)('%s', (text, search) => {
    expect(readUnitSearch(text)).toEqual(search);
  });
});
