import { formOf, layoutOn } from '../layout/layout.rules.ts';
import type { PaperIssuer, PaperRevision } from '../paper.ts';
import { maySign, SIGNERS, type Signer } from './signature.rules.ts';

/** Those for whose signature the form of the document has a formula, by the layout of its day. */
export function signersOf({
  issuer,
  day,
}: Pick<PaperRevision, 'day'> & { readonly issuer: Pick<PaperIssuer, 'chain'> }): readonly Signer[] {
  const { wording } = layoutOn(formOf(issuer.chain), day);
  return SIGNERS.filter((signer) => maySign(signer, wording));
}
