import { graphql } from '@bacthang/contract';

/** All of a refusal: code and path for the form, the rest for the sentence. */
export const RefusalFacts = graphql(`
  fragment RefusalFacts on Refusal @_unmask { code path value allowed subject against }
`);

/** How every mutation ends that was not done. */
export const RefusedFacts = graphql(
  `
    fragment RefusedFacts on Refused @_unmask { refusals { ...RefusalFacts } }
  `,
  [RefusalFacts],
);
