import { graphql, type ResultOf } from '@bacthang/contract';

/** Who is signed in, and every organization that they act for. Asked once, when the shell opens. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      user { id name email }
      members {
        role
        organization {
          id name chain kind viewerCanManage
          unit { id key name fullName tier type validFrom validTo }
        }
      }
    }
  }
`);

export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;
export type Membership = Viewer['members'][number];
export type ActingOrganization = Membership['organization'];
