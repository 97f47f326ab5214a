import type {
  Allowance,
  Deprivation,
  Device,
  Latrine,
  Qualification,
  Schooling,
  WaterSource,
  WorkState,
} from '@bacthang/domain';

const SCHOOLING_LABELS: Readonly<Record<Schooling, string>> = {
  none: 'Không đi học',
  preschool: 'Mầm non',
  primary: 'Tiểu học',
  lowerSecondary: 'Trung học cơ sở',
  upperSecondary: 'Trung học phổ thông',
  vocational: 'Học nghề',
  higher: 'Cao đẳng, đại học',
};

const QUALIFICATION_LABELS: Readonly<Record<Qualification, string>> = {
  none: 'Chưa có bằng',
  primary: 'Tiểu học',
  lowerSecondary: 'Trung học cơ sở',
  upperSecondary: 'Trung học phổ thông',
  vocational: 'Sơ cấp, trung cấp, cao đẳng nghề',
  higher: 'Cao đẳng, đại học trở lên',
};

const WORK_LABELS: Readonly<Record<WorkState, string>> = {
  withContract: 'Làm công, có hợp đồng lao động',
  withoutContract: 'Làm công, không có hợp đồng',
  ownAccount: 'Tự làm ruộng, buôn bán, nghề riêng',
  unemployed: 'Muốn làm mà không tìm được việc',
  notInWork: 'Không đi làm (đi học, già yếu, nội trợ…)',
};

const ALLOWANCE_LABELS: Readonly<Record<Allowance, string>> = {
  none: 'Không hưởng',
  elderly: 'Có, người cao tuổi',
  disability: 'Có, người khuyết tật',
  other: 'Có, lý do khác',
};

const WATER_LABELS: Readonly<Record<WaterSource, string>> = {
  piped: 'Nước máy',
  drilledWell: 'Giếng khoan',
  protectedDugWell: 'Giếng đào được bảo vệ',
  protectedSpring: 'Nước khe, mó được bảo vệ',
  rainwater: 'Nước mưa',
  bottled: 'Nước đóng chai, bình',
  unprotectedDugWell: 'Giếng đào không được bảo vệ',
  unprotectedSpring: 'Nước khe, mó không được bảo vệ',
  surfaceWater: 'Nước ao, hồ, sông, suối',
  other: 'Nguồn khác',
};

const LATRINE_LABELS: Readonly<Record<Latrine, string>> = {
  septic: 'Tự hoại, bán tự hoại',
  pourFlush: 'Thấm dội nước',
  ventilated: 'Chìm có ống thông hơi (VIP)',
  improvedPit: 'Hố xí cải tiến có nắp',
  doubleVault: 'Hai ngăn',
  other: 'Loại khác',
  none: 'Không có nhà tiêu',
};

const DEVICE_LABELS: Readonly<Record<Device, string>> = {
  television: 'Ti vi',
  radio: 'Đài',
  desktop: 'Máy tính để bàn',
  telephone: 'Điện thoại',
  laptop: 'Máy tính xách tay',
  tablet: 'Máy tính bảng',
  smartphone: 'Điện thoại thông minh',
};

/** The steps of a scoring, in the order in which one walks through a house. */
export const SCORE_STEPS = {
  work: 'Việc làm, trợ cấp',
  health: 'Y tế',
  education: 'Giáo dục',
  home: 'Nhà ở',
  water: 'Nước, vệ sinh',
  information: 'Thông tin',
  found: 'Chỉ số khác',
  income: 'Thu nhập',
} as const;
export type ScoreStep = keyof typeof SCORE_STEPS;

type Options = readonly { readonly value: string; readonly label: string }[];

/** A question of the review: how it is put, how it is answered, and which indicators its answer settles. */
export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
  readonly step: ScoreStep;
  readonly answer: 'yesNo' | 'choice' | 'several' | 'area' | 'money' | 'points' | 'birth';
  readonly options?: Options;
  readonly settles: readonly Deprivation[];
}

