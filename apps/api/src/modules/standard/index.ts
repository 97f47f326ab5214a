import './applicable-rules.query.ts';
import './confirm-parameter.mutation.ts';
import './parameter.type.ts';
import './review-procedure.query.ts';
