import type { Deprivation } from '@bacthang/domain';

/** Chỉ số thiếu hụt, by whichever standard counts it. */
export const DEPRIVATIONS: Readonly<Record<Deprivation, string>> = {
  employment: 'Việc làm',
  dependents: 'Người phụ thuộc trong hộ',
  nutrition: 'Dinh dưỡng',
  healthInsurance: 'Bảo hiểm y tế',
  healthCare: 'Tiếp cận dịch vụ y tế',
  adultEducation: 'Trình độ giáo dục của người lớn',
  schoolAttendance: 'Tình trạng đi học của trẻ em',
  housingQuality: 'Chất lượng nhà ở',
  housingArea: 'Diện tích nhà ở bình quân',
  water: 'Nguồn nước sinh hoạt',
  latrine: 'Nhà tiêu hợp vệ sinh',
  telecom: 'Sử dụng dịch vụ viễn thông',
  informationDevices: 'Phương tiện tiếp cận thông tin',
  digitalServices: 'Dịch vụ số',
  waste: 'Xử lý rác thải',
};

/** Nhóm hộ that tables count and parameters are about. */
export const HOUSEHOLD_GROUPS = {
  newlyEscaped: 'Hộ mới thoát nghèo',
  noLabourCapacity: 'Hộ không có khả năng lao động',
  ethnicMinority: 'Hộ dân tộc thiểu số',
  merit: 'Hộ có người có công',
  femaleHeaded: 'Hộ có chủ hộ là nữ',
} as const;
