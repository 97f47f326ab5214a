import './accept-proposal.mutation.ts';
import './adopt-targets.mutation.ts';
import './answer-target.mutation.ts';
import './answer.edges.ts';
import './comparison.type.ts';
import './decide-consent.mutation.ts';
import './inherited-target.type.ts';
import './lineage.type.ts';
