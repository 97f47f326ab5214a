import './accept-observations.mutation.ts';
import './figure.query.ts';
import './observation.type.ts';
import './sheet/index.ts';
import './submit-observations.mutation.ts';
