import type { Refusal } from '@bacthang/domain';
import type { InputRef, ObjectRef } from '@pothos/core';
import { builder, type Types } from './builder.ts';
import type { Context } from './context.ts';
import { Refused } from './refusal.ts';

/** How a mutation ended. Anything but success leaves the database as it was. */
export type Outcome<Success, Conflict = never> =
  | { readonly kind: 'success'; readonly value: Success }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'conflict'; readonly value: Conflict };

export const success = <T>(value: T): { kind: 'success'; value: T } => ({ kind: 'success', value });
export const refused = (refusals: readonly Refusal[]): { kind: 'refused'; refusals: readonly Refusal[] } => ({
  kind: 'refused',
  refusals,
});
export const conflict = <T>(value: T): { kind: 'conflict'; value: T } => ({ kind: 'conflict', value });

interface Definition<Input, Success extends object, Conflict extends object> {
  readonly description: string;
  readonly input: InputRef<Input>;
  readonly success: ObjectRef<Types, Success>;
  readonly conflict?: ObjectRef<Types, Conflict>;
  readonly run: (input: Input, context: Context) => Promise<Outcome<Success, Conflict>>;
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Adds one mutation: an `input`, and a union `<Name>Result` of its success, `Refused`, and a conflict where versions
 * matter. Whatever is not a success rolls the operation's transaction back.
 */
export function defineMutation<Input, Success extends object, Conflict extends object = never>(
  name: string,
  definition: Definition<Input, Success, Conflict>,
): void {
  const members = [definition.success, Refused, ...(definition.conflict ? [definition.conflict] : [])] as ObjectRef<
    Types,
    object
  >[];
  const result = builder.unionType(`${capitalized(name)}Result`, {
    description: `How \`${name}\` ended.`,
    types: members,
    resolveType: (value) => (value as { __typename: string }).__typename,
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: result,
      description: definition.description,
      args: { input: t.arg({ type: definition.input, required: true, description: 'What to do.' }) },
      resolve: async (_root, args, context) => {
        const outcome = await definition.run((args as { input: Input }).input, context);
        if (outcome.kind === 'success') return { ...outcome.value, __typename: definition.success.name };
        context.refused = true;
        if (outcome.kind === 'refused') return { refusals: outcome.refusals, __typename: Refused.name };
        return { ...outcome.value, __typename: definition.conflict?.name };
      },
    }),
  );
}
