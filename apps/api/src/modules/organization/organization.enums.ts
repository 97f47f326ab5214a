import { CHAINS, ORGANIZATION_KINDS } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const ChainEnum = enumOf(
  'Chain',
  CHAINS,
  'The lines that plans run down from tier to tier, and the bodies beside them.',
  {
    party: 'Đảng.',
    government: 'Chính quyền.',
    council: 'Hội đồng nhân dân.',
    front: 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội.',
    other: 'Anyone else.',
  },
);

export const OrganizationKindEnum = enumOf('OrganizationKind', ORGANIZATION_KINDS, 'What kind of body it is.', {
  partyCommittee: 'Tỉnh ủy, huyện ủy, đảng ủy xã.',
  partyOffice: 'A commission or office of a Party committee.',
  peoplesCommittee: 'UBND.',
  peoplesCouncil: 'HĐND.',
  department: 'Sở, phòng, ban of a People’s Committee.',
  fatherlandFront: 'MTTQ.',
  massOrganization: 'Hội, đoàn thể.',
  policyBank: 'Ngân hàng Chính sách xã hội.',
  media: 'Báo, đài.',
  centralBody: 'A body of the centre.',
  otherBody: 'Anything else.',
});
