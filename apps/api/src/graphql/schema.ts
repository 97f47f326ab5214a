import './scalars.ts';
import '../modules/index.ts';
import { builder } from './builder.ts';
import { withStablePaths } from './stable-paths.ts';

/** The whole schema. Modules are imported for effect: each adds its types, queries and mutations to the builder. */
export const schema = withStablePaths(builder.toSchema({ sortSchema: true }));
