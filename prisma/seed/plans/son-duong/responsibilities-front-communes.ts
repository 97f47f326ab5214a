import { duties } from '../../build/responsibilities.ts';

export const FRONT = duties('Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện Sơn Dương', [
  [
    'lead',
    'Chỉ đạo hội cơ sở vận động hội viên, đoàn viên và dân tham gia chương trình giảm nghèo; động viên hộ tự thoát nghèo',
    { taskKey: 'communication.front' },
  ],
  [
    'lead',
    'Làm tốt “Ngày vì người nghèo”, “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”, “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”',
    { taskKey: 'communication.movements' },
  ],
  ['supervising', 'Kiểm tra, giám sát nhiệm vụ giảm nghèo trong huyện', { taskKey: 'inspection' }],
]);

export const COMMUNES = duties('Ủy ban nhân dân các xã, thị trấn', [
  [
    'executing',
    'Lập kế hoạch thực hiện Kế hoạch 76-KH/HU; đưa giảm nghèo vào kế hoạch kinh tế - xã hội từng năm và năm năm',
  ],
  ['executing', 'Kết hợp với chương trình vùng dân tộc thiểu số, tái cơ cấu nông nghiệp và nông thôn mới'],
  [
    'executing',
    'Bố trí công chức chuyên trách đủ sức làm; quản lý hộ bằng công nghệ thông tin',
    { taskKey: 'management.staff' },
  ],
  ['executing', 'Hỗ trợ kịp thời, đúng người; dùng hiệu quả nguồn lực giảm nghèo'],
  [
    'executing',
    'Rà soát hằng năm, từng giai đoạn theo Nghị định 07/2021/NĐ-CP; giảm nghèo thực chất, không để hộ thay phiên vào ra danh sách, không chạy theo thành tích khi báo cáo',
    { taskKey: 'management.review' },
  ],
  ['supervising', 'Kiểm tra, giám sát; phát hiện và xử lý nghiêm sai phạm', { taskKey: 'inspection.regular' }],
  ['executing', 'Khen thưởng, nhân rộng điển hình thoát nghèo', { taskKey: 'inspection.reviews' }],
  ['executing', 'Đánh giá kết quả tại địa phương, gửi báo cáo định kỳ về huyện'],
]);
