import { coverage, milestone } from '../../build/commitments.ts';
import type { TargetDraft } from '../../build/targets.ts';

const PERIOD = [2022, 2025] as const;
const OUTSIDE = 'Nằm ngoài phần mục tiêu của văn bản';

export const OUTSIDE_TARGETS: readonly TargetDraft[] = [
  {
    key: 'stable-job-members',
    section: 'IV.1.c',
    statement: 'Mỗi hộ nghèo, cận nghèo có từ một người trong tuổi, đủ sức lao động có việc làm bền vững',
    indicatorCode: 'stable-job-members',
    subgroupCode: 'poor-near-poor',
    commitment: milestone(PERIOD, { comparator: 'ge', value: '1' }),
    note: `${OUTSIDE}: mục tiêu phấn đấu của Tiểu dự án 3, Dự án 4`,
  },
  {
    key: 'preferential-credit',
    section: 'IV.2.c',
    statement:
      'Mọi hộ nghèo, cận nghèo, mới thoát nghèo và đối tượng chính sách đủ điều kiện, có nhu cầu vay được vốn ưu đãi',
    indicatorCode: 'preferential-credit-coverage',
    subgroupCode: 'poor-near-poor-newly-escaped-policy',
    commitment: coverage('100', PERIOD, 'Có nhu cầu và đủ điều kiện'),
    note: `${OUTSIDE}: chính sách tín dụng ưu đãi`,
  },
  {
    key: 'legal-aid',
    section: 'IV.2.g',
    statement: 'Người nghèo, cận nghèo nào có nhu cầu cũng được trợ giúp pháp lý',
    indicatorCode: 'legal-aid-coverage',
    subgroupCode: 'poor-near-poor',
    commitment: coverage('100', PERIOD, 'Có nhu cầu'),
    note: `${OUTSIDE}: chính sách trợ giúp pháp lý`,
  },
];
