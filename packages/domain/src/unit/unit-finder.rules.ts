import { foldVietnamese } from '../shared/fold.ts';

/** A unit as tables name it: `Ân Thi`, `huyện Ân Thi`. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
}

/** How tables shorten the word for a place's kind: `H. Ân Thi`, `TP Hưng Yên`. */
const SHORTENED: Readonly<Record<string, string>> = {
  t: 'tinh',
  h: 'huyen',
  q: 'quan',
  p: 'phuong',
  x: 'xa',
  tp: 'thanh pho',
  tx: 'thi xa',
  tt: 'thi tran',
};
const SHORT_KIND = /^(t|h|q|p|x|tp|tx|tt)(?:\. ?| )(?=.)/;
const OFFICE = /^(?:ubnd|uy ban nhan dan) /;

/**
 * The units that a name in a table may mean, with the word for their kind or without: those whose name is written just so,
 * or else those whose name is the same without its accents. None, one, or several of one name. A name of figures alone
 * needs its kind: `1` in a table is a figure, `phường 1` is a place.
 */
export function unitFinder<Unit extends NamedUnit>(units: readonly Unit[]): (written: string) => readonly Unit[] {
  const ways = [exact, foldVietnamese].flatMap((spell) => [
    { spell, byName: Map.groupBy(units, ({ fullName }) => spell(fullName)) },
    { spell, byName: Map.groupBy(units, ({ name }) => spell(name)) },
  ]);
  return (written) => {
    const folded = foldVietnamese(written);
    if (!/\p{L}/u.test(folded)) return [];
    const plain = folded.replace(OFFICE, '');
    const whole = plain.replace(SHORT_KIND, (_, kind: string) => `${SHORTENED[kind]} `);
    for (const { spell, byName } of ways) {
      const names = spell === exact ? [exact(written)] : [whole, plain];
      for (const name of names) {
        const found = byName.get(name);
        if (found) return found;
      }
    }
    return [];
  };
}

const exact = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
