import { foldVietnamese } from '../shared/fold.ts';
import { UNIT_TYPES, type UnitType } from './unit.ts';

/** What a unit's name begins with, as running text writes it; the country has no such word. */
const TYPE_WORDS: Record<UnitType, string> = {
  country: '',
  province: 'tỉnh',
  municipality: 'thành phố',
  district: 'huyện',
  urbanDistrict: 'quận',
  town: 'thị xã',
  provincialCity: 'thành phố',
  commune: 'xã',
  ward: 'phường',
  township: 'thị trấn',
  specialZone: 'đặc khu',
  village: 'thôn',
};

/** A unit's name as it stands within a sentence: `tỉnh Hưng Yên`, `phường 1`, `Việt Nam`. */
export function unitFullName(type: UnitType, name: string): string {
  return `${TYPE_WORDS[type]} ${name}`.trim();
}

/** What somebody typed to find a unit. `types` is empty when the text begins with no type word; then `name` is all of it. */
export interface UnitSearch {
  readonly folded: string;
  readonly types: readonly UnitType[];
  readonly name: string;
}

/** Reads a search text: `thành phố hưng` looks for `hung` among both kinds of city, but also for the words as they stand. */
export function readUnitSearch(text: string): UnitSearch {
  const folded = foldVietnamese(text);
  const types = UNIT_TYPES.filter(
    (type) => TYPE_WORDS[type] && folded.startsWith(`${foldVietnamese(TYPE_WORDS[type])} `),
  );
  const [type] = types;
  return { folded, types, name: type ? folded.slice(foldVietnamese(TYPE_WORDS[type]).length + 1) : folded };
}
