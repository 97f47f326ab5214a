import { describe, expect, it } from 'vitest';
import { type TargetSeed, testApi } from '../../../testing/index.ts';
import { decide, rebasing, rebasingAs } from './rebase.fixture.ts';

const api = testApi();

const JOBS = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2021 } as const;
const jobs = (value: string) => ({ value, ...JOBS });

interface Figures {
  readonly was: string;
  readonly is: string;
  /** What the district tightened it to; left out: it adopted what was asked. */
  readonly ours?: string;
}

/** A whole and a part of it, asked for in two revisions, and the district's answers to the first. */
function within(whole: Figures, part: Figures) {
  const world = rebasing({});
  const ask = (revision: typeof world.first, of: 'was' | 'is') => {
    const container = revision.target({ key: 'whole', statement: 'Việc làm mới', ...jobs(whole[of]) });
    const minority = { key: 'part', statement: 'Trong đó dân tộc thiểu số', nestedIn: container, ...jobs(part[of]) };
    return { container, inner: revision.target(minority) };
  };
  const before = ask(world.first, 'was');
  ask(world.next, 'is');
  const said = ({ was, ours }: Figures): TargetSeed =>
    ours === undefined ? jobs(was) : { ...jobs(ours), decision: 'tighten' };
  const answer = world.draft.target({ answers: before.container, ...said(whole) });
  world.draft.target({ answers: before.inner, nestedIn: answer, ...said(part) });
  return world;
}

const BOTH = { subject: 'Trong đó dân tộc thiểu số', against: 'Việc làm mới' };

describe('"trong đó"', () => {
  it('puts answers within those to what contains them now', async () => {
    const world = rebasing({});
    const whole = { key: 'whole', ...jobs('300') };
    const before = world.first.target(whole);
    const [into, out] = [
      world.first.target({ key: 'into', ...jobs('200') }),
      world.first.target({ key: 'out', nestedIn: before, ...jobs('200') }),
    ];
    const now = world.next.target(whole);
    world.next.target({ key: 'into', nestedIn: now, ...jobs('200') });
    world.next.target({ key: 'out', ...jobs('200') });
    const answer = world.draft.target({ answers: before, ...jobs('300') });
    world.draft.target({ answers: into, ...jobs('200') });
    world.draft.target({ answers: out, nestedIn: answer, ...jobs('200') });
    await api.store(world.seed);
    expect(await rebasingAs(api, world)()).toMatchObject({
      revision: {
        targets: [
          { key: 'whole', nestedIn: null },
          { key: 'into', nestedIn: { key: 'whole' } },
          { key: 'out', nestedIn: null },
        ],
      },
    });
  });

  it('refuses a part decided above its whole, naming both and their figures, and stores nothing of it', async () => {
    const world = within({ was: '300', is: '220' }, { was: '100', is: '120', ours: '250' });
    await api.store(world.seed);
    const rebasePlan = rebasingAs(api, world);
    expect(await rebasePlan([decide('part', 'KEEP_OURS')])).toEqual({
      __typename: 'Refused',
      refusals: [
        {
          code: 'NESTED_ABOVE_CONTAINER',
          path: ['resolutions', 'part', 'commitment', 'value'],
          value: '250',
          allowed: '0..220',
          ...BOTH,
        },
      ],
    });
    expect(await rebasePlan()).toMatchObject({
      revision: {
        version: 2,
        targets: [{ commitment: { value: '220' } }, { version: 1, commitment: { value: '250' } }],
      },
    });
    expect(await rebasePlan([decide('part', 'TAKE_THEIRS')], 2)).toMatchObject({ open: [], revision: { missing: [] } });
  });

  it('refuses a whole decided below its part, at the decision', async () => {
    const world = within({ was: '300', is: '310', ours: '320' }, { was: '100', is: '100', ours: '315' });
    await api.store(world.seed);
    const rebasePlan = rebasingAs(api, world);
    expect(await rebasePlan([decide('whole', 'TAKE_THEIRS')])).toMatchObject({
      refusals: [{ path: ['resolutions', 'whole', 'commitment', 'value'], value: '315', allowed: '0..310', ...BOTH }],
    });
    expect(await rebasePlan([decide('whole', 'KEEP_OURS')])).toMatchObject({ open: [], revision: { missing: [] } });
  });

  it('holds a decision against no conflict that is still open', async () => {
    const world = within({ was: '300', is: '220', ours: '310' }, { was: '100', is: '120', ours: '250' });
    await api.store(world.seed);
    const rebasePlan = rebasingAs(api, world);
    expect(await rebasePlan([decide('whole', 'TAKE_THEIRS')])).toMatchObject({ taken: 1, open: ['part'] });
    expect(await rebasePlan([decide('part', 'KEEP_OURS')], 2)).toMatchObject({
      refusals: [{ path: ['resolutions', 'part', 'commitment', 'value'], value: '250', allowed: '0..220', ...BOTH }],
    });
  });

  it('says at once what comes about by itself', async () => {
    const world = within({ was: '300', is: '220' }, { was: '100', is: '100', ours: '250' });
    await api.store(world.seed);
    expect(await rebasingAs(api, world)()).toMatchObject({
      taken: 2,
      revision: { missing: [{ code: 'NESTED_ABOVE_CONTAINER', ...BOTH }] },
    });
  });
});
