/** Chuẩn nghèo used by a yearly review: the review of `firstRound` and of the rounds after it, until the next line. */
interface ReviewStandard {
  readonly firstRound: number;
  readonly code: string | null;
  readonly citation: string;
}

/**
 * Which poverty standard the review of a year was made by; not which policy year it served (the general review of
 * autumn 2021 already used the standard of 2022–2025). `null`: no text read says so yet, so nothing is claimed.
 */
const REVIEW_STANDARDS: readonly ReviewStandard[] = [
  { firstRound: 2015, code: 'MDP-2016', citation: 'QĐ 59/2015/QĐ-TTg' },
  { firstRound: 2021, code: 'MDP-2022', citation: 'NĐ 07/2021/NĐ-CP Đ3; QĐ 24/2021/QĐ-TTg' },
  { firstRound: 2026, code: null, citation: 'NĐ 351/2025/NĐ-CP: chuẩn áp dụng cho đợt rà soát 2026 chưa xác nhận' },
];

/** The standard of the review of `year`, or null before records begin and where it is not confirmed. */
export function standardOfReview(year: number): string | null {
  return REVIEW_STANDARDS.findLast(({ firstRound }) => firstRound <= year)?.code ?? null;
}
