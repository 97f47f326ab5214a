import './add-indicator.mutation.ts';
import './indicator.query.ts';
import './standard.type.ts';
import './subgroup.type.ts';
