import type { ProgrammeComponent } from '@bacthang/domain';

const OTHERS = 'Tổ chức, cá nhân liên quan';

export const COMMUNICATION: readonly ProgrammeComponent[] = [
  {
    code: '6',
    parentCode: null,
    name: 'Dự án 6: Truyền thông và giảm nghèo về thông tin',
    objective: null,
    beneficiaries: [],
    contents: [],
  },
  {
    code: '6.1',
    parentCode: '6',
    name: 'Tiểu dự án 1: Giảm nghèo về thông tin',
    objective:
      'Hộ nghèo, cận nghèo, mới thoát nghèo dùng được viễn thông, đến được với thông tin; thông tin cơ sở mạnh lên; cộng đồng có kiến thức, kỹ năng, mô hình làm ăn cần thiết; xã hội và người nghèo hiểu trách nhiệm của mình.',
    beneficiaries: ['Hộ nghèo, cận nghèo, mới thoát nghèo', OTHERS],
    contents: [
      'Nâng năng lực cán bộ thông tin, truyền thông',
      'Cơ sở vật chất, nền tảng số cho thông tin cơ sở',
      'Thêm nội dung thông tin thiết yếu',
    ],
  },
  {
    code: '6.2',
    parentCode: '6',
    name: 'Tiểu dự án 2: Truyền thông về giảm nghèo đa chiều',
    objective:
      'Xã hội hiểu và có trách nhiệm với giảm nghèo đa chiều; khơi ý chí tự lực của người dân; thêm người được trợ giúp pháp lý; huy động nguồn lực; lan tỏa gương tốt, sáng kiến.',
    beneficiaries: ['Người nghèo và người dân trong tỉnh', OTHERS],
    contents: [
      'Chương trình, sự kiện, chuyên trang, phóng sự, ấn phẩm về giảm nghèo',
      'Giáo dục nhận thức, trách nhiệm cho các cấp, các ngành',
      'Hỗ trợ báo chí, xuất bản giới thiệu cá nhân, tập thể, kinh nghiệm hay',
      'Phong trào “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”; khen thưởng',
      'Hướng dẫn dân tham gia, thụ hưởng Chương trình và đến với dịch vụ cơ bản, bình đẳng giới, trợ giúp xã hội',
      'Đối thoại chính sách ở các cấp, nhất là cơ sở',
      'Trang thông tin điện tử về giảm nghèo',
    ],
  },
];
