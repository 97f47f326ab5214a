import { RESPONSIBILITY_ROLES } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const ResponsibilityRoleEnum = enumOf(
  'ResponsibilityRole',
  RESPONSIBILITY_ROLES,
  'What part an organization has.',
  {
    lead: 'Chủ trì.',
    coordinating: 'Phối hợp.',
    executing: 'Thực hiện.',
    supervising: 'Giám sát.',
  },
);
