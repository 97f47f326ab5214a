import './import/index.ts';
import './add-village.mutation.ts';
import './class-history.edges.ts';
import './end-household.mutation.ts';
import './file-reads.query.ts';
import './household.query.ts';
import './household-search.query.ts';
import './save-household.mutation.ts';
