import type { Json, JsonObject } from '../shared/json.ts';
import { contentHash } from './hash.ts';
import type { RevisionParent } from './revision.ts';

/** A published revision as it is handed out: what was frozen, and the hash that it is said to have. */
export interface ClaimedRevision extends RevisionParent {
  readonly payload: JsonObject;
}

/**
 * What does not agree. `hashDiffers`: the payload has another hash than is claimed. `parentDiffers`: the revision was made
 * on a parent with another hash than the one at hand. `parentMissing`: the parent is not at hand.
 */
export const FLAWS = ['hashDiffers', 'parentDiffers', 'parentMissing'] as const;

/** One disagreement: which revision, of a parent which, the hash that is claimed and the one that was computed. */
export interface Flaw {
  readonly code: (typeof FLAWS)[number];
  readonly revision: Pick<RevisionParent, 'planId' | 'number'>;
  readonly parent: Pick<RevisionParent, 'planId' | 'number'> | null;
  readonly claimed: string;
  readonly computed: string | null;
}

/**
 * Computes every hash of a lineage again (cascade §6): each revision's own, and that it was made on the very parents that
 * are at hand, whose hashes it carries within its own. Nothing is found if all of it is as it was published.
 */
export function proveLineage(revisions: readonly ClaimedRevision[]): readonly Flaw[] {
  const computed = new Map(revisions.map((revision) => [nameOf(revision), contentHash(revision.payload)]));
  return revisions.flatMap(({ planId, number, hash, payload }): readonly Flaw[] => {
    const revision = { planId, number };
    const own = computed.get(nameOf(revision)) ?? null;
    const flaws: Flaw[] =
      own === hash ? [] : [{ code: 'hashDiffers', revision, parent: null, claimed: hash, computed: own }];
    for (const { hash: claimed, ...parent } of parentsIn(payload)) {
      const found = computed.get(nameOf(parent)) ?? null;
      if (found === claimed) continue;
      flaws.push({
        code: found === null ? 'parentMissing' : 'parentDiffers',
        revision,
        parent,
        claimed,
        computed: found,
      });
    }
    return flaws;
  });
}

/** The parents that a payload names; what is none of their shape is passed over, its revision's own hash tells of it. */
function parentsIn({ parents }: JsonObject): readonly RevisionParent[] {
  return Array.isArray(parents) ? parents.flatMap(parentOf) : [];
}

function parentOf(entry: Json): readonly RevisionParent[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return [];
  const { planId, number, hash } = entry as JsonObject;
  const whole = typeof planId === 'string' && typeof number === 'number' && typeof hash === 'string';
  return whole ? [{ planId, number, hash }] : [];
}

function nameOf({ planId, number }: Pick<RevisionParent, 'planId' | 'number'>): string {
  return JSON.stringify([planId, number]);
}
