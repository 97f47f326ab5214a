import { Document, type FileChild, type Header, type ISectionOptions, Packer, PageOrientation } from 'docx';
import { annexesOf, annexName } from '../annex/annexes.rules.ts';
import { bodyOf } from '../body/body.rules.ts';
import { type PaperStream, steady } from '../container/steady-zip.ts';
import { printable } from '../container/text.rules.ts';
import { recipientLines } from '../foot/recipients.rules.ts';
import { type Signer, signatureLines } from '../foot/signature.rules.ts';
import { smallPrint } from '../foot/small-print.ts';
import { basisPieces } from '../head/bases.rules.ts';
import { headOf } from '../head/head.rules.ts';
import { formOf, layoutOn } from '../layout/layout.rules.ts';
import type { Layout } from '../layout/layout.ts';
import type { PaperRevision } from '../paper.ts';
import { setAnnex } from './annex.ts';
import { setPieces } from './body.ts';
import { foot } from './foot.ts';
import { headers } from './header.ts';
import { titleBlock } from './title-block.ts';
import { mm, PAPER, textWidthOf, twips } from './units.ts';

/** From the edge of the paper to the page number. */
const HEADER_MM = 10;

/**
 * A revision as the document that gets signed, in the form of its issuer and by the layout of its day: a .docx, always
 * the same for the same revision. The list of targets and each published assignment
 * are annexes with pages of their own.
 */
export async function writeDocument(revision: PaperRevision, signer: Signer = 'head'): Promise<PaperStream> {
  const layout = layoutOn(formOf(revision.issuer.chain), revision.day);
  const { page, font, looks, wording } = layout;
  const textWidth = textWidthOf(page);
  const head = headOf(revision, layout);
  const closing = {
    signature: signatureLines(revision.issuer, signer, wording),
    recipients: recipientLines(revision.content.content.recipients, wording),
    smallPrint: smallPrint(revision),
  };
  const annexes = annexesOf(revision);
  const main = [
    ...titleBlock(head, layout, textWidth),
    ...setPieces([...basisPieces(revision), ...bodyOf(revision, layout)], layout, textWidth),
    ...foot(closing, layout, textWidth),
  ];
  const own = headers(layout, revision.number === null);
  const document = new Document({
    title: printable(revision.content.facts.title),
    creator: printable(revision.issuer.name),
    lastModifiedBy: printable(revision.issuer.name),
    styles: {
      default: { document: { run: { font, size: twips(looks.body.size) / 10, language: { value: 'vi-VN' } } } },
    },
    sections: [
      section(main, own, layout),
      ...annexes.map((annex, index) => {
        const name = annexName(index, annexes.length);
        return section(setAnnex({ annex, name, head }, layout), own, layout, annex.landscape);
      }),
    ],
  });
  return steady(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Pages numbered from 1: annexes each begin again. */
function section(
  children: readonly FileChild[],
  own: { readonly default: Header; readonly first: Header },
  { page }: Layout,
  landscape = false,
): ISectionOptions {
  const margin = { top: mm(page.top), bottom: mm(page.bottom), left: mm(page.left), right: mm(page.right) };
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const size = { ...PAPER, orientation };
  return {
    children: [...children],
    headers: own,
    properties: {
      titlePage: true,
      page: { size, margin: { ...margin, header: mm(HEADER_MM) }, pageNumbers: { start: 1 } },
    },
  };
}
