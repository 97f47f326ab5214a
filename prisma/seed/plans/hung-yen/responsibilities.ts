import type { Responsibility } from '@bacthang/domain';
import { duties } from '../../build/responsibilities.ts';
import { OTHERS } from './responsibilities-others.ts';

const REVIEW = { taskKey: 'management.review' };

export const RESPONSIBILITIES: readonly Responsibility[] = [
  ...duties('Sở Lao động - Thương binh và Xã hội tỉnh Hưng Yên', [
    [
      'lead',
      'Cơ quan thường trực, tham mưu Ủy ban nhân dân tỉnh thực hiện Kế hoạch; phối hợp với sở, ngành và cấp huyện',
    ],
    [
      'lead',
      'Chủ trì Dự án 2, Tiểu dự án 3 của Dự án 4, Tiểu dự án 2 của Dự án 6, Dự án 7 và chính sách giáo dục nghề nghiệp, việc làm; kiểm tra, đánh giá, báo cáo',
      { componentCodes: ['2', '4.3', '6.2', '7', '7.1', '7.2', 'IV.2.a'] },
    ],
    ['lead', 'Hướng dẫn rà soát hộ nghèo, hộ cận nghèo mỗi năm đúng thực trạng để làm cơ sở chính sách', REVIEW],
    [
      'lead',
      'Kiểm tra, đánh giá kết quả Kế hoạch; tổng hợp báo cáo Ủy ban nhân dân tỉnh và Bộ',
      { taskKey: 'management.inspection' },
    ],
  ]),
  ...duties('Sở Kế hoạch và Đầu tư tỉnh Hưng Yên', [
    [
      'lead',
      'Tổng hợp, dự kiến kinh phí trình tỉnh cho chương trình, dự án, chính sách giảm nghèo',
      { taskKey: 'resources' },
    ],
    ['supervising', 'Kiểm tra, đánh giá các chương trình mục tiêu gắn với giảm nghèo'],
  ]),
  ...duties('Sở Tài chính tỉnh Hưng Yên', [
    [
      'lead',
      'Cùng Sở Kế hoạch và Đầu tư tham mưu bố trí tiền; hướng dẫn quản lý, quyết toán',
      { taskKey: 'resources.budget' },
    ],
    ['lead', 'Chính sách tiền điện cho người nghèo', { componentCodes: ['IV.2.h'] }],
  ]),
  ...duties('Sở Nông nghiệp và Phát triển nông thôn tỉnh Hưng Yên', [
    [
      'lead',
      'Tiểu dự án 1 của Dự án 3 và chính sách nước sạch sinh hoạt; kiểm tra, đánh giá, báo cáo',
      { componentCodes: ['3.1', 'IV.2.f'] },
    ],
    ['executing', 'Gắn chương trình nông thôn mới với chương trình giảm nghèo'],
  ]),
  ...duties('Sở Y tế tỉnh Hưng Yên', [
    [
      'lead',
      'Tiểu dự án 2 của Dự án 3, chính sách y tế, nhà tiêu hợp vệ sinh, Quỹ khám chữa bệnh cho người nghèo; kiểm tra, đánh giá, báo cáo',
      { componentCodes: ['3.2', 'IV.2.b', 'IV.2.f'] },
    ],
    ['executing', 'Đề xuất nâng cấp cơ sở khám chữa bệnh, nâng chất lượng ở tuyến xã'],
  ]),
  ...duties('Sở Giáo dục và Đào tạo tỉnh Hưng Yên', [
    ['lead', 'Chính sách hỗ trợ giáo dục', { componentCodes: ['IV.2.e'] }],
  ]),
  ...duties('Sở Xây dựng tỉnh Hưng Yên', [
    ['lead', 'Chính sách nhà ở cho hộ nghèo khó khăn về nhà', { componentCodes: ['IV.2.d'] }],
  ]),
  ...duties('Sở Thông tin và Truyền thông tỉnh Hưng Yên', [
    ['lead', 'Tiểu dự án 1 của Dự án 6; kiểm tra, đánh giá, báo cáo', { componentCodes: ['6.1'] }],
  ]),
  ...duties('Chi nhánh Ngân hàng Chính sách xã hội tỉnh Hưng Yên', [
    [
      'lead',
      'Quản lý vốn tín dụng ưu đãi cho hộ nghèo, cận nghèo, đối tượng chính sách',
      { componentCodes: ['IV.2.c'] },
    ],
  ]),
  ...duties('Sở Tư pháp tỉnh Hưng Yên', [['lead', 'Chính sách trợ giúp pháp lý', { componentCodes: ['IV.2.g'] }]]),
  ...OTHERS,
];
