export { buildTerritory } from './build-territory.ts';
export { tiersAbove } from './tier-order.ts';
