export { type BrokenEntry, type ChainReport, verifyChain } from './verify-chain.ts';
