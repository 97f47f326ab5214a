import type { Responsibility } from '@bacthang/domain';
import { duties } from '../../build/responsibilities.ts';

const SPREAD = 'Tuyên truyền chính sách giảm nghèo; giới thiệu mô hình, cách làm sáng tạo, tấm gương điển hình';

export const OTHERS: readonly Responsibility[] = [
  ...duties('Các sở, ngành, đơn vị liên quan tỉnh Hưng Yên', [
    ['coordinating', 'Thực hiện nội dung Kế hoạch theo chức năng của mình'],
  ]),
  ...duties('Đài Phát thanh - Truyền hình Hưng Yên', [['executing', SPREAD, { taskKey: 'communication' }]]),
  ...duties('Báo Hưng Yên', [['executing', SPREAD, { taskKey: 'communication' }]]),
  ...duties('Ủy ban nhân dân các huyện, thị xã, thành phố', [
    ['executing', 'Cụ thể hóa Kế hoạch cho hợp với mục tiêu kinh tế - xã hội nơi mình và tổ chức làm'],
    [
      'coordinating',
      'Lồng ghép chương trình kinh tế, xã hội với giảm nghèo; huy động, tiếp nhận, dùng tốt nguồn lực',
      { taskKey: 'resources' },
    ],
    [
      'executing',
      'Rà soát hộ nghèo, hộ cận nghèo đúng quy trình, dân chủ, công khai; phân loại theo nguyên nhân để giúp cho trúng',
      { taskKey: 'management.review' },
    ],
    ['executing', 'Tổng hợp kết quả báo cáo Sở Lao động - Thương binh và Xã hội'],
  ]),
  ...duties('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hưng Yên', [
    ['executing', 'Cùng các tổ chức thành viên thực hiện Kế hoạch theo chức năng'],
    [
      'executing',
      'Nòng cốt vận động hội viên, đoàn viên và xã hội tham gia; xây dựng Quỹ “Vì người nghèo”, Tháng cao điểm vì người nghèo',
      { taskKey: 'communication.movement', componentCodes: ['IV.2.h'] },
    ],
    ['supervising', 'Giám sát, phản biện xã hội việc thực hiện chính sách', { taskKey: 'leadership.supervision' }],
  ]),
];
