import type { Responsibility } from '@bacthang/domain';
import { duties } from '../../build/responsibilities.ts';
import type { OrganizationSeed } from '../../seed-types.ts';

const unit = ['Huế', 'Hương Trà', 'Hương Xuân'];

export const ORGANIZATIONS: readonly OrganizationSeed[] = [
  {
    key: 'huong-xuan-hoi-dong-nhan-dan',
    name: 'Hội đồng nhân dân phường Hương Xuân',
    chain: 'council',
    kind: 'peoplesCouncil',
    unit,
    partOf: null,
  },
  {
    key: 'huong-xuan-van-phong-dang-uy',
    name: 'Văn phòng Đảng ủy phường Hương Xuân',
    chain: 'party',
    kind: 'partyOffice',
    unit,
    partOf: 'partyCommittee',
  },
  {
    key: 'huong-xuan-uy-ban-kiem-tra',
    name: 'Ủy ban kiểm tra Đảng ủy phường Hương Xuân',
    chain: 'party',
    kind: 'partyOffice',
    unit,
    partOf: 'partyCommittee',
  },
  {
    key: 'huong-xuan-mat-tran',
    name: 'Mặt trận và các đoàn thể chính trị - xã hội phường Hương Xuân',
    chain: 'front',
    kind: 'fatherlandFront',
    unit,
    partOf: null,
  },
  {
    key: 'huong-xuan-ban-chi-dao',
    name: 'Ban Chỉ đạo giảm nghèo phường Hương Xuân',
    chain: 'government',
    kind: 'otherBody',
    unit,
    partOf: 'peoplesCommittee',
  },
];

const SPREAD = 'Đưa Nghị quyết tới đảng viên và người dân để mọi người hiểu, làm như nhau';
const CHECK = 'Kiểm tra, theo dõi việc thực hiện rồi báo cáo Ban Thường vụ Đảng ủy';

export const RESPONSIBILITIES: readonly Responsibility[] = [
  ...duties('Ủy ban nhân dân phường Hương Xuân', [
    ['lead', 'Quán triệt Nghị quyết rộng rãi bằng cổ động trực quan, Đài truyền thanh và cách phù hợp khác'],
    ['lead', 'Cụ thể hóa Nghị quyết thành chương trình, kế hoạch để thực hiện', { taskKey: 'policies.plan' }],
  ]),
  ...duties('Hội đồng nhân dân phường Hương Xuân', [
    ['supervising', 'Có kế hoạch giám sát thường xuyên nhiệm vụ giảm nghèo trong phường'],
  ]),
  ...duties('Các chi bộ trực thuộc Đảng ủy phường Hương Xuân', [['executing', SPREAD, { taskKey: 'communication' }]]),
  ...duties('Mặt trận và các đoàn thể chính trị - xã hội phường Hương Xuân', [
    ['executing', SPREAD, { taskKey: 'communication' }],
    ['executing', 'Giúp hộ nghèo, hộ cận nghèo tại từng tổ dân phố', { taskKey: 'leadership.neighbourhoods' }],
    ['supervising', 'Giám sát, phản biện công tác giảm nghèo', { taskKey: 'leadership.supervision' }],
  ]),
  ...duties('Ban Chỉ đạo giảm nghèo phường Hương Xuân', [
    ['coordinating', 'Tham mưu, điều phối công tác giảm nghèo của phường', { taskKey: 'management.committee' }],
  ]),
  ...duties('Văn phòng Đảng ủy phường Hương Xuân', [['supervising', CHECK]]),
  ...duties('Ủy ban kiểm tra Đảng ủy phường Hương Xuân', [['supervising', CHECK]]),
];
