import type { Profile } from './profile.ts';
import type { Bounds } from './years.ts';

/** A ratio of the plan: whom it counts, and what share of them is reached in each year. Above 1000 means all. */
interface Share {
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly of: keyof Profile;
  readonly bounds: Bounds;
}

const share = (
  indicatorCode: string,
  subgroupCode: string | null,
  of: keyof Profile,
  ...[y2021, y2022, y2023, y2024]: readonly [Bound, Bound, Bound, Bound]
): Share => ({ indicatorCode, subgroupCode, of, bounds: { 2021: y2021, 2022: y2022, 2023: y2023, 2024: y2024 } });

type Bound = readonly [low: number, high: number];

const POOR = 'poor-near-poor';
const ESCAPED = 'poor-near-poor-newly-escaped';

export const SHARES: readonly Share[] = [
  share('employment-support-coverage', ESCAPED, 'seekingJobs', [800, 960], [850, 1000], [900, 1050], [940, 1080]),
  share('health-insurance-support-rate', POOR, 'persons', [980, 1100], [980, 1120], [985, 1140], [985, 1160]),
  share('child-underweight-rate', null, 'childrenUnderFive', [92, 118], [88, 112], [84, 106], [80, 100]),
  share('child-stunting-rate', null, 'childrenUnderFive', [165, 200], [158, 190], [152, 182], [145, 174]),
  share('school-age-attendance-rate', POOR, 'schoolChildren', [950, 1010], [955, 1015], [960, 1025], [965, 1030]),
  share(
    'vocational-training-coverage',
    `${ESCAPED}-low-income`,
    'seekingTraining',
    [740, 920],
    [800, 970],
    [870, 1040],
    [920, 1080],
  ),
  share('hygienic-water-household-rate', POOR, 'poorNearPoor', [930, 1030], [950, 1040], [965, 1050], [980, 1060]),
  share('hygienic-latrine-household-rate', POOR, 'poorNearPoor', [680, 800], [710, 830], [745, 860], [775, 890]),
  share('telecom-access-coverage', POOR, 'wantingTelecom', [660, 800], [720, 840], [770, 890], [820, 940]),
  share(
    'preferential-credit-coverage',
    `${ESCAPED}-policy`,
    'wantingCredit',
    [900, 1020],
    [920, 1040],
    [940, 1060],
    [950, 1080],
  ),
  share('legal-aid-coverage', POOR, 'wantingLegalAid', [850, 1050], [880, 1080], [900, 1100], [920, 1120]),
];

/** Of all workers, and then of the trained ones: who holds a certificate is among the trained. */
export const TRAINED: Bounds = { 2021: [420, 500], 2022: [450, 540], 2023: [490, 580], 2024: [520, 620] };
export const CERTIFIED: Bounds = { 2021: [340, 400], 2022: [350, 410], 2023: [360, 420], 2024: [370, 440] };
