export { importTerritory, type TerritoryImport, type TerritoryUpload } from './import-territory.ts';
export { inTransaction } from './in-transaction.ts';
export { insertRows, type Row } from './insert-rows.ts';
export { runnerOf, type SqlRunner } from './sql-runner.ts';
export { storeTerritory } from './store-territory.ts';
