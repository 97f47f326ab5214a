/** Longest texts of a kind, in code points. */
export const TEXT_LIMITS = {
  name: 300,
  title: 500,
  statement: 1000,
  reason: 2000,
  note: 2000,
  paragraph: 20_000,
} as const;

const SPELLINGS: readonly (readonly [newer: string, older: string])[] = [
  ['oà oá oả oã oạ', 'òa óa ỏa õa ọa'],
  ['oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'],
  ['uỳ uý uỷ uỹ uỵ', 'ùy úy ủy ũy ụy'],
];

const OLDER = new Map(
  SPELLINGS.flatMap(([newer, older]) => {
    const to = older.split(' ');
    return newer.split(' ').map((syllable, index): [string, string] => [syllable, to[index] ?? syllable]);
  }),
);

const NEWER_SPELLING = new RegExp(`(?<!q)(${[...OLDER.keys()].join('|')})(?!\\p{L})`, 'giu');

/**
 * NFC and one placement of the tone mark: "uỷ", "hoà" become "ủy", "hòa", case kept. State papers write the older way,
 * Party papers the newer one, and a search or a comparison must take them for one word.
 */
export function foldToneSpelling(text: string): string {
  return text.normalize('NFC').replace(NEWER_SPELLING, (found) => {
    const older = OLDER.get(found.toLowerCase()) ?? found;
    return [...older].map((letter, index) => (isUpper(found[index]) ? letter.toUpperCase() : letter)).join('');
  });
}

function isUpper(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}
