import './import.query.ts';
import './take-import.mutation.ts';
import './undo-import.mutation.ts';
