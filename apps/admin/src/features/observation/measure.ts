/** What is measured, as one word: the indicator and the group it is narrowed to. */
export function measureOf(indicatorCode: string, subgroupCode: string | null): string {
  return `${indicatorCode}/${subgroupCode ?? ''}`;
}
