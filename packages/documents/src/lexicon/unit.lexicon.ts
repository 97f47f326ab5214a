/** What stands after a figure and makes it a measure. Longer ones first, so that "hộ dân" is not read as "hộ". */
export const SHARE_UNITS: readonly string[] = ['điểm phần trăm', 'điểm %', 'phần trăm', '%', '‰'];

/** Money; the factor to whole đồng is written as zeros. */
export const MONEY_UNITS: readonly string[] = ['nghìn tỷ đồng', 'tỷ đồng', 'triệu đồng', 'nghìn đồng', 'ngàn đồng', 'đồng', 'tỷ', 'USD'];

/** Whole things that plans count. */
export const COUNT_UNITS: readonly string[] = [
  'hộ gia đình', 'hộ nghèo', 'hộ cận nghèo', 'hộ dân', 'hộ',
  'lượt người', 'lượt lao động', 'lượt hộ', 'lượt cán bộ', 'lượt khách', 'lượt',
  'người lao động', 'người dân', 'người nghèo', 'người', 'lao động', 'nhân khẩu', 'khẩu', 'thành viên',
  'trẻ em', 'trẻ', 'học sinh', 'học viên', 'sinh viên', 'giáo viên', 'cán bộ', 'công chức', 'đảng viên', 'hội viên',
  'phụ nữ', 'thanh niên', 'nông dân', 'chuyên gia', 'cộng tác viên', 'báo cáo viên', 'bác sĩ', 'bác sỹ', 'y sĩ', 'điều dưỡng',
  'căn nhà', 'ngôi nhà', 'nhà ở', 'nhà', 'căn', 'công trình', 'giường bệnh', 'giường', 'phòng học', 'phòng',
  'trường học', 'trường', 'lớp dạy nghề', 'lớp tập huấn', 'lớp', 'trạm y tế', 'trạm', 'trung tâm', 'chợ', 'nhà văn hóa', 'thiết chế',
  'xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'thôn', 'bản', 'ấp', 'buôn', 'làng', 'xóm', 'khóm', 'khu phố', 'khu dân cư',
  'tổ dân phố', 'tỉnh', 'địa phương', 'đơn vị', 'mô hình', 'dự án', 'tiểu dự án', 'hợp tác xã', 'tổ hợp tác', 'tổ hợp',
  'doanh nghiệp', 'cơ sở', 'sản phẩm', 'chuỗi', 'vườn', 'trang trại', 'gia trại', 'câu lạc bộ', 'chi hội', 'cuộc', 'hội nghị',
  'phiên giao dịch', 'phiên', 'buổi', 'đợt', 'tin bài', 'tin', 'bài', 'phóng sự', 'chuyên mục', 'chuyên đề', 'pano', 'tờ rơi',
  'thẻ', 'suất', 'phần quà', 'món vay', 'con', 'km', 'ha', 'm2', 'm3', 'tấn', 'tạ', 'kg', 'tiêu chí', 'chỉ tiêu', 'hệ thống', 'cụm', 'điểm',
  'bộ', 'máy', 'thiết bị', 'đài', 'cầu', 'tuyến', 'công', 'cây',
];

/** What a figure may be over: "/10.000 dân", "/người/năm", "trên vạn dân". */
export const PER = /^\s*(?:\/|tren(?= ?(?:\d|van|mot van)))\s*((?:\d[\d.]*|van|mot van)\s*(?:dan|nguoi dan|nguoi|tre|lao dong)|nguoi|ho|thang|nam|ngay|xa|thon|huyen|can nha|can|nha|ha|dan|khau|lao dong)(?![\p{L}])/u;
/** Once a year: "/năm", "mỗi năm", "một năm". */
export const PER_YEAR = /^\s*(?:\/\s*(?:01 |1 )?nam|(?:moi|mot|hang) nam)(?![\p{L}\d])/u;
