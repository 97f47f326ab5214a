import './applicable-rules.query.ts';
import './confirm-parameter.mutation.ts';
import './load-score-tables.mutation.ts';
import './parameter.type.ts';
import './place-in-stratum.mutation.ts';
import './review-procedure.query.ts';
import './stratum.edges.ts';
