export { type BrokenEntry, type ChainReport, verifyChain } from './verify-chain.ts';
export { type BrokenSeal, type HashReport, verifyHashes } from './verify-hashes.ts';
