import './scalars.ts';
import '../modules/index.ts';
import { builder } from './builder.ts';

/** The whole schema. Modules are imported for effect: each adds its types, queries and mutations to the builder. */
export const schema = builder.toSchema({ sortSchema: true });
