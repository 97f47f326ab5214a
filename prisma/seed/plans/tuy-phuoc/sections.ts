import type { PlanSection } from '@bacthang/domain';
import { section, sourceNotes } from '../../build/sections.ts';

export const PREAMBLE =
  'Từ Nghị quyết Đại hội XXII của Đảng bộ huyện và chuẩn nghèo đa chiều mới, Huyện ủy đặt ra việc phải làm trong năm năm 2021-2025 cho ba mặt: giảm nghèo, tạo việc làm, dạy nghề.';

export const SECTIONS: readonly PlanSection[] = [
  section(
    ['I', 'assessment', 'I', 'Đánh giá kết quả giai đoạn 2016-2020'],
    [],
    [
      section(
        ['I.results', 'assessment', null, 'Kết quả'],
        [
          'Cấp ủy, chính quyền các cấp ghi chỉ tiêu của chương trình vào nghị quyết và kế hoạch hằng năm của mình; Mặt trận, hội, đoàn thể cùng làm nên các chỉ tiêu Đại hội XXI đặt ra đều đạt.',
          'Tỷ lệ hộ nghèo từ 8,65% (cuối 2015) còn 2,21% (cuối 2020): giảm 6,44 điểm %, hơn kế hoạch 1,44 điểm %. Không hộ người có công nào còn nghèo; nhà đơn sơ, tạm bợ của hộ nghèo đã xóa hết.',
          '5.433 lao động có thêm việc làm, bằng 108,7% kế hoạch. Huyện mở 102 lớp nghề, dạy 3.757 lao động nông thôn; lao động qua đào tạo lên 53,25%, cao hơn kế hoạch 3,25 điểm %.',
          'Chính sách đến với người nghèo đúng hạn và đúng quy định; người nghèo dùng được các dịch vụ xã hội cơ bản, mức sống người dân khá dần lên.',
        ],
      ),
      section(
        ['I.limits', 'assessment', null, 'Khó khăn, hạn chế'],
        [
          'Một số ít cấp ủy, chính quyền quan tâm chưa đều tay, rõ nhất ở xuất khẩu lao động; giữa các ngành có lúc, có nơi phối hợp còn lỏng.',
          'Vài địa phương lồng ghép nguồn lực yếu, chưa dựa vào sức tại chỗ và vào chính người nghèo; tuyên truyền chưa sâu, chưa kịp thời nên tâm lý trông chờ vẫn còn.',
          'Thoát nghèo chưa chắc: đau ốm, thiên tai, dịch bệnh hay mất việc đều có thể đưa hộ nghèo trở lại.',
          'Việc giám sát chính sách ở cơ sở chưa đều, còn sót; hỗ trợ sản xuất, nhân rộng mô hình và sơ kết, tổng kết ở một số nơi chưa được coi trọng.',
        ],
      ),
    ],
  ),
  section(
    ['II', 'other', 'II', 'Mục tiêu, chỉ tiêu, nhiệm vụ và giải pháp'],
    [],
    [
      section(
        ['II.1', 'objective', '1', 'Mục tiêu tổng quát'],
        [
          'Giảm nghèo bền vững, ít tái nghèo, qua đó góp vào tăng trưởng và an sinh của huyện; nâng thu nhập và đời sống, để người nghèo dễ đến với dịch vụ xã hội cơ bản.',
          'Che chở phụ nữ, trẻ em hộ nghèo; kéo gần mức sống giữa nông thôn với thành thị và giữa các nhóm dân cư.',
        ],
      ),
      section(['II.2', 'targets', '2', 'Mục tiêu, chỉ tiêu cụ thể']),
      section(['II.3', 'measures', '3', 'Nhiệm vụ và giải pháp']),
    ],
  ),
  section(['III', 'organization', 'III', 'Tổ chức thực hiện']),
  sourceNotes(
    'Tên văn bản ghi giai đoạn 2020-2025, phần nội dung ghi giai đoạn 2021-2025; dữ liệu lấy theo nội dung.',
    'Bản có được không in số và ngày ban hành.',
    'Chuẩn nghèo thay đổi giữa hai kỳ: số 2,21% của năm 2020 không nối được với các chỉ tiêu từ 2021.',
  ),
];
