import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { describe, expect, it } from 'vitest';
import { type SeededUnit, testApi } from '../../testing/index.ts';
import { answering, cascade, gid, level } from './cascade.fixture.ts';

const api = testApi();

const BASELINES = graphql(`
  query Baselines($id: ID!) {
    plan(id: $id) {
      draft {
        inheritedTargets {
          target { id }
          baselines { year value numerator denominator estimated synthetic standardCode reported expected }
        }
      }
    }
  }
`);

const BOARD = graphql(`
  query BaselineBoard($revisionId: ID!) {
    board(revisionId: $revisionId, year: 2024) { rows { unitName cells { relation difference } } }
  }
`);

const OFFICIAL = { year: 2020, status: 'official' } as const;

/** A district that is asked for a fall of a point a year, with communes under it. */
function asked(figures: (district: SeededUnit) => void) {
  const world = cascade();
  const fall = world.published.target({
    statement: 'Giảm',
    kind: 'averageChange',
    comparator: 'ge',
    value: '1',
    periodFrom: 2021,
    periodTo: 2025,
  });
  figures(world.district);
  const baselines = async () => {
    const { plan } = await api.as(world.people.editor).run(BASELINES, { id: gid('Plan', world.own) });
    return plan?.draft?.inheritedTargets.find(({ target }) => target.id === gid('Target', fall))?.baselines;
  };
  return { ...world, fall, baselines };
}

describe('the figure that a fall is counted from', () => {
  it("is the unit's own, whatever the units below it come to", async () => {
    const world = asked((district) => {
      district.observation({ ...OFFICIAL, numerator: 58, denominator: 1000, standard: 'MDP-2022' });
      district.commune('Một').observation({ ...OFFICIAL, numerator: 90, denominator: 1000 });
    });
    await api.store(world.seed);
    expect(await world.baselines()).toEqual([
      {
        year: 2020,
        value: '5.8',
        numerator: '58',
        denominator: '1000',
        estimated: false,
        synthetic: false,
        standardCode: 'MDP-2022',
        reported: null,
        expected: null,
      },
    ]);
  });

  it('is rolled up from the units below it where it has none, by Σ numerators ÷ Σ denominators', async () => {
    const world = asked((district) => {
      district.commune('Một').observation({ ...OFFICIAL, numerator: 10, denominator: 100, source: 'synthetic' });
      district.commune('Hai').observation({ ...OFFICIAL, numerator: 48, denominator: 900 });
    });
    await api.store(world.seed);
    expect(await world.baselines()).toMatchObject([
      {
        value: '5.8',
        numerator: '58',
        denominator: '1000',
        estimated: false,
        synthetic: true,
        reported: 2,
        expected: 2,
      },
    ]);
    const relaxed = { decision: 'RELAX', commitment: level('2'), reason: 'Địa bàn khó khăn' } as const;
    expect(await answering(api, world, world.people.editor)(world.fall, relaxed)).toMatchObject({
      inherited: {
        answer: { comparison: { relation: 'LOOSER', difference: '1.20', childBound: '2.00', parentBound: '0.80' } },
      },
    });
  });

  it('is an estimate while a report under it is one, or is missing; what is only submitted counts for nothing', async () => {
    const world = asked((district) => {
      const [one, two] = [district.commune('Một'), district.commune('Hai')];
      one.observation({ year: 2018, status: 'official', numerator: 8, denominator: 100 });
      two.observation({ year: 2018, status: 'estimated', numerator: 6, denominator: 100 });
      one.observation({ year: 2019, status: 'official', numerator: 6, denominator: 100 });
      two.observation({ year: 2019, status: 'provisional', numerator: 90, denominator: 100 });
      one.observation({ year: 2020, status: 'provisional', numerator: 90, denominator: 100 });
    });
    await api.store(world.seed);
    expect(await world.baselines()).toMatchObject([
      { year: 2018, value: '7', estimated: true, reported: 2, expected: 2 },
      { year: 2019, value: '6', estimated: true, reported: 1, expected: 2 },
    ]);
  });

  it('takes the accepted figure before the estimate', async () => {
    const world = asked((district) => {
      for (const unit of [district, district.commune('Một')]) {
        unit.observation({ year: 2020, status: 'estimated', numerator: 7, denominator: 100 });
        unit.observation({ year: 2020, status: 'official', numerator: 6, denominator: 100 });
      }
    });
    await api.store(world.seed);
    expect(await world.baselines()).toMatchObject([{ value: '6', estimated: false }]);
  });

  it('is made of the units that lay in it at the end of that year', async () => {
    let moved: SeededUnit | undefined;
    const world = asked((district) => {
      district
        .commune('Đã sáp nhập', { validTo: '2021-01-01' })
        .observation({ ...OFFICIAL, numerator: 1, denominator: 100 });
      district
        .commune('Mới lập', { validFrom: '2021-01-01' })
        .observation({ ...OFFICIAL, numerator: 90, denominator: 100 });
      moved = district.commune('Đã chuyển đi', { validTo: '2021-01-01' });
      moved.observation({ ...OFFICIAL, numerator: 3, denominator: 100 });
      moved.observation({ ...OFFICIAL, year: 2021, numerator: 90, denominator: 100 });
      district.commune('Ở lại').observation({ ...OFFICIAL, year: 2021, numerator: 5, denominator: 100 });
    });
    const elsewhere = world.province.district('Nơi đến');
    await api.store(world.seed);
    await query(
      api.ownerUrl,
      `UPDATE unit SET valid_to = NULL WHERE id = '${moved?.id}';
       INSERT INTO unit_membership (unit_id, parent_id, valid_from) VALUES ('${moved?.id}', '${elsewhere.id}', '2021-01-01');
       INSERT INTO unit_ancestor (unit_id, ancestor_id, depth) VALUES ('${moved?.id}', '${elsewhere.id}', 1)`,
    );
    expect(await world.baselines()).toMatchObject([
      { year: 2020, value: '2', numerator: '4', denominator: '200', reported: 2, expected: 3 },
      { year: 2021, value: '5', reported: 1, expected: 2 },
    ]);
  });

  it('takes as many statements for twelve communes and eight targets as for two and one', async () => {
    const statementsFor = async (communes: number, targets: number) => {
      const world = asked((district) => {
        for (let n = 0; n < communes; n += 1) district.commune(`Xã ${n}`).observation({ ...OFFICIAL });
      });
      for (let n = 0; n < targets; n += 1) world.published.target({ indicator: 'jobs-created', value: `${n}` });
      await api.store(world.seed);
      const { result, statements } = await api.counted(world.baselines);
      expect(result).toMatchObject([{ reported: communes }]);
      return statements.length;
    };
    const few = await statementsFor(2, 1);
    expect(await statementsFor(12, 8)).toBe(few);
  });
});

