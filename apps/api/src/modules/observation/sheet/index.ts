import './read-observation-sheet.query.ts';
import './take-observation-sheet.mutation.ts';
