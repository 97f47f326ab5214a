import { BODIES_IN, BODY, PLACE_WORD } from '../lexicon/issuer.lexicon.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { isCapitals } from '../paragraph/unwrap.rules.ts';

const NOT_A_BODY = /^(cong hoa|doc lap|dang cong san|so\b|nghi quyet|ke hoach|\*)/;
const ACTS =
  /(?:da|vua|xay dung|ban hanh|quyet nghi|quyet dinh|de ra|trien khai|thong qua|ke hoach|to chuc|cu the hoa)(?![\p{L}])/u;

/** Who issued the document: by the title block, else by the words that lead in, else by the signature. */
export function issuerOf(
  block: readonly Paragraph[],
  preamble: readonly Paragraph[],
  foot: readonly Paragraph[],
): string | null {
  return fromBlock(block) ?? fromPreamble(preamble) ?? fromSignature(foot);
}

/** The last body in capitals above the title, with its place: the one above it is the body it belongs to. */
function fromBlock(block: readonly Paragraph[]): string | null {
  const names = block.filter(
    ({ text, folded }) => isCapitals(text) && !NOT_A_BODY.test(folded) && !/\d/.test(text) && text.length < 120,
  );
  const at = names.findLastIndex(({ folded }) => BODY.test(folded));
  const [body, next] = names.slice(at, at + 2);
  if (at < 0 || !body) return null;
  const start = [...body.folded.matchAll(BODIES_IN)].at(-1)?.index ?? 0;
  const rest = next && new RegExp(`^(?:${PLACE_WORD})\\s`).test(next.folded) ? ` ${next.text}` : '';
  return `${body.text.slice(start)}${rest}`.replace(/[\s*_-]+$/, '');
}

/** "…, Ban Thường vụ Huyện ủy xây dựng kế hoạch … như sau:" */
function fromPreamble(preamble: readonly Paragraph[]): string | null {
  for (const { text, folded } of preamble.toReversed()) {
    if (!/(nhu sau|sau day|quyet nghi)/.test(folded) && preamble.length > 1) continue;
    const starts = [...folded.matchAll(/(?:^|[,;.] )(?=\p{L})/gu)].map(({ index, 0: cut }) => index + cut.length);
    for (const start of starts.toReversed()) {
      const rest = folded.slice(start);
      if (rest.search(BODY) !== 0) continue;
      const acts = ACTS.exec(rest);
      if (acts && acts.index > 0 && acts.index < 90) return text.slice(start, start + acts.index).trim();
    }
  }
  return null;
}

function fromSignature(foot: readonly Paragraph[]): string | null {
  for (const { text } of foot) {
    const signed = /^T[./]?\s?M\s?[./]?\s*(.+)$/u.exec(text)?.[1];
    if (signed) return signed.replace(/\s(KT|K\/T|CHỦ TỊCH|BÍ THƯ|PHÓ).*$/u, '').trim() || null;
  }
  return null;
}

/** The place an issuer's name ends with: "HUYỆN SƠN DƯƠNG" of "ỦY BAN NHÂN DÂN HUYỆN SƠN DƯƠNG". */
export function placeOf(name: string | null, folded: string): string | null {
  const found = new RegExp(`(?:^|\\s)((?:${PLACE_WORD})\\s+(?!uy(?![\\p{L}]))\\p{L}[\\p{L}\\s]*)$`, 'u').exec(folded);
  return name !== null && found?.[1] ? name.slice(name.length - found[1].length).trim() : null;
}

/** The first place that texts name in full: "huyện Trà Cú". */
export function placeIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = NAMED_PLACE.exec(text)?.[0];
    if (found) return found;
  }
  return null;
}

const NAMED_PLACE =
  /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?: \p{Lu}[\p{Ll}\p{M}]+){1,4}/u;