describe('the board', () => {
  async function board(districts: number) {
    const world = cascade();
    const fall = { kind: 'averageChange', comparator: 'ge', value: '1', periodFrom: 2021, periodTo: 2025 } as const;
    const revision = world.province.party.plan().published();
    const target = revision.target(fall);
    for (let n = 0; n < districts; n += 1) {
      const district = world.province.district(`Huyện ${n}`);
      const own = district.party.plan().published({ parents: [revision] });
      own.target({ answers: target, value: '2', decision: 'relax', reason: 'Địa bàn khó khăn' });
      district.commune('Một').observation({ ...OFFICIAL, numerator: 10, denominator: 100 });
      district.commune('Hai').observation({ ...OFFICIAL, numerator: 48, denominator: 900 });
    }
    await api.store(world.seed);
    const reader = world.people.provincePublisher;
    return api.counted(() => api.as(reader).run(BOARD, { revisionId: gid('Revision', revision) }));
  }

  it('compares with the same figures, in as many statements for nine districts as for two', async () => {
    const [two, nine] = [await board(2), await board(9)];
    expect(two.result.board?.rows.map(({ cells }) => cells)).toEqual([
      [{ relation: 'LOOSER', difference: '1.20' }],
      [{ relation: 'LOOSER', difference: '1.20' }],
    ]);
    expect(nine.result.board?.rows).toHaveLength(9);
    expect(nine.statements.length).toBe(two.statements.length);
  });
});
