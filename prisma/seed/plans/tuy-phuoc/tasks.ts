import { tasks } from '../../build/tasks.ts';

export const TASKS = tasks([
  {
    key: 'leadership',
    number: '3.1',
    title: 'Cấp ủy, chính quyền, Mặt trận và đoàn thể tăng cường lãnh đạo, chỉ đạo',
    children: [
      {
        key: 'leadership.duty',
        title: 'Cấp ủy, chính quyền coi GN-GQVL&ĐTN là nhiệm vụ chính trị hàng đầu, vừa cấp bách vừa lâu dài',
        description:
          'Lồng ghép chương trình, dự án kinh tế - xã hội của địa phương với công tác này và với xây dựng nông thôn mới.',
      },
      {
        key: 'leadership.front',
        title: 'Mặt trận, hội, đoàn thể các cấp vận động tạo đồng thuận',
        description:
          'Tuyên truyền mục tiêu giảm nghèo tới các ngành, thành phần kinh tế và Nhân dân; làm tốt phong trào “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” theo Chỉ thị 01/CT-TTg năm 2017.',
      },
      {
        key: 'leadership.openness',
        title: 'Công khai chính sách hỗ trợ để dân biết; kiểm tra, giám sát và xử lý sai phạm',
      },
    ],
  },
  {
    key: 'communication',
    number: '3.2',
    title: 'Tuyên truyền, khơi dậy ý chí tự vươn lên',
    description:
      'Phổ biến chủ trương, chính sách tới đảng viên và người dân; có biện pháp dứt khoát với hộ không muốn thoát nghèo và với việc mượn danh hộ nghèo để hưởng lợi.',
  },
  {
    key: 'infrastructure',
    number: '3.3',
    title: 'Đầu tư hạ tầng thiết yếu, phát triển sản xuất',
    description:
      'Phát triển công nghiệp, tiểu thủ công nghiệp, làng nghề theo quy hoạch chung gắn quốc phòng, an ninh; bố trí hạ tầng đi cùng phân bố dân cư và cơ cấu lao động.',
    children: [
      { key: 'infrastructure.procedures', title: 'Cải cách thủ tục để người dân dễ tham gia, dễ hưởng chính sách' },
      {
        key: 'infrastructure.production',
        title: 'Chuyển dịch cơ cấu sang công nghiệp - xây dựng, thương mại dịch vụ',
        description:
          'Đưa khoa học, công nghệ vào nông, lâm, thủy sản cho hộ nghèo và hộ mới thoát nghèo; chọn cây, con chủ lực, đặc sản; mở dịch vụ có thị trường ở nông thôn để có việc làm và thu nhập ổn định.',
      },
    ],
  },
  {
    key: 'training-and-jobs',
    number: '3.4',
    title: 'Đào tạo nghề, giới thiệu việc làm, xuất khẩu lao động',
    description:
      'Theo chương trình của Trung ương và chính sách của tỉnh; dạy nghề gắn với xuất khẩu lao động có tay nghề; vốn Ngân hàng Chính sách xã hội kịp đến hộ nghèo, cận nghèo, mới thoát nghèo và hộ khó khăn khác.',
  },
  {
    key: 'policies',
    number: '3.5',
    title: 'Thực hiện chính sách giảm nghèo quốc gia',
    children: [
      {
        key: 'policies.welfare',
        title: 'An sinh xã hội (trợ cấp, y tế, giáo dục) đúng người, đúng luật',
        description:
          'Bớt cho không; tăng cho vay, hỗ trợ gián tiếp và hỗ trợ kèm điều kiện; đa dạng sinh kế, nhân rộng mô hình hiệu quả.',
      },
      {
        key: 'policies.money',
        title: 'Dùng hiệu quả kinh phí Trung ương, tỉnh cùng nguồn huy động trong và ngoài huyện',
      },
      {
        key: 'policies.relief',
        title: 'Cứu trợ đột xuất khi thiên tai, bão lũ, tai nạn',
        description: 'Có sẵn phương án cho thiên tai, dịch bệnh và mất mùa lớn.',
      },
    ],
  },
  {
    key: 'capacity',
    number: '3.6',
    title: 'Nâng trách nhiệm, năng lực cơ quan tham mưu',
    description: 'Lập kế hoạch từng năm, từng giai đoạn cùng các ngành, địa phương.',
    children: [
      { key: 'capacity.monitoring', title: 'Theo dõi, giám sát, đánh giá; sơ kết, tổng kết để rút kinh nghiệm' },
    ],
  },
  {
    key: 'resources',
    number: '3.7',
    title: 'Huy động, lồng ghép các nguồn lực',
    description:
      'Gắn chính sách Trung ương, tỉnh với xã hội hóa: đóng góp của doanh nghiệp, tài trợ trong và ngoài nước, vốn đối ứng của người hưởng lợi.',
    children: [
      { key: 'resources.fund', title: 'Vận động cơ quan, đơn vị, cá nhân góp Quỹ “Vì người nghèo”' },
      { key: 'resources.budget', title: 'Ngân sách huyện, xã, thị trấn hằng năm dành kinh phí cho Kế hoạch' },
    ],
  },
]);
