/** A key that none of the rows has: `viec-7`. Keys name a row in references; nobody reads them. */
export function newKey(stem: string, rows: readonly { readonly key: string }[]): string {
  const taken = new Set(rows.map(({ key }) => key));
  let number = rows.length + 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
