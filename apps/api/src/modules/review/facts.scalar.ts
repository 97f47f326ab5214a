import { type HouseholdFacts, householdFactsSchema, REFUSAL_CODES, type Result, refusal } from '@bacthang/domain';
import { GraphQLError, Kind, type ObjectValueNode, type ValueNode } from 'graphql';
import { builder } from '../../graphql/builder.ts';

/** JSON as a document or its variables give it; whether it holds facts is for `readFacts` to say, field by field. */
function jsonOf(node: ValueNode, variables: Readonly<Record<string, unknown>> | null | undefined): unknown {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(
        (node as ObjectValueNode).fields.map(({ name, value }) => [name.value, jsonOf(value, variables)]),
      );
    case Kind.LIST:
      return node.values.map((value) => jsonOf(value, variables));
    case Kind.INT:
      return Number(node.value);
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.BOOLEAN:
    case Kind.STRING:
    case Kind.ENUM:
      return node.value;
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return variables?.[node.name.value];
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

builder.scalarType('HouseholdFacts', {
  description:
    'What is known of a household, as JSON: the same object that `npm run classify` reads, described in the README. An answer that is left out is not known, which is never taken for "no".',
  parseValue: (value) => {
    if (!isObject(value)) throw new GraphQLError('HouseholdFacts: expected an object.');
    return value;
  },
  parseLiteral: (node, variables) => {
    const value = jsonOf(node, variables);
    if (!isObject(value)) throw new GraphQLError('HouseholdFacts: expected an object.');
    return value;
  },
  serialize: (value) => value,
});

/** The facts that JSON holds, or what of it is none: `shapeInvalid` where no rule names it better. */
export function readFacts(json: unknown): Result<HouseholdFacts> {
  const parsed = householdFactsSchema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    refusals: parsed.error.issues.map(({ path, message }) => {
      const code = REFUSAL_CODES.find((each) => each === message) ?? 'shapeInvalid';
      return refusal(code, ['facts', ...path.map(String)], { allowed: code === 'shapeInvalid' ? message : null });
    }),
  };
}
