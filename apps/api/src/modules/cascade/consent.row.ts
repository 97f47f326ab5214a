import { type Commitment, commitmentSchema } from '@bacthang/domain';

/** The figure that the publisher proposed, null where there is none. What is stored in another shape is a bug: it throws. */
export const proposedIn = ({ proposal }: { readonly proposal: unknown }): Commitment | null =>
  proposal === null ? null : commitmentSchema.parse(proposal);
