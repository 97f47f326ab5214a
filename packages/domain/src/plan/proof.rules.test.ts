import { describe, expect, it } from 'vitest';
import { revision } from '../testing/content.ts';
import { contentHash } from './hash.ts';
import { revisionPayload } from './payload.ts';
import { type ClaimedRevision, proveLineage } from './proof.rules.ts';

/** Province ← district ← commune, each made on the one above it. */
function lineage(): readonly [ClaimedRevision, ClaimedRevision, ClaimedRevision] {
  const published = (planId: string, above: readonly ClaimedRevision[]): ClaimedRevision => {
    const parents = above.map(({ planId: id, number, hash }) => ({ planId: id, number, hash }));
    const payload = revisionPayload(revision({ unitId: planId, parents }));
    return { planId, number: 1, hash: contentHash(payload), payload };
  };
  const province = published('province', []);
  const district = published('district', [province]);
  return [province, district, published('commune', [district])];
}

const found = (revisions: readonly ClaimedRevision[]) =>
  proveLineage(revisions).map(({ code, revision: { planId }, parent }) =>
    [code, planId, parent?.planId ?? ''].join(' ').trim(),
  );

describe('a lineage', () => {
  it('as it was published has no flaw, in whatever order it comes', () => {
    expect(found(lineage())).toEqual([]);
    expect(found(lineage().toReversed())).toEqual([]);
    expect(found([])).toEqual([]);
  });
  it('of which a figure was changed has two: its own hash, and that the one below was not made on it', () => {
    const [province, district, commune] = lineage();
    const changed = { ...province, payload: { ...province.payload, unitId: 'elsewhere' } };
    expect(found([changed, district, commune])).toEqual(['hashDiffers province', 'parentDiffers district province']);
    const covered = { ...changed, hash: contentHash(changed.payload) };
    expect(found([covered, district, commune])).toEqual(['parentDiffers district province']);
  });
  it('with a gap says who is missing', () => {
    const [province, , commune] = lineage();
    expect(found([province, commune])).toEqual(['parentMissing commune district']);
  });
  it('that names its parents in no known shape is known by its hash', () => {
    const [province] = lineage();
    for (const parents of ['x', [null], [['x']], [{ planId: 1 }]]) {
      expect(found([{ ...province, payload: { ...province.payload, parents } }])).toEqual(['hashDiffers province']);
    }
  });
});
