import type { PaperCatalogue } from '../paper.ts';

const indicatorOf = (code: string, { indicators }: PaperCatalogue) => indicators.find((each) => each.code === code);

/** What is measured, in one name: `Tỷ lệ hộ nghèo (dân tộc Khmer)`. A code that nobody knows stands for itself. */
export function measureName(indicatorCode: string, subgroupCode: string | null, catalogue: PaperCatalogue): string {
  const name = indicatorOf(indicatorCode, catalogue)?.name ?? indicatorCode;
  return subgroupCode === null ? name : `${name} (${subgroupName(subgroupCode, catalogue)})`;
}

function subgroupName(code: string, { subgroups }: PaperCatalogue): string {
  return subgroups.find((each) => each.code === code)?.name ?? code;
}

/** The unit of an indicator's figures; none where nobody knows it. */
export function unitOf(indicatorCode: string, catalogue: PaperCatalogue): string {
  return indicatorOf(indicatorCode, catalogue)?.unit ?? '';
}
