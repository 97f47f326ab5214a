/**
 * The certificate as we lay it out. What it has to say is that of Mẫu số 03, QĐ 24/2021/QĐ-TTg, as read in secondary
 * sources; the form itself was not seen, so that neither its order nor its wording is claimed to be the official one.
 */
export const CERTIFICATE_LAYOUT = {
  citation:
    'Nội dung theo Mẫu số 03, QĐ 24/2021/QĐ-TTg (đọc qua nguồn khác); bố cục của phần mềm, chưa đối chiếu mẫu gốc.',
  title: { POOR: 'Giấy chứng nhận hộ nghèo', NEAR_POOR: 'Giấy chứng nhận hộ cận nghèo' },
  head: { name: 'Họ và tên chủ hộ', ethnicity: 'Dân tộc', identityNumber: 'Số định danh', address: 'Nơi thường trú' },
  members: ['Họ và tên', 'Quan hệ với chủ hộ', 'Dân tộc', 'Năm sinh: nam', 'Năm sinh: nữ', 'Ghi chú biến động'],
  year: { class: 'Xếp loại', deprivations: 'Thiếu hụt dịch vụ xã hội cơ bản' },
} as const;
