import type { PlanSection } from '@bacthang/domain';
import { section, sourceNotes } from '../../build/sections.ts';

export const PREAMBLE =
  'Tỉnh dựa trên Chỉ thị 05-CT/TW, Quyết định 1705/QĐ-TTg, Quyết định 90/QĐ-TTg, thực hiện Nghị quyết Đại hội XIX của Đảng bộ tỉnh và Kế hoạch 32-KH/TU của Tỉnh ủy.';

export const SECTIONS: readonly PlanSection[] = [
  section(
    ['I', 'other', 'I', 'Mục đích, yêu cầu'],
    [],
    [
      section(
        ['I.1', 'purpose', '1', 'Mục đích'],
        [
          'Giảm nghèo là chủ trương lớn, việc lâu dài của cả hệ thống chính trị, vì tiến bộ, công bằng và đời sống người dân.',
          'Làm đồng bộ các chính sách cùng chương trình mục tiêu quốc gia 2021-2025, tạo đà cho người nghèo thoát nghèo, giữ an sinh trong tỉnh.',
        ],
      ),
      section(
        ['I.2', 'requirement', '2', 'Yêu cầu'],
        [
          'Cấp ủy lãnh đạo, chính quyền điều hành; doanh nghiệp, cộng đồng, người dân cùng vào cuộc.',
          'Mỗi ngành, mỗi cấp và tổ chức chính trị xã hội có kế hoạch, chương trình, đề án chi tiết của mình để đạt mục tiêu của tỉnh.',
        ],
      ),
    ],
  ),
  section(
    ['II', 'other', 'II', 'Mục tiêu'],
    [],
    [
      section(
        ['II.1', 'objective', '1', 'Mục tiêu chung'],
        [
          'Giảm nghèo đa chiều bền vững, ít tái nghèo và phát sinh; người nghèo vượt mức sống tối thiểu, dùng được các dịch vụ cơ bản: nhà ở, nước và vệ sinh, thông tin, việc làm, giáo dục, y tế.',
        ],
      ),
      section(
        ['II.2', 'targets', '2', 'Mục tiêu cụ thể'],
        [
          'Một mục tiêu chủ yếu về tỷ lệ hộ nghèo và nhóm chỉ tiêu theo sáu chiều thiếu hụt dịch vụ xã hội cơ bản, đến năm 2025.',
        ],
      ),
    ],
  ),
  section(['III', 'scope', 'III', 'Đối tượng và phạm vi']),
  section(
    ['IV', 'components', 'IV', 'Nội dung thực hiện'],
    [],
    [
      section(['IV.1', 'components', '1', 'Các dự án của Chương trình mục tiêu quốc gia giảm nghèo bền vững']),
      section(['IV.2', 'components', '2', 'Các chính sách giảm nghèo khác']),
    ],
  ),
  section(['V', 'measures', 'V', 'Nhiệm vụ và giải pháp']),
  section(
    ['VI', 'funding', 'VI', 'Kinh phí'],
    ['Sở, ngành, đoàn thể tỉnh và cấp huyện lập dự toán hằng năm, quản lý và dùng tiền theo luật ngân sách.'],
  ),
  section(['VII', 'organization', 'VII', 'Tổ chức thực hiện']),
  section(['VIII', 'reporting', 'VIII', 'Chế độ báo cáo'], ['Văn bản không ấn định ngày gửi báo cáo.']),
  sourceNotes('Văn bản dẫn phụ lục kèm theo cho mục tiêu chủ yếu; bản có được không có phụ lục này.'),
];
