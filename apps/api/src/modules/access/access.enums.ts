import { ROLES } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const RoleEnum = enumOf(
  'Role',
  ROLES,
  'What a member of an organization may do there, each including the one before.',
  {
    viewer: 'Reads figures of the unit and those below before they are accepted.',
    editor: 'Reads and writes drafts, answers targets, enters figures.',
    publisher: 'Publishes plans, decides on consent, accepts figures of the units below.',
    administrator: 'Adds and removes members here and in the units below.',
  },
);
