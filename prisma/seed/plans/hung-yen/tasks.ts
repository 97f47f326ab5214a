import { tasks } from '../../build/tasks.ts';

export const TASKS = tasks([
  {
    key: 'leadership',
    number: '1',
    title: 'Tăng cường lãnh đạo, chỉ đạo',
    children: [
      {
        key: 'leadership.heads',
        title: 'Cơ quan, đoàn thể từ tỉnh xuống cơ sở phối hợp; rõ trách nhiệm, nhất là của người đứng đầu',
      },
      {
        key: 'leadership.planning',
        title: 'Đưa giảm nghèo vào kế hoạch kinh tế - xã hội hằng năm, 5 năm 2021-2025 và chiến lược 10 năm 2021-2030',
      },
      {
        key: 'leadership.supervision',
        title: 'Mặt trận, đoàn thể giám sát, phản biện; phát động phong trào, cuộc vận động có dân tham gia',
      },
    ],
  },
  {
    key: 'communication',
    number: '2',
    title: 'Đẩy mạnh tuyên truyền, nâng cao nhận thức',
    children: [
      {
        key: 'communication.awareness',
        title: 'Chuyển nhận thức các cấp, các ngành, người dân; chỉ cho người nghèo kiến thức làm ăn',
        description: 'Phát huy “tương thân, tương ái”; phát hiện, biểu dương và nhân rộng cách làm hay.',
      },
      {
        key: 'communication.movement',
        title: 'Đổi mới phong trào thi đua “Vì người nghèo - không để ai bị bỏ lại phía sau”',
      },
    ],
  },
  {
    key: 'resources',
    number: '3',
    title: 'Huy động, đa dạng hóa nguồn lực',
    children: [
      {
        key: 'resources.budget',
        title: 'Dùng kịp thời ngân sách Trung ương, bố trí ngân sách địa phương và lồng ghép các chương trình của tỉnh',
        description: 'Ưu tiên sản xuất, dạy nghề cho người nghèo, hạ tầng nơi nhiều hộ nghèo.',
      },
      {
        key: 'resources.society',
        title: 'Kêu gọi doanh nghiệp giúp nơi còn nhiều hộ nghèo, hộ khá giúp hộ nghèo',
      },
    ],
  },
  {
    key: 'management',
    number: '4',
    title: 'Nâng hiệu lực, hiệu quả quản lý nhà nước',
    children: [
      { key: 'management.bodies', title: 'Kiện toàn bộ máy, một đầu mối quản lý; phối hợp giữa các cấp, ngành' },
      {
        key: 'management.review',
        title: 'Mỗi năm rà soát hộ nghèo, cận nghèo, hộ nông nghiệp, ngư nghiệp mức sống trung bình',
        description: 'Rà soát viên có chất lượng; thống kê, tổng hợp khoa học; kết quả đúng đời sống thực.',
      },
      { key: 'management.staff', title: 'Tập huấn kiến thức, kỹ năng cho cán bộ giảm nghèo các cấp' },
      {
        key: 'management.data',
        title:
          'Công nghệ thông tin để quản lý, chia sẻ dữ liệu hộ; giúp người nghèo nối với thị trường lao động, hàng hóa',
      },
      {
        key: 'management.inspection',
        title: 'Kiểm tra, đánh giá thường xuyên để điều chỉnh; sơ kết, tổng kết, khen thưởng',
      },
      {
        key: 'management.policy',
        title: 'Xây dựng chính sách an sinh riêng của tỉnh cho người nghèo, người khó khăn',
      },
    ],
  },
]);
