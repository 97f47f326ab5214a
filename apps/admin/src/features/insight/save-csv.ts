import { markedCsv } from './report.csv.ts';

/** Hands a table to the browser as a file to keep, which says so where its households are made up. */
export function saveCsv(name: string, csv: string, synthetic: boolean): void {
  const address = URL.createObjectURL(new Blob([markedCsv(csv, synthetic)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
