import { setFlagsFromString } from 'node:v8';

/** Percent by which the heap may outgrow what is used before what is not is collected; left to itself it is four times as large. */
const GROWTH = 10;

/**
 * Keeps this process close to what it needs: a long piece of work leaves much behind it, and a small machine has other uses for
 * that. Room for what was just made does not grow either: left to itself it becomes as large as all that lasts.
 */
export function keepHeapClose(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  setFlagsFromString('--semi-space-growth-factor=1');
}
