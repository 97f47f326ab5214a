import { tasks } from '../../build/tasks.ts';

export const TASKS = tasks([
  {
    key: 'communication',
    number: '1',
    title: 'Tăng cường tuyên truyền, giáo dục',
    children: [
      {
        key: 'communication.unity',
        title: 'Quán triệt chủ trương, chính sách giảm nghèo trong Đảng, chính quyền và xã hội',
        description: 'Để cấp ủy, tổ chức đảng, chính quyền và người dân hiểu giống nhau, làm cùng hướng.',
      },
      {
        key: 'communication.people',
        title: 'Đưa mục tiêu giảm nghèo tới từng người dân, trước hết là người nghèo',
        description: 'Khơi dậy sự chủ động vươn lên. Văn bản nguồn dừng ở đoạn này.',
      },
    ],
  },
]);
