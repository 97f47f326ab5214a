import { foldVietnamese } from '@bacthang/domain/shared';
import type { SheetUnit } from '../sheet.ts';

type Named = Pick<SheetUnit, 'key' | 'name' | 'fullName'>;

/** How tables shorten the word for a place's kind: `H. Ân Thi`, `TP Hưng Yên`. */
const SHORTENED: Readonly<Record<string, string>> = {
  h: 'huyen',
  q: 'quan',
  p: 'phuong',
  x: 'xa',
  tp: 'thanh pho',
  tx: 'thi xa',
  tt: 'thi tran',
};
const SHORT_KIND = /^(h|q|p|x|tp|tx|tt)(?:\. ?| )(?=.)/;

/**
 * Which unit a name in a table means: without accents, with the word for its kind or without; null where none fits, or
 * several. A name of figures alone needs its kind: `1` in a table is a figure, `phường 1` is a place.
 */
export function unitFinder(units: readonly Named[]): (written: string) => string | null {
  const byFullName = onlyOnes(units, ({ fullName }) => foldVietnamese(fullName));
  const byName = onlyOnes(units, ({ name }) => foldVietnamese(name));
  return (written) => {
    const folded = foldVietnamese(written);
    if (!/\p{L}/u.test(folded)) return null;
    const whole = folded.replace(SHORT_KIND, (_, kind: string) => `${SHORTENED[kind]} `);
    return byFullName.get(whole) ?? byName.get(folded) ?? null;
  };
}

/** By that name; null under a name that several have. */
function onlyOnes(units: readonly Named[], nameOf: (unit: Named) => string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const unit of units) {
    const name = nameOf(unit);
    found.set(name, found.has(name) ? null : unit.key);
  }
  return found;
}
