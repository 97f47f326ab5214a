import './support.mutation.ts';
import './support.query.ts';
