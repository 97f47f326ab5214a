import './import-territory.mutation.ts';
