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
