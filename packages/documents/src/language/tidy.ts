/** Soft hyphens, zero-width spaces and joiners, byte-order marks: nobody sees them, and they hide words. */
const INVISIBLE = /[\p{Cf}\uFFFC\uFFFD]|[^\P{Cc}\s]/gu;
const EMPHASIS = /\*\*|(?<![\p{L}\d*])\*(?=[\p{L}\d“"(])|(?<=[\p{L}\d.,”")…])\*(?![\p{L}\d*])/gu;

/**
 * One line or paragraph as it is kept and quoted: composed (NFC), Đ for the Icelandic Ð that old fonts and OCR leave,
 * single spaces, none at the ends, without the asterisks of marked-up emphasis. Nothing else is changed: what is quoted
 * stands so in the document.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replace(INVISIBLE, '')
    .replace(EMPHASIS, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim();
}
