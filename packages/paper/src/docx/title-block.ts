import type { Paragraph, Table } from 'docx';
import type { Head } from '../head/head.rules.ts';
import type { Layout } from '../layout/layout.ts';
import { sideBySide } from './grid.ts';
import { paragraph, rule } from './paragraph.ts';
import { twips } from './units.ts';

/** The issuer takes less room than the nation's name. */
const LEFT_SHARE = 0.42;
/** How wide a bold letter is on average, in ems: rules under a text are drawn as long as it, or a part of it. */
const LETTER = 0.53;
const ISSUER_RULE = 0.4;

/** Issuer and number at the left, the nation's name with place and date at the right, kind and title below. */
export function titleBlock(head: Head, layout: Layout, textWidth: number): readonly (Paragraph | Table)[] {
  const { looks, wording } = layout;
  const left = Math.round(textWidth * LEFT_SHARE);
  const right = textWidth - left;
  const wide = (text: string, size: number) => twips(text.length * LETTER * size);
  const centred = { align: 'centre' } as const;
  const issuer = head.issuer.map((line) => line.toLocaleUpperCase('vi'));
  const issuerRule = Math.min(wide(issuer.at(-1) ?? '', looks.issuer.size), left) * ISSUER_RULE;
  const under = head.motto ?? head.nation;
  const underRule = wide(under, head.motto === null ? looks.nation.size * 1.25 : looks.motto.size);
  return [
    sideBySide(
      [left, right],
      [
        [
          ...(head.superior === null ? [] : [paragraph(head.superior, looks.superior, centred)]),
          ...issuer.map((line) => paragraph(line, looks.issuer, centred)),
          wording.issuerMark === 'star' ? paragraph('*', looks.number, centred) : rule(issuerRule, left),
          paragraph(head.number, looks.number, { ...centred, before: 6 }),
        ],
        [
          paragraph(head.nation, looks.nation, centred),
          ...(head.motto === null ? [] : [paragraph(head.motto, looks.motto, centred)]),
          rule(Math.min(underRule, right), right),
          paragraph(head.placeAndDate, looks.placeAndDate, { ...centred, before: 6 }),
        ],
      ],
    ),
    paragraph(head.kind, looks.kind, { ...centred, before: 18 }),
    paragraph(head.title, looks.title, centred),
    rule(textWidth * 0.2, textWidth),
    paragraph('', looks.body, { after: 6 }),
  ];
}
