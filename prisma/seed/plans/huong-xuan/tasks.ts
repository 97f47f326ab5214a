import { tasks } from '../../build/tasks.ts';

export const TASKS = tasks([
  {
    key: 'leadership',
    number: '3.1',
    title: 'Đảng lãnh đạo, chính quyền điều hành, Mặt trận và đoàn thể phối hợp',
    children: [
      {
        key: 'leadership.heads',
        title: 'Đề cao trách nhiệm người đứng đầu cấp ủy, chính quyền, cơ quan',
      },
      {
        key: 'leadership.supervision',
        title: 'Mặt trận, đoàn thể giám sát, phản biện và phát động phong trào góp nguồn lực',
      },
      {
        key: 'leadership.neighbourhoods',
        title: 'Việc làm cụ thể giúp hộ nghèo, hộ cận nghèo ở từng tổ dân phố',
      },
    ],
  },
  {
    key: 'communication',
    number: '3.2',
    title: 'Tuyên truyền, vận động',
    children: [
      {
        key: 'communication.awareness',
        title: 'Giáo dục đảng viên và người dân về nếp sống tiến bộ, ý chí tự lực',
      },
      {
        key: 'communication.consensus',
        title: 'Phổ biến chủ trương, chính sách; tạo đồng thuận của cả hệ thống chính trị, doanh nghiệp và dân',
      },
      {
        key: 'communication.media',
        title: 'Dùng Đài truyền thanh, trang thông tin điện tử và trang Facebook của phường',
      },
      {
        key: 'communication.respected-persons',
        title: 'Dựa vào Mặt trận, đoàn thể và người có uy tín để hộ nghèo coi thoát nghèo trước hết là việc của mình',
      },
    ],
  },
  {
    key: 'management',
    number: '3.3',
    title: 'Quản lý nhà nước, bộ máy và rà soát hộ nghèo hằng năm',
    children: [
      { key: 'management.committee', title: 'Kiện toàn Ban Chỉ đạo giảm nghèo và cán bộ làm công tác này' },
      {
        key: 'management.review',
        title: 'Rà soát và phân loại hộ mỗi năm, cả giai đoạn, theo Nghị định 07/2021/NĐ-CP',
        description:
          'Đội ngũ điều tra viên có chất lượng, kết quả đúng thực trạng; hồ sơ quản lý khoa học theo nhóm hộ, khu vực; giúp đỡ dứt điểm hộ đủ điều kiện làm ăn, học hành.',
      },
      {
        key: 'management.labour',
        title: 'Dạy nghề gắn giới thiệu việc làm; nối cung - cầu; tư vấn đi làm việc ở nước ngoài',
      },
    ],
  },
  {
    key: 'policies',
    number: '3.4',
    title: 'Cơ chế, chính sách hỗ trợ giảm nghèo',
    children: [
      {
        key: 'policies.credit',
        title:
          'Làm đúng Chỉ thị 15-CT/TU về tín dụng chính sách và Đề án 266/ĐA-UBND về cho vay tạo việc làm, xuất khẩu lao động',
      },
      {
        key: 'policies.plan',
        title: 'Lập kế hoạch giảm nghèo của phường: nâng thu nhập, thêm dịch vụ xã hội',
        deliverable: 'Kế hoạch giảm nghèo bền vững của UBND phường giai đoạn 2021-2025',
      },
      {
        key: 'policies.services',
        title: 'Việc làm, giáo dục, y tế, nước sạch, nhà ở, vệ sinh, thông tin cho người nghèo',
      },
      { key: 'policies.investment', title: 'Thu hút doanh nghiệp về phường để có việc làm, thu nhập' },
    ],
  },
  {
    key: 'resources',
    number: '3.5',
    title: 'Huy động nguồn lực; trợ giúp đột xuất khi thiên tai, dịch bệnh',
    description:
      'Gom chương trình, dự án, chính sách của ba cấp trên và sức dân; tạo việc, dạy nghề cho lao động chịu ảnh hưởng của Covid-19; cứu trợ khẩn cấp khi rủi ro.',
  },
  {
    key: 'models',
    number: '3.6',
    title: 'Nhân rộng mô hình giảm nghèo, nâng thu nhập',
    description:
      'Rà soát mô hình để nhân cách làm hay, sáng kiến của cộng đồng; hỗ trợ hợp tác xã, tổ hợp tác, nhóm hộ; mời người làm ăn giỏi chỉ dẫn hộ nghèo; chăn nuôi, cây ăn quả, cây dược liệu hợp với địa phương.',
  },
  {
    key: 'discipline',
    number: '3.7',
    title: 'Kỷ cương hành chính, đào tạo, công nghệ thông tin, giám sát và đánh giá',
    children: [
      {
        key: 'discipline.administration',
        title: 'Siết kỷ luật công vụ, cải cách thủ tục; cấp ủy, chính quyền và người dân cùng giám sát',
      },
      {
        key: 'discipline.training',
        title: 'Bồi dưỡng cán bộ theo dõi; ứng dụng công nghệ thông tin công khai; sơ kết, tổng kết, khen thưởng',
      },
      {
        key: 'discipline.inspection',
        title: 'Kiểm tra để phát hiện, xử lý nghiêm sai phạm trong chính sách giảm nghèo',
      },
    ],
  },
]);
