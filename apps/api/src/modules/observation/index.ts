import './accept-observations.mutation.ts';
import './figure.query.ts';
import './observation.type.ts';
import './submit-observations.mutation.ts';
