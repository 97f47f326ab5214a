import { builder } from './builder.ts';

const upperSnake = (word: string): string =>
  word.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toUpperCase();

/** A GraphQL enum of a closed list of the domain, each word with what it means: `averageChange` is `AVERAGE_CHANGE`. */
export function enumOf<const T extends string>(
  name: string,
  words: readonly T[],
  description: string,
  meanings: Readonly<Record<T, string>>,
) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      words.map((word) => [upperSnake(word), { value: word, description: meanings[word] }]),
    ) as Record<string, { value: T }>,
  });
}
