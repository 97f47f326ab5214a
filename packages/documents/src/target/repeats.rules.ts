import type { Outline } from '../outline/outline.ts';
import type { ReadTarget } from './target.ts';

const WORDS = /[\p{L}\d]+(?:[.,]\d+)*%?/gu;
const MUCH = 0.7;
/** A repetition follows soon; a text of nothing but the same figure must not take for ever. */
const MOST_COMPARED = 50;

/** Documents say their main targets twice: in the aims and in the list, or in a chapter's first words. One is kept. */
export function withoutRepeats(targets: readonly ReadTarget[], outline: Outline): readonly ReadTarget[] {
  const dropped = new Set<number>();
  const alike = new Map<string, number[]>();
  const words = targets.map(({ quote }) => new Set(quote.toLowerCase().match(WORDS) ?? []));
  const holders = new Set(targets.map(({ nestedIn }) => nestedIn));
  for (const [index, target] of targets.entries()) {
    const { kind, value, upper, periodTo } = target.commitment;
    const before = alike.getOrInsertComputed(`${kind} ${value} ${upper} ${periodTo}`, () => []);
    for (const earlier of before.slice(-MOST_COMPARED)) {
      const other = targets[earlier];
      if (!other || dropped.has(earlier) || !isSame(target, other, () => overlap(words[index], words[earlier])))
        continue;
      // The one among the specific targets is the one meant.
      const keepsLater = rank(target, outline) > rank(other, outline) && !holders.has(earlier);
      dropped.add(keepsLater ? earlier : index);
      break;
    }
    before.push(index);
  }
  const kept = targets.map((_, index) => index).filter((index) => !dropped.has(index));
  const places = new Map(kept.map((index, place) => [index, place]));
  return kept.flatMap((index) => {
    const target = targets[index];
    return target
      ? [{ ...target, nestedIn: target.nestedIn === null ? null : (places.get(target.nestedIn) ?? null) }]
      : [];
  });
}

/** Of two with the same kind, value and year. */
function isSame(one: ReadTarget, other: ReadTarget, shared: () => number): boolean {
  const { kind, value } = one.commitment;
  // One sentence says different things in like words: "100% người nghèo, 100% người cận nghèo".
  const lead = [one, other].every(({ quote }) => /^\d/.test(quote));
  if (lead && one.position.paragraph === other.position.paragraph && one.quote !== other.quote) return false;
  if (one.subgroup?.name !== other.subgroup?.name || one.unit !== other.unit) return false;
  const named = one.indicator !== null && one.indicator.code === other.indicator?.code;
  if (value === null && kind === 'milestone' && named && one.position.paragraph !== other.position.paragraph)
    return true;
  return (named || one.indicator === other.indicator) && shared() >= MUCH;
}

/** How much of the words of the shorter quote the other has, 0 to 1. */
function overlap(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}

function rank({ position }: ReadTarget, outline: Outline): number {
  const kind = outline.places[position.paragraph]?.kind;
  return kind === 'targets' ? 2 : kind === 'objective' ? 1 : 0;
}
