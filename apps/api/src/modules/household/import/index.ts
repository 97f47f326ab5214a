import './import.query.ts';
import './reading/cancel-reading.mutation.ts';
import './reading/reading.query.ts';
import './take-import.mutation.ts';
import './undo-import.mutation.ts';
