/** A poverty standard that figures are measured by. */
interface Standard {
  readonly code: string;
  readonly name: string;
}

/** QĐ 59/2015/QĐ-TTg served policy through 2021 (NĐ 07/2021/NĐ-CP Art. 2(1)); the review of autumn 2021 used the new one. */
export const STANDARDS: readonly Standard[] = [
  { code: 'MDP-2016', name: 'Chuẩn nghèo đa chiều giai đoạn 2016-2020 (Quyết định 59/2015/QĐ-TTg)' },
  { code: 'MDP-2022', name: 'Chuẩn nghèo đa chiều giai đoạn 2022-2025 (Nghị định 07/2021/NĐ-CP)' },
  { code: 'MDP-2027', name: 'Chuẩn nghèo đa chiều giai đoạn 2027-2030 (Nghị định 351/2025/NĐ-CP)' },
];
