/** `3` is `D`, `26` is `AA`: how a spreadsheet names a column. */
export function columnLetters(place: number): string {
  const rest = Math.floor(place / 26);
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (place % 26))}`;
}

/** What a spreadsheet would run when the file is opened again: refused, never evaluated. */
export function isFormula(text: string): boolean {
  return /^[=+\-@]/.test(text.trim());
}
