import './allocation.query.ts';
import './assignment-sheet.query.ts';
import './discard-assignment.mutation.ts';
import './publish-assignment.mutation.ts';
import './save-assignment.mutation.ts';
import './table/index.ts';
