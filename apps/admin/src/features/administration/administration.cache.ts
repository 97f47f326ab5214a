import { forget, type MutationUpdates } from '../../lib/cache.ts';

export const updates: MutationUpdates = {
  addMember: (_result, { input }, cache) => {
    const { organizationId } = input as { readonly organizationId: string };
    forget(cache, { __typename: 'Organization', id: organizationId }, 'members');
  },
};
