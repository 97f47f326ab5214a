import {
  type DecimalString,
  isDecimalString,
  isPartialDate,
  isPlainDate,
  type PartialDate,
  type PlainDate,
} from '@bacthang/domain';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { builder } from './builder.ts';

export type DateText = PlainDate;
export type PartialDateText = PartialDate;
export type DecimalText = DecimalString;
export type BigIntText = string;

const isBigIntText = (text: string): text is BigIntText => /^-?\d{1,30}$/.test(text);

/** A scalar written as text that `accepts` recognises; whole numbers may also be sent as JSON integers. */
function textScalar<T extends string>(
  name: string,
  example: string,
  accepts: (text: string) => text is T,
  numbers: boolean,
) {
  const parse = (value: unknown): T => {
    const text =
      typeof value === 'string' ? value.trim() : numbers && Number.isSafeInteger(value) ? String(value) : null;
    if (text === null || !accepts(text)) {
      throw new GraphQLError(`${name}: ${JSON.stringify(value)} is not allowed; expected text like "${example}".`);
    }
    return text;
  };
  return {
    parseValue: parse,
    parseLiteral: (node: ValueNode): T =>
      parse(
        node.kind === Kind.STRING ? node.value : numbers && node.kind === Kind.INT ? node.value : { kind: node.kind },
      ),
  };
}

/** `8.650000` and `100` come back as people wrote them: no exponent, no trailing zeros. */
const plainDecimal = (value: { toFixed(): string } | string): string =>
  typeof value === 'string' ? value : value.toFixed();

builder.scalarType('Date', {
  description: 'A day, `YYYY-MM-DD`.',
  ...textScalar('Date', '2025-12-31', isPlainDate, false),
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
});

builder.scalarType('PartialDate', {
  description: 'A date as the document prints it, perhaps with blanks: `2022`, `2022-08` or `2022-08-15`.',
  ...textScalar('PartialDate', '2022-08', isPartialDate, false),
  serialize: (value) => value,
});

builder.scalarType('Decimal', {
  description: 'An exact decimal as text with a point, such as `"8.65"`. Never a float.',
  ...textScalar('Decimal', '8.65', isDecimalString, true),
  serialize: (value) => plainDecimal(value),
});

builder.scalarType('BigInt', {
  description: 'A whole number as text, such as `"390000"`: households, persons, đồng.',
  ...textScalar('BigInt', '390000', isBigIntText, true),
  serialize: (value) => String(value),
});

builder.scalarType('DateTime', {
  description: 'A moment, ISO 8601 in UTC.',
  parseValue: (value) => {
    const moment = new Date(typeof value === 'string' ? value : Number.NaN);
    if (Number.isNaN(moment.getTime())) throw new GraphQLError(`DateTime: ${JSON.stringify(value)} is not ISO 8601.`);
    return moment;
  },
  serialize: (value) => value.toISOString(),
});
