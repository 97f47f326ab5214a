/**
 * Nguyên nhân nghèo in the order of the report table: thiếu đất sản xuất, vốn, lao động, công cụ sản xuất, kiến thức sản xuất,
 * kỹ năng lao động; ốm đau, tai nạn; khác. A household may have several, so columns add up to more than households.
 */
export const POVERTY_CAUSES = [
  'land',
  'capital',
  'labour',
  'tools',
  'productionKnowledge',
  'labourSkills',
  'illness',
  'other',
] as const;
export type PovertyCause = (typeof POVERTY_CAUSES)[number];
