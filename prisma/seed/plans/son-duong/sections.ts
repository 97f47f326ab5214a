import type { PlanSection } from '@bacthang/domain';
import { section, sourceNotes } from '../../build/sections.ts';

export const PREAMBLE =
  'Huyện thực hiện đồng thời hai văn bản: Kế hoạch 107/KH-UBND ngày 31/5/2022 của tỉnh và Kế hoạch 76-KH/HU ngày 16/02/2022 của Huyện ủy; cả hai đều bắt nguồn từ Chỉ thị 05-CT/TW.';

export const SECTIONS: readonly PlanSection[] = [
  section(
    ['I', 'other', 'I', 'Mục đích, yêu cầu'],
    [],
    [
      section(
        ['I.1', 'purpose', '1', 'Mục đích'],
        [
          'Biến Nghị quyết 160/NQ-CP, Kế hoạch 127-KH/TU và Kế hoạch 76-KH/HU thành việc làm cụ thể, đồng bộ, đúng lúc, để đạt mục tiêu giảm nghèo.',
          'Dùng tiềm năng, thế mạnh lao động của huyện; làm chuyển nhận thức và trách nhiệm của cơ quan, xã hội; đưa số hộ nghèo, cận nghèo và lao động không việc xuống thấp nhất, thực hiện Nghị quyết Đại hội XXI của Đảng bộ huyện.',
          'Làm chỗ dựa để cơ quan, đoàn thể và cấp xã lập kế hoạch riêng, chọn việc trọng tâm, bố trí nguồn lực cho 2021-2025 và về sau.',
        ],
      ),
      section(
        ['I.2', 'requirement', '2', 'Yêu cầu'],
        [
          'Rõ vai trò từng cấp, từng cơ quan, nhất là người đứng đầu; cả hệ thống chính trị và người dân tham gia; quán triệt Nghị quyết 160/NQ-CP.',
          'Giảm nghèo nằm trong kế hoạch phát triển hằng năm và từng giai đoạn. Hỗ trợ phải có điều kiện, khuyến khích tự vươn lên, bớt cho không; dồn cho dạy nghề, vốn vay, mô hình tốt.',
          'Hạ tầng phải thiết thực, khớp quy hoạch dân cư, sản xuất, nông thôn mới, giải quyết căn bản cho xã, thôn khó khăn nhất.',
          'Xã hội hóa cùng với đầu tư nhà nước; chính sách giảm nghèo đi liền phát triển kinh tế và quốc phòng, an ninh.',
        ],
      ),
    ],
  ),
  section(
    ['II', 'other', 'II', 'Mục tiêu'],
    [],
    [
      section(
        ['II.1', 'objective', '1', 'Mục tiêu tổng quát'],
        [
          'Giảm nghèo chắc chắn, ngăn tái nghèo và hộ nghèo mới; an sinh được bảo đảm, thu nhập và đời sống tăng, trước hết ở xã, thôn khó khăn nhất và vùng dân tộc thiểu số.',
          'Người nghèo có sinh kế, dùng được dịch vụ xã hội cơ bản, chủ động vươn lên; huyện đạt mục tiêu 2021-2025, hướng tới 2030 mà không để sót ai.',
        ],
      ),
      section(['II.2', 'targets', '2', 'Mục tiêu cụ thể']),
    ],
  ),
  section(['III', 'measures', 'III', 'Nhiệm vụ, giải pháp']),
  section(['IV', 'organization', 'IV', 'Tổ chức thực hiện']),
  section(
    ['V', 'reporting', 'V', 'Sơ kết, tổng kết và chế độ thông tin, báo cáo'],
    ['Có vướng mắc thì báo ngay cho huyện; Phòng Lao động - Thương binh và Xã hội là đầu mối nhận.'],
  ),
  sourceNotes(
    'Số văn bản và ngày trong tháng 8 năm 2022 để trống trên giấy.',
    'Văn bản ghi cả “05/CT-TW” lẫn “05-CT/TW”: đó là một chỉ thị.',
    'Văn bản in “Đông Quý”; tên trong các nghị quyết sắp xếp đơn vị hành chính là Đồng Quý.',
  ),
];
