import { scoreTableSchema } from './score-table.schema.ts';
import type { ScoreTable } from './score-table.ts';
import centralCoast from './synthetic/central-coast.json' with { type: 'json' };
import centralHighlands from './synthetic/central-highlands.json' with { type: 'json' };
import mekongDelta from './synthetic/mekong-delta.json' with { type: 'json' };
import northernMountains from './synthetic/northern-mountains.json' with { type: 'json' };
import redRiverDelta from './synthetic/red-river-delta.json' with { type: 'json' };
import southeast from './synthetic/southeast.json' with { type: 'json' };
import urban from './synthetic/urban.json' with { type: 'json' };

/**
 * Score tables that were made up, one for each stratum of the form of 2016-2020: the points of the circulars were not
 * found. For trying the software out; an official round refuses them.
 */
export const SYNTHETIC_SCORE_TABLES: readonly ScoreTable[] = [
  urban,
  redRiverDelta,
  northernMountains,
  centralCoast,
  centralHighlands,
  southeast,
  mekongDelta,
].map((table) => scoreTableSchema.parse(table));
