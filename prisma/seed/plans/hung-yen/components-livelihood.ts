import type { ProgrammeComponent } from '@bacthang/domain';

const WORKERS = 'Lao động hộ nghèo, cận nghèo, mới thoát nghèo và người khuyết tật chưa có sinh kế ổn định trong tỉnh';

export const LIVELIHOOD: readonly ProgrammeComponent[] = [
  {
    code: '2',
    parentCode: null,
    name: 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
    objective:
      'Thêm nguồn sinh kế cho người nghèo bằng các mô hình, dự án làm ăn, du lịch, khởi nghiệp: việc làm và thu nhập chắc hơn, chống chịu biến đổi khí hậu, dịch bệnh; góp vào chuyển dịch kinh tế và lao động, giữ văn hóa, môi trường.',
    beneficiaries: [
      `${WORKERS}; trước hết là hộ nghèo có người có công và phụ nữ hộ nghèo`,
      'Doanh nghiệp, hợp tác xã, tổ hợp tác, hộ, cơ sở đào tạo, nghiên cứu, sản xuất đứng ra làm mô hình; ưu tiên mô hình do phụ nữ, học sinh, sinh viên hay người khuyết tật của các hộ này làm chủ',
      'Người yếu thế, dễ bị tổn thương được tạo điều kiện cùng làm',
    ],
    contents: [
      'Dựng và nhân rộng mô hình, dự án giảm nghèo, có cả mô hình gắn quốc phòng, an ninh',
      'Tập huấn, chuyển giao kỹ thuật, dạy nghề, hướng nghiệp',
      'Cấp giống, nguyên liệu, vật tư, công cụ, máy móc, nhà xưởng',
      'Xúc tiến thương mại; nối hộ với hợp tác xã, doanh nghiệp từ sản xuất tới chế biến, bán hàng',
      'Sinh kế khác do cộng đồng đề xuất, hợp phong tục và pháp luật',
    ],
  },
  {
    code: '3',
    parentCode: null,
    name: 'Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng',
    objective: null,
    beneficiaries: [],
    contents: [],
  },
  {
    code: '3.1',
    parentCode: '3',
    name: 'Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
    objective:
      'Nâng năng lực sản xuất nông, ngư nghiệp theo chuỗi giá trị và công nghệ cao, theo hướng hàng hóa; đủ lương thực, dinh dưỡng, tăng thu nhập; khớp quy hoạch và đề án cơ cấu sản xuất của địa phương.',
    beneficiaries: [WORKERS, 'Hộ nghèo có người có công; phụ nữ hộ nghèo'],
    contents: [
      'Tập huấn, tư vấn kỹ thuật; cấp giống, vật tư, công cụ, thức ăn chăn nuôi, phân và thuốc cho cây, thuốc thú y',
      'Phát triển nguồn lương thực, thực phẩm đủ dinh dưỡng',
      'Tư vấn tiêu thụ nông sản; thí điểm, nhân rộng sáng kiến gắn chuỗi giá trị',
    ],
  },
  {
    code: '3.2',
    parentCode: '3',
    name: 'Tiểu dự án 2: Cải thiện dinh dưỡng',
    objective: 'Bớt suy dinh dưỡng thấp còi, chăm sức khỏe, thể trạng, tầm vóc của trẻ dưới 16 tuổi trong các hộ này.',
    beneficiaries: ['Trẻ dưới 16 tuổi của hộ nghèo, cận nghèo, mới thoát nghèo'],
    contents: [
      'Can thiệp trực tiếp phòng suy dinh dưỡng cho trẻ dưới 5 tuổi hộ nghèo, cận nghèo',
      'Bữa ăn học đường tốt hơn; giáo dục dinh dưỡng; phòng thiếu vi chất cho trẻ từ 5 tuổi tới dưới 16 tuổi',
    ],
  },
  {
    code: '4',
    parentCode: null,
    name: 'Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững',
    objective: null,
    beneficiaries: [],
    contents: [],
  },
  {
    code: '4.3',
    parentCode: '4',
    name: 'Tiểu dự án 3: Hỗ trợ việc làm bền vững',
    objective:
      'Thông tin thị trường lao động, giao dịch việc làm đa dạng, nối cung cầu, trước hết cho lao động hộ nghèo, cận nghèo, mới thoát nghèo; phấn đấu hộ nghèo, cận nghèo nào cũng có từ một người có việc làm bền vững.',
    beneficiaries: [
      'Người lao động, trước hết ở hộ nghèo, cận nghèo, mới thoát nghèo',
      'Cơ quan quản lý nhà nước các cấp',
    ],
    contents: [
      'Hạ tầng, thiết bị công nghệ thông tin cho sàn giao dịch việc làm trực tuyến',
      'Cơ sở dữ liệu việc tìm người - người tìm việc',
      'Hỗ trợ giao dịch việc làm',
      'Quản lý lao động gắn với dữ liệu quốc gia về dân cư',
      'Thu thập số liệu, dự báo thị trường lao động',
      'Hỗ trợ kết nối thành công',
    ],
  },
];
