import type { Page } from 'playwright-core';
import { asking, REFUSED } from './asking.ts';
import type { Stage } from './stage.ts';

/** What journeys through a review share. */

export const seen = (page: Page, text: string | RegExp) => page.getByRole('main').getByText(text).first().waitFor();
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

interface Parameter {
  readonly key: string;
  readonly from: string;
  readonly open: boolean;
  readonly value: readonly string[];
}

/** An administrator reads the law: every number and wording of the standard, and how a review is run. */
export async function confirmTheLaw(stage: Stage): Promise<void> {
  const page = await stage.signIn('quan-tri');
  const ask = asking(page);
  const { standards } = await ask<{ standards: { code: string; parameters: Parameter[] }[] }>(
    '{ standards { code parameters(on: "2024-09-05") { key from open value } } }',
  );
  const parameters = standards.find(({ code }) => code === 'MDP-2022')?.parameters ?? [];
  for (const { key, from, value } of parameters.filter((each) => each.open && each.value.length > 0)) {
    const input = { standardCode: 'MDP-2022', key, from, value, source: 'Bản gốc NĐ 07/2021/NĐ-CP' };
    await ask(`mutation C($input: ConfirmParameterInput!) { confirmParameter(input: $input) { ${REFUSED} } }`, {
      input,
    });
  }
  for (const key of ['posting', 'recheck', 'recheckPosting', 'opinion']) {
    const input = { procedureCode: 'QD-24-2021', key, source: 'Bản gốc QĐ 24/2021/QĐ-TTg' };
    await ask(`mutation C($input: ConfirmProcedureInput!) { confirmProcedure(input: $input) { ${REFUSED} } }`, {
      input,
    });
  }
  await page.close();
}

/** Answers every question of a scoring that is open yet: the last of its options; typed ones by what they ask. */
export async function answerAll(
  page: Page,
  income: string,
  day: { label: string; on: string } = SCORED,
): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Các phần của phiếu' }).getByRole('button');
  await steps.first().click();
  await page.getByLabel(day.label).fill(day.on);
  for (let at = 0; at < (await steps.count()); at++) {
    await steps.nth(at).click();
    await steps.nth(at).and(page.locator('[aria-current="step"]')).waitFor();
    for (const question of await page.getByRole('main').locator('fieldset').all()) {
      if ((await question.locator('input:checked').count()) > 0) continue;
      const several = question.getByRole('checkbox');
      if ((await several.count()) > 0) await several.first().check();
      else await question.getByRole('radio').last().check();
    }
    const area = page.getByLabel(/Diện tích sàn/);
    if ((await area.count()) > 0) await area.fill('24,5');
  }
  await page.getByLabel(/Thu nhập bình quân/).fill(income);
}

const SCORED = { label: 'Ngày chấm điểm', on: '05/10/2024' };

/** What the first link of a kind is called. */
export const firstLink = async (page: Page, name: RegExp) =>
  (await page.getByRole('link', { name }).first().getAttribute('aria-label')) ?? '';

/** A village of the yearly round of 2024, from the list of rounds. */
export async function openVillage(page: Page, rounds: string, name: string): Promise<void> {
  await page.goto(rounds);
  await page.getByRole('link', { name: 'Rà soát định kỳ năm 2024' }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await heading(page, name);
}

const TWELVE = [
  'employment',
  'dependents',
  'nutrition',
  'healthInsurance',
  'adultEducation',
  'schoolAttendance',
  'housingQuality',
  'housingArea',
  'water',
  'latrine',
  'telecom',
  'informationDevices',
];

/** Answers that an earlier review found, as another reviewer would have sent them. */
export const foundFacts = (lacking: readonly string[], incomePerPerson: number) => ({
  members: [{ ref: '1', birthDate: '1970', sex: 'male', relation: 'head', ethnicity: '01' }],
  incomePerPerson,
  found: {
    standard: 'MDP-2022',
    deprivations: Object.fromEntries(TWELVE.map((name) => [name, lacking.includes(name)])),
  },
});
