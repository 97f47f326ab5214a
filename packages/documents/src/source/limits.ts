const MEGABYTE = 1024 * 1024;

/** Bytes of a file. Pictures make documents large; they are never unpacked. */
export const MAX_FILE_BYTES = 64 * MEGABYTE;

/** Bytes that the text of a .docx may unpack to. A plan of 100 pages is about 2 MB of XML. */
export const MAX_UNPACKED_BYTES = 24 * MEGABYTE;

/** Characters of a document's text. A page of a plan has some 3,000. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** Parts of a .docx: a document with a thousand pictures has a thousand and a few. */
export const MAX_PARTS = 10_000;
