import './order-targets.mutation.ts';
import './remove-target.mutation.ts';
import './save-target.mutation.ts';
import './set-target-rules.mutation.ts';
import './target.edges.ts';
