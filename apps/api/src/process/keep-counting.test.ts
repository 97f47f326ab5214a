import { connect } from '@bacthang/database';
import { query } from '@bacthang/database/testing';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { communeWithPeople, register } from '../modules/household/household.fixture.ts';
import { NEED } from '../modules/support/support.fixture.ts';
import { newSeed, testApi } from '../testing/index.ts';
import { keepCounting } from './keep-counting.ts';

const api = testApi();
const HOUSING = 'housing-support-coverage';

test('figures that are due are counted as the server starts, and after a plan is published; a fault is survived', async () => {
  const { commune, village, people } = await communeWithPeople(api);
  await query(
    api.ownerUrl,
    `INSERT INTO indicator (code, name, value_type, unit, per, direction, roll_up, numerator, denominator)
      VALUES ('${HOUSING}', 'Nhà ở', 'ratio', '%', 100, 'up', 'ratioOfSums', 'Được hỗ trợ', 'Có nhu cầu');
    INSERT INTO subgroup (code, name) VALUES ('poor', 'Hộ nghèo') ON CONFLICT DO NOTHING`,
  );
  const { id } = await register(api, people.editor, village, [{ name: 'Lê Thị Chờ' }]);
  const need = { householdId: id, kind: 'housing', from: '2024-02-01', eligible: true };
  await api.as(people.editor).run(NEED, { input: need });
  await query(api.ownerUrl, `DELETE FROM observation WHERE unit_id = '${commune.id}' AND year > 2024`);
  const groups = async () =>
    (
      await query<{ of: string }>(
        api.ownerUrl,
        `SELECT DISTINCT coalesce(subgroup_code, 'all') AS of FROM observation WHERE unit_id = '${commune.id}' AND year > 2024 ORDER BY 1`,
      )
    ).map(({ of }) => of);
  expect(await groups()).toEqual([]);

  const counter = connect({ url: api.ownerUrl, role: 'bacthang_counter', connections: 1 });
  const errors: string[] = [];
  const stop = keepCounting(counter, pino({ level: 'error' }, { write: (line) => void errors.push(line) }), 20);
  await expect.poll(groups).toEqual(['all']);

  expect(errors).toEqual([]);

  await query(api.ownerUrl, 'ALTER TABLE revision RENAME TO revision_away');
  await expect.poll(() => errors.length).toBeGreaterThan(0);
  await query(api.ownerUrl, 'ALTER TABLE revision_away RENAME TO revision');
  const seed = newSeed();
  const plan = seed.province('Tỉnh hỏi hộ nghèo').government.plan().published();
  plan.target({ indicator: HOUSING, subgroup: 'poor' });
  await api.store(seed);
  await expect.poll(groups).toEqual(['all', 'poor']);
  await stop();
  await counter.$disconnect();
});
