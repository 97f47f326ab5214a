import './read-assignment-table.query.ts';
import './take-assignment-table.mutation.ts';
