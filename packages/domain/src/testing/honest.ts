/** Made-up honest data, the same in every run: seeded numbers, no clock. Floats draw the data and decide nothing. */
export interface Dice {
  /** From 0 up to, but not including, 1. */
  readonly uniform: () => number;
  /** About normal, mean 0 and standard deviation 1. */
  readonly normal: () => number;
  /** A whole number from `min` to `max`. */
  readonly whole: (min: number, max: number) => number;
}

/** Mulberry32: 32 bits of state, good enough to draw households. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    uniform,
    normal: () => Array.from({ length: 12 }, uniform).reduce((sum, each) => sum + each, -6),
    whole: (min, max) => min + Math.floor(uniform() * (max - min + 1)),
  };
}

/** How many of so many tries do. */
export function hits(tries: number, does: (index: number) => boolean): number {
  return Array.from({ length: tries }, (_, index) => index).filter(does).length;
}
