import type { PlanSection } from '@bacthang/domain';
import { section, sourceNotes } from '../../build/sections.ts';

export const PREAMBLE =
  'Ngày 23/5/2022 Ban Chấp hành Đảng bộ phường họp, đánh giá kết quả và thông qua mục tiêu, chỉ tiêu cùng cách làm về giảm nghèo bền vững cho năm năm 2021-2025.';

export const SECTIONS: readonly PlanSection[] = [
  section(
    ['I', 'assessment', 'I', 'Đánh giá tình hình thực hiện'],
    [],
    [
      section(
        ['I.results', 'assessment', null, 'Kết quả'],
        [
          'Cấp ủy, chính quyền, Mặt trận và đoàn thể cùng triển khai chương trình, chính sách hợp với phường; Ban Chỉ đạo giảm nghèo làm đúng việc được giao và phân công tới từng thành viên.',
          'Nhờ vốn vay, hỗ trợ sản xuất, học nghề, việc làm, xuất khẩu lao động, y tế, giáo dục, nhà ở, văn hóa thông tin và trợ giúp pháp lý, nhiều hộ đã ra khỏi diện nghèo, cận nghèo.',
          'Số hộ nghèo qua các năm: 230 hộ (12,04%) năm 2016; 193 hộ (10,04%) năm 2017; 106 hộ (5,52%) năm 2018; 57 hộ (2,9%) năm 2019; 52 hộ (2,61%) năm 2020. Theo chuẩn mới, cuối 2021 là 82 hộ (4,1%).',
        ],
      ),
      section(
        ['I.limits', 'assessment', null, 'Hạn chế'],
        [
          'Cách làm chưa thật đồng bộ, quyết liệt; tiền phân bổ còn ít so với nhu cầu, huy động từ cộng đồng chưa được nhiều; các cấp, các ngành đôi khi chưa khớp nhau.',
          'Một số người nghèo còn trông chờ dù có sức thoát nghèo; nhiều hộ nghèo là người già neo đơn, rất khó thoát.',
        ],
      ),
    ],
  ),
  section(
    ['II', 'other', 'II', 'Mục tiêu, nhiệm vụ và giải pháp'],
    [],
    [
      section(
        ['II.1', 'objective', '1', 'Mục tiêu tổng quát'],
        [
          'Người dân, trước hết là hộ nghèo và cận nghèo, sống khá hơn cả về vật chất lẫn tinh thần; kinh tế đi cùng an sinh.',
          'Giảm nghèo đa chiều một cách bền vững, thu hẹp giàu nghèo, giúp người nghèo qua mức sống tối thiểu và dùng đủ dịch vụ xã hội cơ bản, góp sức thực hiện Nghị quyết Đại hội XIII của Đảng bộ phường.',
        ],
      ),
      section(['II.2', 'targets', '2', 'Mục tiêu cụ thể']),
      section(['II.3', 'measures', '3', 'Nhiệm vụ và giải pháp']),
    ],
  ),
  section(['III', 'organization', 'III', 'Tổ chức thực hiện']),
  sourceNotes(
    'Tiêu đề phần II trong văn bản nhắc đến chuyển đổi số và năm 2030, còn nội dung là giảm nghèo giai đoạn 2021-2025.',
    'Bản có được là bài đăng ngày 25/5/2022, không có số nghị quyết và nơi nhận; ngày ban hành lấy theo ngày họp.',
    'Thời điểm ban hành, thị xã Hương Trà thuộc tỉnh Thừa Thiên Huế, nay là thành phố Huế.',
  ),
];