const optionsOf = (labels: Readonly<Record<string, string>>): Options =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Asked of each person whom the standard looks at. */
export const MEMBER_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  birthDate: { label: 'Sinh ngày, tháng, năm nào?', step: 'work', answer: 'birth', settles: [] },
  work: {
    label: 'Đang làm gì?',
    step: 'work',
    answer: 'choice',
    options: optionsOf(WORK_LABELS),
    settles: ['employment'],
  },
  allowance: {
    label: 'Có hưởng trợ cấp xã hội hằng tháng không?',
    step: 'work',
    answer: 'choice',
    options: optionsOf(ALLOWANCE_LABELS),
    settles: ['dependents'],
  },
  healthInsurance: {
    label: 'Hiện có thẻ bảo hiểm y tế không?',
    step: 'health',
    answer: 'yesNo',
    settles: ['healthInsurance'],
  },
  malnourished: {
    label: 'Có suy dinh dưỡng không?',
    hint: 'Theo chiều cao hoặc cân nặng so với tuổi, xem sổ theo dõi của trạm y tế.',
    step: 'health',
    answer: 'yesNo',
    settles: ['nutrition'],
  },
  untreatedIllness: {
    label: 'Có lần ốm đau mà không đi khám chữa không?',
    step: 'health',
    answer: 'yesNo',
    settles: ['healthCare'],
  },
  attends: {
    label: 'Đang học lớp, cấp nào?',
    step: 'education',
    answer: 'choice',
    options: optionsOf(SCHOOLING_LABELS),
    settles: ['schoolAttendance', 'adultEducation'],
  },
  qualification: {
    label: 'Bằng cấp cao nhất?',
    step: 'education',
    answer: 'choice',
    options: optionsOf(QUALIFICATION_LABELS),
    settles: ['adultEducation'],
  },
  trainedOnTheJob: {
    label: 'Có được doanh nghiệp tuyển dụng và cấp chứng nhận đào tạo không?',
    step: 'education',
    answer: 'yesNo',
    settles: ['adultEducation'],
  },
};

/** Asked once of the household, by their path in its facts. */
export const HOUSEHOLD_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  'dwelling.wallDurable': {
    label: 'Tường nhà làm bằng vật liệu bền chắc?',
    step: 'home',
    answer: 'yesNo',
    settles: ['housingQuality'],
  },
  'dwelling.columnDurable': {
    label: 'Cột nhà làm bằng vật liệu bền chắc?',
    step: 'home',
    answer: 'yesNo',
    settles: ['housingQuality'],
  },
  'dwelling.roofDurable': {
    label: 'Mái nhà làm bằng vật liệu bền chắc?',
    step: 'home',
    answer: 'yesNo',
    settles: ['housingQuality'],
  },
  'dwelling.floorArea': {
    label: 'Diện tích sàn ở cả nhà (m²)?',
    step: 'home',
    answer: 'area',
    settles: ['housingArea'],
  },
  water: {
    label: 'Nguồn nước sinh hoạt chính?',
    step: 'water',
    answer: 'choice',
    options: optionsOf(WATER_LABELS),
    settles: ['water'],
  },
  latrine: {
    label: 'Loại nhà tiêu đang dùng?',
    step: 'water',
    answer: 'choice',
    options: optionsOf(LATRINE_LABELS),
    settles: ['latrine'],
  },
  usesInternet: {
    label: 'Trong hộ có ai dùng internet không?',
    step: 'information',
    answer: 'yesNo',
    settles: ['telecom'],
  },
  usesTelephone: {
    label: 'Trong hộ có ai dùng điện thoại không?',
    step: 'information',
    answer: 'yesNo',
    settles: ['telecom'],
  },
  hearsLoudspeaker: {
    label: 'Nhà có nghe được loa truyền thanh không?',
    step: 'information',
    answer: 'yesNo',
    settles: ['informationDevices'],
  },
  devices: {
    label: 'Hộ có những thứ nào?',
    hint: 'Chọn tất cả những thứ có; không có gì thì bấm “Không có thứ nào”.',
    step: 'information',
    answer: 'several',
    options: optionsOf(DEVICE_LABELS),
    settles: ['informationDevices'],
  },
  incomePerPerson: {
    label: 'Thu nhập bình quân một người một tháng (đồng)?',
    hint: 'Tính 12 tháng trước; không tính trợ cấp xã hội.',
    step: 'income',
    answer: 'money',
    settles: [],
  },
  'scores.income': { label: 'Tổng điểm thu nhập theo phiếu B?', step: 'income', answer: 'points', settles: [] },
};
