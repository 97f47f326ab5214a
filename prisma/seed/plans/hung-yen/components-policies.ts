import type { ProgrammeComponent } from '@bacthang/domain';

/** "Các chính sách giảm nghèo khác", points a to h of IV.2. */
const policy = (letter: string, name: string, objective: string, contents: readonly string[]): ProgrammeComponent => ({
  code: `IV.2.${letter}`,
  parentCode: null,
  name,
  objective,
  beneficiaries: [],
  contents,
});

export const POLICIES: readonly ProgrammeComponent[] = [
  policy(
    'a',
    'Phát triển giáo dục nghề nghiệp, tạo việc làm',
    'Mở rộng quy mô, nâng chất lượng dạy nghề theo chuyển dịch lao động; hỗ trợ người nghèo học nghề.',
    [
      'Tuyển sinh theo nhu cầu người học và xã hội; trình độ cao cho nghề trọng điểm, mũi nhọn; ưu tiên nhóm đặc thù, hộ nghèo, cận nghèo',
      'Gắn ba bên "Nhà nước - Nhà trường - Nhà doanh nghiệp": liên kết đào tạo, soạn chương trình, trang thiết bị, trả lương theo kỹ năng',
      'Cơ sở dạy nghề chia sẻ thông tin với trung tâm dịch vụ việc làm; giúp học viên tìm việc, ưu tiên hộ nghèo, cận nghèo, người yếu thế',
    ],
  ),
  policy('b', 'Hỗ trợ về y tế', 'Người nghèo, cận nghèo có bảo hiểm y tế và đến được với dịch vụ y tế tốt.', [
    'Chính sách bảo hiểm y tế cho hộ nghèo, cận nghèo',
    'Chăm sức khỏe cộng đồng, phòng bệnh từ cơ sở; nâng cấp cơ sở, trang thiết bị',
    'Quỹ khám, chữa bệnh cho người nghèo của tỉnh',
  ]),
  policy(
    'c',
    'Hỗ trợ vay vốn tín dụng ưu đãi',
    'Mọi hộ nghèo, cận nghèo, mới thoát nghèo và đối tượng chính sách đủ điều kiện, có nhu cầu vay được vốn.',
    [
      'Tăng vốn ngân sách ủy thác qua Ngân hàng Chính sách xã hội',
      'Xem lại mức vay, thời hạn theo ngành nghề; mở rộng đối tượng',
      'Gắn cho vay với sinh kế, việc làm và chuyển giao kỹ thuật',
    ],
  ),
  policy(
    'd',
    'Hỗ trợ về nhà ở',
    'Hộ nghèo, cận nghèo không nhà, hoặc nhà hỏng, dột, sắp sập mà không tự lo được, có chỗ ở an toàn.',
    ['Rà soát, hỗ trợ sửa chữa và xây mới'],
  ),
  policy('e', 'Hỗ trợ về giáo dục', 'Trẻ em hộ nghèo, cận nghèo được đến trường.', [
    'Miễn, giảm học phí; chi phí học tập; bữa trưa cho trẻ mầm non, học sinh; tín dụng học sinh, sinh viên',
    'Nâng chất lượng mầm non, phổ thông qua chương trình, đề án',
    'Xã hội hóa, mở rộng Quỹ khuyến học',
  ]),
  policy(
    'f',
    'Hỗ trợ về nước sinh hoạt và vệ sinh',
    'Người nghèo có nước sạch, nhà tiêu hợp vệ sinh; môi trường nông thôn sạch hơn.',
    [
      'Khuyến khích doanh nghiệp trong, ngoài tỉnh đầu tư đề án nước sạch, nhà tiêu',
      'Lồng ghép vốn cấp nước và vệ sinh; công trình thu gom, xử lý rác và nước thải nông thôn',
    ],
  ),
  policy(
    'g',
    'Trợ giúp pháp lý',
    'Người nghèo, cận nghèo có nhu cầu đều được trợ giúp miễn phí, biết quyền và nghĩa vụ.',
    ['Miễn phí cho người nghèo, người cận nghèo có nhu cầu'],
  ),
  policy(
    'h',
    'Các chính sách an sinh xã hội khác',
    'Người cần bảo trợ, người yếu thế được giúp đúng lúc, đúng người.',
    [
      'Trợ giúp xã hội; tiền điện và hỗ trợ khác cho hộ nghèo',
      'Quỹ “Vì người nghèo”: xây, sửa nhà; học sinh nghèo học giỏi; khám chữa bệnh, rủi ro; vốn, tư liệu sản xuất',
    ],
  ),
];
