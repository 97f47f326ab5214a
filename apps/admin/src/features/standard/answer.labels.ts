import { ETHNIC_GROUPS } from '@bacthang/domain/standard';

const ANSWERS: Readonly<Record<string, string>> = {
  none: 'không có',
  elderly: 'trợ cấp người cao tuổi',
  disability: 'trợ cấp người khuyết tật',
  other: 'khác',
  primary: 'tiểu học',
  lowerSecondary: 'trung học cơ sở',
  upperSecondary: 'trung học phổ thông',
  vocational: 'nghề (sơ cấp, trung cấp, cao đẳng)',
  higher: 'cao đẳng, đại học trở lên',
  piped: 'nước máy',
  drilledWell: 'giếng khoan',
  protectedDugWell: 'giếng đào được bảo vệ',
  protectedSpring: 'nước khe, mó được bảo vệ',
  rainwater: 'nước mưa',
  bottled: 'nước đóng chai, bình',
  unprotectedDugWell: 'giếng đào không được bảo vệ',
  unprotectedSpring: 'nước khe, mó không được bảo vệ',
  surfaceWater: 'nước mặt (sông, hồ, ao)',
  septic: 'tự hoại, bán tự hoại',
  pourFlush: 'thấm dội nước',
  ventilated: 'chìm có ống thông hơi',
  improvedPit: 'hố có nắp đậy',
  doubleVault: 'hai ngăn',
  television: 'ti vi',
  radio: 'đài',
  desktop: 'máy tính để bàn',
  telephone: 'điện thoại',
  laptop: 'máy tính xách tay',
  tablet: 'máy tính bảng',
  smartphone: 'điện thoại thông minh',
  loudspeaker: 'loa truyền thanh',
  ...ETHNIC_GROUPS,
};

/** An answer that a list of the law may name; one that is not known here stays as it is. */
export function answerLabel(answer: string): string {
  return ANSWERS[answer] ?? answer;
}
