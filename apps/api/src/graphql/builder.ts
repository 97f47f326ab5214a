import type { Prisma, PrismaClient } from '@bacthang/database';
import type PrismaTypes from '@bacthang/database/pothos-types';
import { getDatamodel } from '@bacthang/database/pothos-types';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import { relayOptions } from './relay.ts';
import type { BigIntText, DateText, DecimalText, PartialDateText } from './scalars.ts';

export interface SchemaTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  Scalars: {
    ID: { Input: string; Output: string | number | bigint };
    Date: { Input: DateText; Output: Date | DateText };
    DateTime: { Input: Date; Output: Date };
    PartialDate: { Input: PartialDateText; Output: PartialDateText };
    Decimal: { Input: DecimalText; Output: Prisma.Decimal | DecimalText };
    BigInt: { Input: BigIntText; Output: bigint | BigIntText };
    HouseholdFacts: { Input: Record<string, unknown>; Output: unknown };
  };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
}

/** The builder's types with Pothos' defaults filled in, as references to objects and inputs carry them. */
export type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

/** The one schema builder. It knows no type of ours: each concept adds its own. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  relay: relayOptions,
  prisma: {
    dmmf: getDatamodel(),
    // Inside an operation the client *is* its transaction; the plugin only calls model methods, which both have.
    client: (context) => context.db as PrismaClient,
    exposeDescriptions: false,
    filterConnectionTotalCount: true,
    onUnusedQuery: null,
  },
});

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({
  description:
    'Everything that can be changed. One mutation an operation; each answers a union of success and refusals.',
});
