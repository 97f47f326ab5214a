/** `averageChange` ↔ `AVERAGE_CHANGE`: the domain's words and the contract's enum values are the same words. */
export type UpperSnake<S extends string> = S extends `${infer Head}${infer Rest}`
  ? Head extends Lowercase<Head>
    ? `${Uppercase<Head>}${UpperSnake<Rest>}`
    : `_${Head}${UpperSnake<Rest>}`
  : '';

export type CamelCase<S extends string> = S extends `${infer Head}_${infer Rest}`
  ? `${Lowercase<Head>}${Capitalize<CamelCase<Rest>>}`
  : Lowercase<S>;

/** A word of the domain as the contract's enum value. */
export function toWire<const S extends string>(word: S): UpperSnake<S> {
  return word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as UpperSnake<S>;
}

/** An enum value of the contract as the domain's word. */
export function fromWire<const S extends string>(value: S): CamelCase<S> {
  return value.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<S>;
}

/** A table by the domain's words as one by the contract's enum values. */
export function wireKeys<const S extends string, T>(table: Readonly<Record<S, T>>): Readonly<Record<UpperSnake<S>, T>> {
  const entries = Object.entries(table).map(([word, value]) => [toWire(word), value]);
  return Object.fromEntries(entries) as Record<UpperSnake<S>, T>;
}
