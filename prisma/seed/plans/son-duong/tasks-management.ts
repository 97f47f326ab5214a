import type { TaskDraft } from '../../build/tasks.ts';

export const MANAGEMENT: readonly TaskDraft[] = [
  {
    key: 'management',
    number: '5',
    title: 'Đổi mới quản lý nhà nước về giảm nghèo',
    children: [
      {
        key: 'management.committee',
        title: 'Kiện toàn Ban Chỉ đạo chương trình giảm nghèo các cấp và cơ quan thường trực',
      },
      {
        key: 'management.staff',
        title: 'Bồi dưỡng cán bộ giảm nghèo',
        description: 'Nghiên cứu chính sách khuyến khích người có năng lực về làm ở xã khó khăn nhất.',
      },
      { key: 'management.coordination', title: 'Cơ quan huyện và cấp xã phối hợp, hướng dẫn, đề xuất giải pháp' },
      {
        key: 'management.review',
        title: 'Rà soát hộ nghèo, hộ cận nghèo mỗi năm cho đúng; lập cơ sở dữ liệu, nắm nguyên nhân nghèo',
      },
      {
        key: 'management.models',
        title: 'Chỉ dẫn cấp xã dựng mô hình: tổ tự quản, tổ hợp tác, hợp tác xã, hộ làm ăn giỏi đã thoát nghèo',
        description:
          'Khuyến khích doanh nghiệp giúp xã khó khăn nhất; vận động hộ khá giúp hộ nghèo; nhân rộng sáng kiến.',
      },
    ],
  },
  {
    key: 'inspection',
    number: '6',
    title: 'Kiểm tra, giám sát, đánh giá',
    children: [
      {
        key: 'inspection.regular',
        title: 'Kiểm tra thường xuyên đời sống hộ nghèo và việc thực hiện để gỡ vướng, chỉnh chính sách',
        description: 'Tạo thuận lợi cho Mặt trận và đoàn thể các cấp giám sát.',
      },
      { key: 'inspection.reviews', title: 'Sơ kết, tổng kết định kỳ; khen thưởng kịp thời tập thể, cá nhân, hộ' },
    ],
  },
];
