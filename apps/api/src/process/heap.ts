import { setFlagsFromString } from 'node:v8';

/** Percent by which the heap may outgrow what is used before what is not is collected; left to itself it is four times as large. */
const GROWTH = 20;

/** Keeps this process close to what it needs: a long piece of work leaves much behind it, and a small machine has other uses for that. */
export function keepHeapClose(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
