import type { PlanSection } from '@bacthang/domain';
import { section, sourceNotes } from '../../build/sections.ts';

export const PREAMBLE =
  'Ban Thường vụ Huyện ủy triển khai Nghị quyết 05-NQ/TU ngày 08/10/2021 của Tỉnh ủy Trà Vinh tại huyện Trà Cú cho giai đoạn 2021-2025, có chỉ tiêu định hướng năm 2030.';

export const SECTIONS: readonly PlanSection[] = [
  section(
    ['I', 'purpose', 'I', 'Mục đích, yêu cầu'],
    [
      'Coi giảm nghèo bền vững là nhiệm vụ chính trị trọng yếu, làm liên tục khi lãnh đạo phát triển kinh tế - xã hội.',
      'Chuyển đổi sản xuất nông nghiệp, nhân rộng cách làm ăn hiệu quả để có việc làm, thu nhập và kéo gần mức sống của người nghèo với các nhóm khác.',
      'Đổi mới cách làm; nâng ý thức người dân, để hộ nghèo dựa vào sức mình mà thoát nghèo lâu bền.',
      'Gắn Chương trình mục tiêu quốc gia với xây dựng nông thôn mới, phấn đấu huyện đạt chuẩn trước năm 2023; các ngành bám kế hoạch phát triển 2021-2025, nhìn tới 2030.',
      'Huy động, phân bổ nguồn lực của Trung ương, tỉnh, huyện, doanh nghiệp và cộng đồng cho đúng chỗ, hiệu quả.',
    ],
  ),
  section(
    ['II', 'other', 'II', 'Mục tiêu, chỉ tiêu'],
    [],
    [
      section(
        ['II.1', 'objective', '1', 'Mục tiêu chung'],
        [
          'Góp nhiều nguồn lực và xã hội hóa cho hạ tầng thiết yếu, dạy nghề, việc làm, sinh kế và dịch vụ xã hội cơ bản của người nghèo; thoát nghèo chắc, ít tái nghèo, ít phát sinh hộ nghèo mới.',
          'Đạt chỉ tiêu giảm nghèo do Đại hội XII của Đảng bộ huyện đặt ra, chuẩn bị cho năm 2030 và góp phần để huyện đạt nông thôn mới trước năm 2023.',
        ],
      ),
      section(
        ['II.2', 'targets', '2', 'Chỉ tiêu cụ thể'],
        [],
        [
          section(['II.2.1', 'targets', '2.1', 'Giai đoạn 2021-2025']),
          section(['II.2.2', 'targets', '2.2', 'Định hướng đến năm 2030']),
        ],
      ),
    ],
  ),
  section(['III', 'measures', 'III', 'Nhiệm vụ và giải pháp']),
  sourceNotes(
    'Bản có được bị cắt giữa mục III.1: các giải pháp tiếp theo, tổ chức thực hiện, chế độ báo cáo và nơi nhận chưa rõ.',
    'Số và ngày ban hành không có trong bản này.',
    'Chỉ tiêu huyện nông thôn mới nằm ở mục I và nhắc lại ở mục II.1, không nằm trong mục chỉ tiêu.',
  ),
];
