import { rebase } from '@bacthang/domain';
import { COMMUNES, rebasings } from './nation.ts';

const rebased = rebasings().flatMap(({ base, theirs, ours }) => ours.map((each) => rebase(base, theirs, each)));
if (rebased.length !== COMMUNES) throw new Error(`${rebased.length} communes were compared`);
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
