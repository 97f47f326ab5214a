export type { PaperStream } from './container/steady-zip.ts';
export { writeDocument } from './docx/write-document.ts';
export { SIGNERS, type Signer } from './foot/signature.rules.ts';
export { signersOf } from './foot/signers.rules.ts';
export { superiorOf } from './head/superior.rules.ts';
export type {
  PaperAssignment,
  PaperCatalogue,
  PaperIssuer,
  PaperResults,
  PaperRevision,
  PaperShare,
} from './paper.ts';
export { writeAssignment } from './xlsx/write-assignment.ts';
export { writeResults } from './xlsx/write-results.ts';
export { writeTargets } from './xlsx/write-targets.ts';
