import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../../testing/index.ts';
import { ANSWER, gid, level } from '../../cascade/cascade.fixture.ts';
import { revised, startingAs } from './revise.fixture.ts';

const api = testApi();
const start = startingAs(api);

const NEWER = graphql(`
  query Newer($id: ID!, $since: ID!) {
    revision(id: $id) { newerParents { number } parents { number } }
    next: revision(id: $since) { children { id } }
  }
`);

const CHANGES = graphql(`
  query Changes($id: ID!, $since: ID!) {
    revision(id: $id) { changes(since: $since) { kind key fields before { commitment { value } } after { commitment { value } } } }
  }
`);

describe('startRevision', () => {
  it('copies the newest revision into a draft, under the newest revisions above, and loses no answer', async () => {
    const world = revised();
    await api.store(world.seed);
    const started = await start(world.people.editor, world.own);
    if (started.__typename !== 'StartRevisionSuccess') throw new Error(JSON.stringify(started));
    const draft = started.plan.draft;
    expect(draft).toMatchObject({
      version: 1,
      title: world.own.title,
      parents: [{ id: gid('Revision', world.next), number: 2 }],
    });
    expect(draft?.targets).toMatchObject([
      {
        key: 'b',
        decision: 'RELAX',
        reason: 'Khó khăn',
        commitment: { value: '5' },
        parentTarget: { id: gid('Target', world.now.negotiable) },
        consent: { state: 'GRANTED' },
      },
      {
        key: 'a',
        decision: 'ADOPT',
        commitment: { value: '1.5' },
        parentTarget: { id: gid('Target', world.now.floor) },
      },
      { key: 'c', decision: 'LOCAL', commitment: { value: '3.5' }, parentTarget: null },
    ]);
    expect(draft?.inheritedTargets).toMatchObject([
      { state: 'ANSWERED', target: { id: gid('Target', world.now.floor) }, answer: { key: 'a' } },
      { state: 'ANSWERED', target: { id: gid('Target', world.now.negotiable) }, answer: { key: 'b' } },
      { state: 'UNANSWERED', target: { id: gid('Target', world.now.added) }, answer: null },
    ]);
    expect(draft?.missing).toEqual([{ code: 'TARGET_UNANSWERED', subject: 'Mới' }]);
  });

  it('lets an answer that followed be given anew, on its own version', async () => {
    const world = revised();
    await api.store(world.seed);
    const { editor } = world.people;
    await start(editor, world.own);
    const input = {
      planId: gid('Plan', world.own),
      parentTargetId: gid('Target', world.now.floor),
      decision: 'TIGHTEN' as const,
      commitment: level('1'),
    };
    expect((await api.as(editor).run(ANSWER, { input: { ...input, expectedVersion: 0 } })).answerTarget).toMatchObject({
      __typename: 'TargetConflict',
      current: { version: 2, decision: 'ADOPT' },
    });
    expect((await api.as(editor).run(ANSWER, { input: { ...input, expectedVersion: 2 } })).answerTarget).toMatchObject({
      inherited: { state: 'ANSWERED', answer: { key: 'a', version: 3, commitment: { value: '1' } } },
    });
  });

  it('shows before that which plans above have moved on, and what changed', async () => {
    const world = revised();
    await api.store(world.seed);
    const ids = { id: gid('Revision', world.first), since: gid('Revision', world.published) };
    expect(await api.as(world.people.viewer).run(NEWER, ids)).toEqual({
      revision: { newerParents: [{ number: 2 }], parents: [{ number: 1 }] },
      next: { children: [{ id: gid('Revision', world.first) }] },
    });
    const { revision } = await api
      .as(world.people.viewer)
      .run(CHANGES, { id: gid('Revision', world.next), since: ids.since });
    expect(revision?.changes).toEqual([
      {
        kind: 'CHANGED',
        key: world.asked.floor.key,
        fields: ['commitment.value'],
        before: { commitment: { value: '2' } },
        after: { commitment: { value: '1.5' } },
      },
      {
        kind: 'SAME',
        key: world.asked.negotiable.key,
        fields: [],
        before: { commitment: { value: '3' } },
        after: { commitment: { value: '3' } },
      },
      { kind: 'ADDED', key: 'moi', fields: [], before: null, after: { commitment: { value: '7' } } },
      {
        kind: 'REMOVED',
        key: world.asked.reference.key,
        fields: [],
        before: { commitment: { value: '4' } },
        after: null,
      },
      { kind: 'REMOVED', key: world.asked.jobs.key, fields: [], before: { commitment: { value: '300' } }, after: null },
    ]);
    const wrong = await api
      .as(world.people.viewer)
      .execute(`{ revision(id: "${ids.id}") { changes(since: "${ids.since}") { key } } }`);
    expect(wrong.errors?.[0]?.message).toContain('no revision of this plan');
  });

  it('starts one draft when two start at once, none where there is one or nothing is published', async () => {
    const world = revised();
    await api.store(world.seed);
    const { editor, publisher, viewer, provinceEditor } = world.people;
    const both = await Promise.all([start(editor, world.own), start(publisher, world.own)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['Refused', 'StartRevisionSuccess']);
    expect(await start(editor, world.own)).toMatchObject({ refusals: [{ code: 'DRAFT_EXISTS', path: ['planId'] }] });
    expect(await start(viewer, world.own)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    expect(await start(provinceEditor, world.own)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    expect(await start(editor, { id: 'rác' })).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  });
});
