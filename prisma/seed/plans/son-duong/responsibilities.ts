import type { Responsibility } from '@bacthang/domain';
import { duties } from '../../build/responsibilities.ts';
import { COMMUNES, FRONT } from './responsibilities-front-communes.ts';

export const RESPONSIBILITIES: readonly Responsibility[] = [
  ...duties('Phòng Lao động - Thương binh và Xã hội huyện Sơn Dương', [
    [
      'lead',
      'Tham mưu huyện triển khai giảm nghèo bền vững; theo dõi, đôn đốc cơ quan và cấp xã; sơ kết, tổng kết, báo cáo',
    ],
    ['lead', 'Tham mưu Chương trình mục tiêu quốc gia giảm nghèo bền vững; mỗi năm lập kế hoạch thực hiện'],
    ['lead', 'Rà soát, nghiên cứu, đề xuất giải pháp, cơ chế, chính sách', { taskKey: 'policies' }],
  ]),
  ...duties('Phòng Tài chính - Kế hoạch huyện Sơn Dương', [
    ['lead', 'Tham mưu bố trí, phân bổ vốn sau khi được duyệt', { taskKey: 'resources' }],
    ['supervising', 'Kiểm tra, giám sát và hướng dẫn thanh quyết toán', { taskKey: 'resources.budget' }],
  ]),
  ...duties('Phòng Nông nghiệp và Phát triển nông thôn huyện Sơn Dương', [
    [
      'lead',
      'Hỗ trợ sản xuất nông, lâm, ngư; khuyến nông, khuyến lâm, khuyến ngư; mô hình chuyển giao kỹ thuật, sản xuất hàng hóa hợp với người nghèo',
    ],
    ['lead', 'Lồng ghép giảm nghèo với nông thôn mới và dạy nghề nông nghiệp cho lao động nông thôn'],
    ['executing', 'Đa dạng hóa sinh kế, phát triển sản xuất theo chương trình mục tiêu quốc gia'],
  ]),
  ...duties('Phòng Kinh tế và Hạ tầng huyện Sơn Dương', [
    ['lead', 'Chính sách nhà ở', { taskKey: 'resources.makeshift-homes' }],
    ['lead', 'Hướng dẫn khuyến công, ngành nghề tiểu thủ công nghiệp, dịch vụ, thương mại'],
  ]),
  ...duties('Phòng Y tế huyện Sơn Dương', [
    [
      'executing',
      'Tham mưu cải thiện dinh dưỡng, giảm thấp còi cho trẻ dưới 16 tuổi thuộc hộ nghèo, cận nghèo, vùng khó khăn nhất và dân tộc thiểu số',
    ],
    ['executing', 'Chỉ tiêu y tế trong nhóm dịch vụ xã hội cơ bản'],
  ]),
  ...duties('Phòng Giáo dục và Đào tạo huyện Sơn Dương', [
    ['executing', 'Chính sách cho học sinh hộ nghèo, cận nghèo và học sinh bán trú vùng khó khăn nhất'],
    ['executing', 'Chỉ tiêu giáo dục trong nhóm dịch vụ xã hội cơ bản'],
  ]),
  ...duties('Phòng Tư pháp huyện Sơn Dương', [
    ['executing', 'Trợ giúp pháp lý người nghèo, người cận nghèo, người dân tộc thiểu số'],
  ]),
  ...[
    'Phòng Văn hóa và Thông tin huyện Sơn Dương',
    'Trung tâm Văn hóa - Truyền thông và Thể thao huyện Sơn Dương',
  ].flatMap((name) =>
    duties(name, [
      [
        'lead',
        'Giảm nghèo về thông tin; chỉ tiêu thông tin trong nhóm dịch vụ xã hội cơ bản',
        { taskKey: 'communication.spread' },
      ],
      ['lead', 'Tuyên truyền chính sách; giới thiệu cách làm mới, mô hình hiệu quả', { taskKey: 'communication' }],
    ]),
  ),
  ...duties('Phòng Dân tộc huyện Sơn Dương', [
    ['lead', 'Hướng dẫn, thực hiện chính sách cho hộ nghèo vùng dân tộc thiểu số'],
    ['executing', 'Chương trình mục tiêu quốc gia vùng dân tộc thiểu số và miền núi giai đoạn 2021-2030'],
  ]),
  ...duties('Phòng giao dịch Ngân hàng Chính sách xã hội huyện Sơn Dương', [
    ['executing', 'Cho hộ nghèo, cận nghèo, mới thoát nghèo và đối tượng chính sách vay ưu đãi, gắn với dự án sinh kế'],
    ['executing', 'Quản lý vốn, cho vay đúng người, đúng quy định, nhanh gọn'],
  ]),
  ...duties('Các cơ quan, đơn vị liên quan huyện Sơn Dương', [
    ['coordinating', 'Làm phần việc thuộc chức năng mình và phối hợp triển khai Kế hoạch'],
  ]),
  ...FRONT,
  ...COMMUNES,
];
