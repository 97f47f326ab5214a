/** A probability as a fraction of whole numbers, 0 < numerator < denominator. */
export interface Chance {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Terms are kept to 128 binary digits below the greatest one. */
const GREATEST = 1n << 128n;

/**
 * Whether so many successes or more of `trials` have a probability of at most `alpha`, each trial succeeding with `chance`.
 * In whole numbers alone: terms of the tail are rounded up and those of the whole down, so that it never says yes wrongly; of a
 * probability of exactly `alpha` it says no.
 */
export function isRarelySoMany(trials: number, successes: number, chance: Chance, alpha: Chance): boolean {
  const odds = { win: chance.numerator, lose: chance.denominator - chance.numerator };
  if (successes <= 0 || successes > trials || odds.win <= 0n || odds.lose <= 0n) return false;
  const mode = Number((BigInt(trials + 1) * chance.numerator) / chance.denominator);
  if (successes <= mode) return false;
  const { tail, whole } = sums(trials, successes, Math.min(mode, trials), odds);
  return tail * alpha.denominator <= whole * alpha.numerator;
}

function sums(trials: number, from: number, mode: number, { win, lose }: { win: bigint; lose: bigint }) {
  let [tail, whole] = [0n, GREATEST];
  let [upper, lower] = [GREATEST, GREATEST];
  for (let count = mode; count < trials; count++) {
    const [above, below] = [BigInt(trials - count) * win, BigInt(count + 1) * lose];
    upper = (upper * above + below - 1n) / below;
    lower = (lower * above) / below;
    whole += lower;
    if (count + 1 >= from) tail += upper;
    if (upper === 1n) {
      tail += BigInt(trials - count);
      break;
    }
  }
  lower = GREATEST;
  for (let count = mode; count > 0 && lower > 0n; count--) {
    lower = (lower * BigInt(count) * lose) / (BigInt(trials - count + 1) * win);
    whole += lower;
  }
  return { tail, whole };
}
