import type { FundingKind } from '@bacthang/domain';
import { phrase } from '../language/phrase.ts';

/** Where money comes from, as plans name it. One sentence may name several. */
export const FUNDING_SIGNS: readonly (readonly [FundingKind, RegExp])[] = [
  ['centralBudget', phrase('ngân sách trung ương', 'ngân sách tw', 'nstw', '{kinh phí|vốn|nguồn} … trung ương')],
  [
    'provincialBudget',
    phrase('ngân sách [của|địa phương|cấp] {tỉnh|thành phố}', 'nguồn … ngân sách tỉnh', 'kinh phí … của tỉnh'),
  ],
  ['districtBudget', phrase('ngân sách [của|cấp] {huyện|thị xã|quận}')],
  ['communeBudget', phrase('ngân sách [của|cấp] {xã|phường|thị trấn}')],
  ['stateBudget', phrase('ngân sách nhà nước', 'ngân sách địa phương', 'nsnn', 'ngân sách các cấp')],
  [
    'nationalProgramme',
    phrase('{nguồn|vốn|kinh phí} … chương trình mục tiêu quốc gia', '{nguồn|vốn|kinh phí} … ctmtqg'),
  ],
  ['interwoven', phrase('lồng ghép')],
  ['policyCredit', phrase('tín dụng {chính sách|ưu đãi}', 'vốn {vay|tín dụng}', 'ngân hàng chính sách')],
  [
    'fundForThePoor',
    phrase('quỹ {vì người nghèo|"vì người nghèo|“vì người nghèo|vi người nghèo}', 'quỹ ["|“|”]vì người nghèo'),
  ],
  [
    'mobilized',
    phrase(
      'huy động',
      'xã hội hóa',
      'đóng góp … {doanh nghiệp|tổ chức|cá nhân|cộng đồng}',
      'tài trợ',
      'hỗ trợ hợp pháp',
      'nguồn … hợp pháp',
    ),
  ],
  [
    'beneficiaries',
    phrase(
      '{đóng góp|đối ứng} … {người dân|nhân dân|hộ|đối tượng}',
      'vốn đối ứng',
      'người dân đóng góp',
      'nhân dân đóng góp',
    ),
  ],
];
