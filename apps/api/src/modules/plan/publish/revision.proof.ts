import { canonicalJson, contentHash, type JsonObject, type Refusal, revisionPayload } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { loaderOf } from '../../../graphql/loader.ts';
import { RefusalType } from '../../../graphql/refusal.ts';
import { loadReferences } from '../../target/references.store.ts';
import { RevisionNode } from '../revision.type.ts';
import { type Assembly, loadAssemblies } from './assembly.store.ts';
import { revisionContentOf } from './assembly.ts';
import { missingIn } from './publish.checks.ts';

const assemblyLoader = loaderOf<string, Assembly>(async ({ db }, ids) =>
  (await loadAssemblies(db, ids)).map((assembly) => [assembly.id, assembly]),
);

const missingLoader = loaderOf<string, readonly Refusal[]>(async (context, ids) => {
  const references = await loadReferences(context.db);
  const assemblies = await assemblyLoader(context).loadMany(ids);
  return assemblies.flatMap((found) =>
    found === null || found instanceof Error ? [] : [[found.id, missingIn(found, references)] as const],
  );
});

/**
 * The hash of what the rows say now. The name of the issuing body is taken as it was frozen: it is no row of the
 * revision, and a body that is renamed leaves what it published as it was.
 */
function recomputed(assembly: Assembly): string {
  const content = revisionContentOf(assembly);
  const frozen = assembly.frozen as { organization?: { name?: string } } | null;
  const name = frozen?.organization?.name ?? content.organization.name;
  return contentHash(revisionPayload({ ...content, organization: { ...content.organization, name } }));
}

builder.prismaObjectFields(RevisionNode, (t) => ({
  canonicalJson: t.string({
    nullable: true,
    description:
      'The text whose SHA-256 is `contentHash`: canonical JSON (RFC 8785) of all that was published; null for a draft.',
    select: { frozen: true },
    resolve: ({ frozen }) => (frozen ? canonicalJson(frozen as JsonObject) : null),
  }),
  recomputedHash: t.string({
    nullable: true,
    description:
      'The hash computed again, now, from the rows of the revision; null for a draft. Equal to `contentHash`, or something was tampered with.',
    select: { id: true, state: true },
    resolve: async ({ id, state }, _args, context) => {
      const assembly = state === 'published' ? await assemblyLoader(context).load(id) : null;
      return assembly && recomputed(assembly);
    },
  }),
  missing: t.field({
    type: [RefusalType],
    description: 'What keeps this draft from being published; nothing when it may be, or already is.',
    select: { id: true, state: true },
    resolve: async ({ id, state }, _args, context) =>
      state === 'draft' ? [...((await missingLoader(context).load(id)) ?? [])] : [],
  }),
}));
