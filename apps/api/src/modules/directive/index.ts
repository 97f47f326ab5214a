import './directive.query.ts';
import './directive-revisions.type.ts';
import './save-directive.mutation.ts';
