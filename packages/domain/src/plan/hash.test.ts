import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../shared/json.ts';
import { target } from '../testing/builders.ts';
import { content, revision, section } from '../testing/content.ts';
import { contentHash } from './hash.ts';
import { revisionPayload } from './payload.ts';
import type { RevisionContent } from './revision.ts';

const hash = (given: Partial<RevisionContent> = {}) => contentHash(revisionPayload(revision(given)));

function turned(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('contentHash', () => {
  it('is SHA-256 over RFC 8785', () => {
    // sha256sum of {"a":[1,2.5,"é"],"b":{"c":null}}
    expect(contentHash({ b: { c: null }, a: [1, 2.5, 'é'] })).toBe(
      'dfbfba31ce3b6a1be58fe579730f8aaec28c8db00856012c1c0e42a9cc87e865',
    );
    expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
  it('does not depend on the order of keys, nor on being stored and read again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const payload = value as JsonObject;
        expect(contentHash(turned(payload) as JsonObject)).toBe(contentHash(payload));
        expect(contentHash(JSON.parse(JSON.stringify(payload)))).toBe(contentHash(payload));
      }),
    );
  });
});

describe('revisionPayload', () => {
  it('takes fields of the domain only, whatever the rows carry', () => {
    const { facts, targets } = revision();
    const rows = {
      facts: { ...facts, id: 'row', updatedAt: 'now' },
      targets: targets.map((each) => ({ ...each, version: 7 })),
    };
    expect(hash(rows)).toBe(hash());
  });
  it('puts sets in order and keeps lists as they are', () => {
    const { parents, targets } = revision();
    expect(hash({ parents: parents.toReversed() })).toBe(hash());
    expect(hash({ targets: targets.toReversed() })).not.toBe(hash());
  });
  it('survives being stored as JSON', () => {
    const payload = revisionPayload(revision());
    expect(contentHash(JSON.parse(JSON.stringify(payload)))).toBe(contentHash(payload));
  });
  it.each<[string, Partial<RevisionContent>]>([
    ['a title', { facts: { ...revision().facts, title: 'Kế hoạch khác' } }],
    ['a blank number', { facts: { ...revision().facts, number: null } }],
    [
      'a figure',
      { targets: [target({ commitment: { ...target().commitment, value: '2.1' } }), ...revision().targets.slice(1)] },
    ],
    ['a binding', { targets: [target({ binding: 'floor' }), ...revision().targets.slice(1)] }],
    ['the parent it was made on', { parents: [{ planId: 'p1', number: 1, hash: 'ab' }] }],
    ['an answer', { answers: [] }],
    ['an addressee', { addressees: [] }],
    ['a deadline', { obligations: revision().obligations.slice(1) }],
    ['a sub-section', { content: content({ sections: [section()] }) }],
  ])('changes with %s', (_, given) => expect(hash(given)).not.toBe(hash()));
});
