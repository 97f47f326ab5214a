// A tone mark and what follows it in its syllable, so that the mark can be moved to the syllable's end.
const TONE = /([\u0300\u0301\u0303\u0309\u0323])([^\s-]+)/g;

/**
 * The same for two spellings of one name: `Hoà Bình` and `Hòa Bình`, `KBang` and `Kbang`, `M’gar` and `M'Gar`.
 * Tones still count: `Tân Thành` is not `Tân Thanh`.
 */
export function matchKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(TONE, '$2$1')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim();
}
