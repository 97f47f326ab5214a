import type { TaskDraft } from '../../build/tasks.ts';

export const RESOURCES: TaskDraft = {
  key: 'resources',
  number: '4',
  title: 'Huy động và sử dụng nguồn lực',
  children: [
    {
      key: 'resources.budget',
      title: 'Dùng tốt ngân sách Trung ương và vốn hai chương trình mục tiêu quốc gia',
      description:
        'Chương trình giảm nghèo bền vững và chương trình vùng dân tộc thiểu số, miền núi; lồng ghép vốn khác.',
    },
    { key: 'resources.donors', title: 'Kêu gọi nhà tài trợ, phong trào, Quỹ “Vì người nghèo”' },
    {
      key: 'resources.focus',
      title:
        'Dồn cho sản xuất, dạy nghề, hạ tầng, việc làm và dịch vụ xã hội của người nghèo, nhất là người dân tộc thiểu số',
      children: [
        {
          key: 'resources.makeshift-homes',
          title: 'Xóa xong nhà tạm, nhà dột nát của hộ nghèo',
          deadline: '2025',
        },
        {
          key: 'resources.housing-support',
          title: 'Hộ nghèo khó khăn nhà ở cơ bản được giúp đỡ',
          deadline: '2030',
        },
      ],
    },
  ],
};
