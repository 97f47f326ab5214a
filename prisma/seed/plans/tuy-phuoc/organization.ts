import type { Responsibility } from '@bacthang/domain';
import { duties } from '../../build/responsibilities.ts';
import type { OrganizationSeed } from '../../seed-types.ts';

const unit = ['Bình Định', 'Tuy Phước'];

export const ORGANIZATIONS: readonly OrganizationSeed[] = [
  {
    key: 'tuy-phuoc-van-phong-huyen-uy',
    name: 'Văn phòng Huyện ủy Tuy Phước',
    chain: 'party',
    kind: 'partyOffice',
    unit,
    partOf: 'partyCommittee',
  },
  {
    key: 'tuy-phuoc-cac-ban-huyen-uy',
    name: 'Các Ban của Huyện ủy Tuy Phước',
    chain: 'party',
    kind: 'partyOffice',
    unit,
    partOf: 'partyCommittee',
  },
  {
    key: 'tuy-phuoc-mat-tran',
    name: 'Mặt trận và các hội, đoàn thể huyện Tuy Phước',
    chain: 'front',
    kind: 'fatherlandFront',
    unit,
    partOf: null,
  },
  {
    key: 'tuy-phuoc-ngan-hang-csxh',
    name: 'Phòng giao dịch Ngân hàng Chính sách xã hội huyện Tuy Phước',
    chain: 'other',
    kind: 'policyBank',
    unit,
    partOf: null,
  },
];

const STUDY =
  'Học tập, quán triệt Kế hoạch tới tận chi bộ, gắn với nghị quyết, văn bản của cấp trên; tạo thống nhất trong đảng bộ';
const FOLLOW_UP = 'Cùng Ủy ban nhân dân huyện theo dõi, đôn đốc và kiểm tra việc thực hiện';

export const RESPONSIBILITIES: readonly Responsibility[] = [
  ...duties('Các cấp ủy đảng, phòng, ban, ngành huyện Tuy Phước', [['executing', STUDY]]),
  ...duties('Mặt trận và các hội, đoàn thể huyện Tuy Phước', [
    ['executing', STUDY],
    ['executing', 'Phối hợp, vận động Nhân dân cùng thực hiện mục tiêu giảm nghèo', { taskKey: 'leadership.front' }],
  ]),
  ...duties('Đảng ủy các xã, thị trấn', [
    ['executing', 'Lập kế hoạch riêng, có nhiệm vụ và giải pháp sát với địa phương mình'],
  ]),
  ...duties('Ủy ban nhân dân huyện Tuy Phước', [
    ['lead', 'Cùng các cơ quan liên quan lập kế hoạch riêng để triển khai Kế hoạch này'],
    [
      'lead',
      'Đôn đốc, theo dõi, kiểm tra thay Huyện ủy; sơ kết và tổng kết Kế hoạch',
      { taskKey: 'capacity.monitoring' },
    ],
  ]),
  ...duties('Văn phòng Huyện ủy Tuy Phước', [['coordinating', FOLLOW_UP, { taskKey: 'capacity.monitoring' }]]),
  ...duties('Các Ban của Huyện ủy Tuy Phước', [['coordinating', FOLLOW_UP, { taskKey: 'capacity.monitoring' }]]),
  ...duties('Phòng giao dịch Ngân hàng Chính sách xã hội huyện Tuy Phước', [
    ['executing', 'Cho hộ nghèo, hộ cận nghèo đủ điều kiện vay vốn ưu đãi', { taskKey: 'training-and-jobs' }],
  ]),
];
