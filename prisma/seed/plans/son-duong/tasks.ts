import { tasks } from '../../build/tasks.ts';
import { MANAGEMENT } from './tasks-management.ts';
import { RESOURCES } from './tasks-resources.ts';

export const TASKS = tasks([
  {
    key: 'leadership',
    number: '1',
    title: 'Tăng cường lãnh đạo, chỉ đạo',
    children: [
      {
        key: 'leadership.targets',
        title: 'Ghi mục tiêu giảm tỷ lệ hộ nghèo từng năm, năm năm và đến 2030 vào chương trình kinh tế - xã hội',
      },
      {
        key: 'leadership.heads',
        title: 'Người đứng đầu chịu trách nhiệm; kết quả giảm nghèo là căn cứ xếp loại tập thể, cá nhân mỗi năm',
      },
      { key: 'leadership.persons', title: 'Giao người, giao việc phụ trách giảm nghèo từ huyện xuống cơ sở' },
    ],
  },
  {
    key: 'communication',
    number: '2',
    title: 'Đẩy mạnh tuyên truyền, giáo dục',
    children: [
      {
        key: 'communication.spread',
        title: 'Phổ biến chủ trương, chính sách; lan tỏa gương thoát nghèo, tinh thần “tương thân, tương ái”',
        description: 'Thực hiện giảm nghèo về thông tin: hộ nghèo có phương tiện nghe, xem và dùng dịch vụ viễn thông.',
      },
      {
        key: 'communication.front',
        title: 'Mặt trận, đoàn thể vận động, chỉ dẫn người nghèo làm ăn, bỏ tâm lý ỷ lại',
      },
      {
        key: 'communication.movements',
        title: 'Phong trào “Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau”',
        description: 'Khuyến khích hộ nghèo vươn lên; vận động ủng hộ Quỹ “Vì người nghèo”.',
      },
    ],
  },
  {
    key: 'policies',
    number: '3',
    title: 'Chính sách giảm nghèo gắn với phát triển bền vững',
    children: [
      {
        key: 'policies.programme',
        title: 'Lập chương trình giảm nghèo của huyện, giải pháp theo từng nguyên nhân nghèo',
        description: 'Theo Đề án giảm nghèo bền vững của tỉnh, lồng ghép với các chương trình khác.',
        deliverable: 'Chương trình giảm nghèo huyện Sơn Dương giai đoạn 2021-2025',
      },
      {
        key: 'policies.difficult-communes',
        title: 'Tác động thẳng vào hộ nghèo, hộ cận nghèo và hộ mới thoát nghèo, nhất là ở 7 xã đặc biệt khó khăn',
        description:
          'Trung Yên, Lương Thiện, Bình Yên, Đông Quý (Đồng Quý), Hợp Hòa, Đông Lợi, Quyết Thắng và vùng dân tộc thiểu số: tạo sinh kế, việc làm, thu nhập để hộ tự thoát nghèo.',
      },
    ],
  },
  RESOURCES,
  ...MANAGEMENT,
]);
