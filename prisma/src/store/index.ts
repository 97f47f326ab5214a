export { inTransaction } from './in-transaction.ts';
export { insertRows, type Row } from './insert-rows.ts';
export { storeTerritory } from './store-territory.ts';
