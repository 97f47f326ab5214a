import type { ProgrammeComponent } from '@bacthang/domain';

const OTHERS = 'Tổ chức, cá nhân liên quan';

export const CAPACITY: readonly ProgrammeComponent[] = [
  {
    code: '7',
    parentCode: null,
    name: 'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
    objective: null,
    beneficiaries: [],
    contents: [],
  },
  {
    code: '7.1',
    parentCode: '7',
    name: 'Tiểu dự án 1: Nâng cao năng lực thực hiện Chương trình',
    objective:
      'Cán bộ giảm nghèo các cấp đủ sức giúp người nghèo thoát nghèo và phòng người dân rơi vào nghèo; Chương trình làm đúng mục tiêu, đúng người, bền.',
    beneficiaries: [
      'Cán bộ giảm nghèo, nhất là ở cơ sở: thôn, tổ dân phố, chi hội, cộng tác viên, người có uy tín; chú trọng cán bộ nữ',
      OTHERS,
    ],
    contents: [
      'Soạn tài liệu, tập huấn kiến thức, kỹ năng về Chương trình và các chiều thiếu hụt',
      'Bồi dưỡng cán bộ công tác xã hội, trợ giúp pháp lý, bình đẳng giới',
      'Học tập kinh nghiệm trong, ngoài nước; hội thảo, hội nghị',
    ],
  },
  {
    code: '7.2',
    parentCode: '7',
    name: 'Tiểu dự án 2: Giám sát, đánh giá',
    objective: 'Theo dõi để Chương trình được làm đúng mục tiêu, đúng người và đúng luật.',
    beneficiaries: [
      'Cơ quan chủ trì Chương trình, chủ trì dự án ở các cấp; cán bộ được giao giám sát, đánh giá',
      OTHERS,
    ],
    contents: [
      'Kiểm tra, đánh giá chính sách, chương trình, dự án: định kỳ, hằng năm, đột xuất',
      'Rà soát hộ nghèo, cận nghèo hằng năm; đánh giá đầu, giữa và cuối kỳ',
      'Cập nhật cơ sở dữ liệu, phần mềm giảm nghèo nếu có',
    ],
  },
];
