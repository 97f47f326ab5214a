import type { Paragraph, Table } from 'docx';
import type { Layout, Look } from '../layout/layout.ts';
import { sideBySide } from './grid.ts';
import { paragraph } from './paragraph.ts';
import { SMALL_SIZE } from './table.ts';

/** Between the signer's title and name: room for a signature and a seal, in points. */
const ROOM_TO_SIGN = 84;
const SMALL: Look = { size: SMALL_SIZE, source: 'Bậc Thang', basis: 'ours' };

interface Foot {
  readonly signature: readonly string[];
  readonly recipients: readonly string[];
  readonly smallPrint: string;
}

/** Recipients at the left, the signature at the right, the small print below. */
export function foot(
  { signature, recipients, smallPrint }: Foot,
  { looks }: Layout,
  textWidth: number,
): readonly (Paragraph | Table)[] {
  const half = Math.round(textWidth / 2);
  return [
    paragraph('', looks.body),
    sideBySide(
      [half, textWidth - half],
      [
        [paragraph('Nơi nhận:', looks.recipientsHead), ...recipients.map((line) => paragraph(line, looks.recipients))],
        [
          ...signature.map((line) => paragraph(line, looks.authority, { align: 'centre' })),
          paragraph('', looks.signer, { before: ROOM_TO_SIGN }),
        ],
      ],
    ),
    paragraph(smallPrint, SMALL, { before: 12 }),
  ];
}
