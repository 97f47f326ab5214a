import { pinnedNode } from './project.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { fingerprint } from './stamp.mjs';

const contract = ['packages/contract'];

/**
 * Writes the contract anew from the API. It was current if that changed nothing; if not, the new one is there to commit.
 * @returns {Promise<number>} the exit code
 */
export async function checkContract() {
  const before = fingerprint(contract);
  const { code } = await run(pinnedNode(), ['apps/api/src/graphql/write-contract.ts'], { show: 'all' });
  if (code !== 0) return code;
  if (fingerprint(contract) === before) return 0;
  say('packages/contract was not what the API serves. It has been written anew: look at the change and commit it.');
  return 1;
}
