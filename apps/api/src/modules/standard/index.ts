import './confirm-parameter.mutation.ts';
import './parameter.type.ts';
