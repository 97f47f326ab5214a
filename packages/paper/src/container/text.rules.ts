/** All that XML 1.0 does not allow in a document, even escaped: control characters, halves of a pair, U+FFFE, U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text that may stand in any XML, composed as TCVN 6909:2001 has it, on one line. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(FORBIDDEN, '')
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ');
}
