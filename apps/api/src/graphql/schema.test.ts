import {
  assertUnionType,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  specifiedScalarTypes,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !specifiedScalarTypes.includes(type as never),
);

type Described = readonly [place: string, description: string | null | undefined];

const withArguments = (place: string, field: GraphQLField<unknown, unknown>): Described[] => [
  [place, field.description],
  ...field.args.map((argument): Described => [`${place}(${argument.name})`, argument.description]),
];

/** Every place of the schema where a reader of the playground looks for an explanation. */
const places = types.flatMap((type): Described[] => {
  const own: Described = [type.name, type.description];
  if (isObjectType(type) || isInterfaceType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).flatMap((field) => withArguments(`${type.name}.${field.name}`, field)),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field): Described => [`${type.name}.${field.name}`, field.description]),
    ];
  }
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value): Described => [`${type.name}.${value.name}`, value.description])];
  }
  return [own];
});

describe('schema', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    expect(places.filter(([, description]) => !description?.trim()).map(([place]) => place)).toEqual([]);
  });

  it('writes descriptions as sentences', () => {
    const unfinished = places.filter(([, description]) => description && !/[.?!:`)]$/.test(description.trim()));
    expect(unfinished).toEqual([]);
  });

  it('spells every enum value in capitals', () => {
    const values = types.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []));
    expect(values.filter((name) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('answers every mutation with a union of its success and a refusal', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    for (const { name, type } of mutations) {
      const members = schema.getPossibleTypes(assertUnionType(getNamedType(type))).map((member) => member.name);
      const capitalized = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      expect(members, name).toEqual(expect.arrayContaining(['Refused', `${capitalized}Success`]));
    }
  });
});
