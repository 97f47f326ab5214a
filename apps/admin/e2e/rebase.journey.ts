import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { asking, PUBLISH, REFUSED, SAVE } from './asking.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit, publishDraft } from './steps.ts';

/** A new revision above: the district takes what is automatic, settles the conflict by keyboard, and publishes. */
let stage: Stage;
let district: Page;

interface Asked {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly statement: string;
  readonly commitment: Record<string, unknown>;
}

const PLANS = `query Q($unit: String!) { unit(key: $unit) { plans {
  id latest { id } draft { id version targets { id key version statement subgroup { code } indicator { code } section
    commitment { kind comparator value upper periodFrom periodTo baseYear condition reference } } } } } }`;

/** What the province no longer asks in its second revision. */
const REMOVED = /nhà tiêu hợp vệ sinh/;

interface PlanFacts {
  readonly id: string;
  readonly latest: { readonly id: string } | null;
  readonly draft: {
    readonly version: number;
    readonly targets: readonly (Asked & {
      readonly indicator: { readonly code: string };
      readonly subgroup: { readonly code: string } | null;
      readonly section: string | null;
    })[];
  } | null;
}

async function provincePlan(ask: ReturnType<typeof asking>): Promise<PlanFacts> {
  const { unit } = await ask<{ unit: { plans: PlanFacts[] } }>(PLANS, { unit: 'P33' });
  const plan = unit.plans.find(({ draft, latest }) => draft ?? latest);
  if (!plan) throw new Error('the province has no plan');
  return plan;
}

/** The province publishes; the district tightens one target, takes the others, and publishes; the province publishes anew. */
async function twoRevisions(): Promise<void> {
  const above = await stage.signIn('hung-yen');
  const province = asking(above);
  const first = await provincePlan(province);
  await province(PUBLISH, { input: { planId: first.id, expectedVersion: first.draft?.version } });
  const published = await provincePlan(province);

  const own = asking(district);
  const { viewer } = await own<{ viewer: { members: { organization: { id: string } }[] } }>(
    '{ viewer { members { organization { id } } } }',
  );
  const created = await own<{
    createPlan: { plan: { id: string; draft: { version: number; inheritedTargets: { target: Asked }[] } } };
  }>(
    `mutation C($input: CreatePlanInput!) { createPlan(input: $input) { ${REFUSED} ... on CreatePlanSuccess { plan { id draft { version
      inheritedTargets { target { id key version statement commitment { kind comparator value upper periodFrom periodTo } } } } } } } }`,
    {
      input: {
        organizationId: viewer.members[0]?.organization.id,
        parentRevisionIds: [published.latest?.id],
        facts: { kind: 'PLAN', title: 'Kế hoạch giảm nghèo huyện Phù Cừ', periodFrom: 2021, periodTo: 2025 },
      },
    },
  );
  const { id: planId, draft } = created.createPlan.plan;
  const asked = draft.inheritedTargets.map(({ target }) => target);
  const tightened = asked.find(({ statement }) => /hộ nghèo xuống dưới 1%/.test(statement));
  await own(`mutation A($input: AnswerTargetInput!) { answerTarget(input: $input) { ${REFUSED} } }`, {
    input: {
      planId,
      parentTargetId: tightened?.id,
      expectedVersion: 0,
      decision: 'TIGHTEN',
      commitment: { ...tightened?.commitment, value: '0.8' },
    },
  });
  const rest = asked.filter((each) => each !== tightened).map(({ id }) => id);
  await own(`mutation T($input: AdoptTargetsInput!) { adoptTargets(input: $input) { ${REFUSED} } }`, {
    input: { planId, parentTargetIds: rest },
  });
  await own(PUBLISH, { input: { planId, expectedVersion: draft.version } });

  await province(`mutation R($input: StartRevisionInput!) { startRevision(input: $input) { ${REFUSED} } }`, {
    input: { planId: first.id },
  });
  const second = await provincePlan(province);
  const change = async (words: RegExp, value: string) => {
    const target = second.draft?.targets.find(({ statement }) => words.test(statement));
    if (!target) throw new Error(`no target says ${words}`);
    const { id, version, statement, indicator, subgroup, section, commitment } = target;
    await province(SAVE, {
      input: {
        planId: first.id,
        targetId: id,
        expectedVersion: version,
        target: {
          statement: statement.replace('1%', `${value.replace('.', ',')}%`).replace('15%', '14%'),
          indicatorCode: indicator.code,
          subgroupCode: subgroup?.code ?? null,
          section,
          commitment: { ...commitment, value },
          binding: 'NEGOTIABLE',
          distribution: 'SAME',
          outlook: false,
        },
      },
    });
  };
  await change(/hộ nghèo xuống dưới 1%/, '0.9');
  await change(/thấp theo tuổi/, '14');
  const gone = second.draft?.targets.find(({ statement }) => REMOVED.test(statement));
  await province(`mutation D($input: RemoveTargetInput!) { removeTarget(input: $input) { ${REFUSED} } }`, {
    input: { targetId: gone?.id, expectedVersion: gone?.version },
  });
  const changed = await provincePlan(province);
  await province(PUBLISH, { input: { planId: first.id, expectedVersion: changed.draft?.version } });
}

beforeAll(async () => {
  stage = await setStage();
  district = await stage.signIn('phu-cu');
  await twoRevisions();
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || !district) return;
  await keepPicture(district, 'failed-rebase', true);
  console.error(district.url(), await district.getByRole('alert').allInnerTexts());
});
afterAll(() => stage?.close());

test('the district finds it among its work, sees three columns, and takes what is automatic in one click', async () => {
  await district.goto(`${stage.address}/`);
  await district.getByRole('link', { name: 'Xem thay đổi' }).click();
  await district.getByRole('heading', { name: '1 xung đột cần quyết định' }).waitFor();
  await district.getByText(/1 chỉ tiêu ta đã giữ nguyên sẽ theo mức mới/).waitFor();
  const conflict = district.getByRole('article', { name: /hộ nghèo xuống dưới/ });
  const column = (heading: RegExp) =>
    conflict.locator('div', { has: district.getByRole('heading', { name: heading }) }).last();
  await column(/^Bản cũ/)
    .getByText('1%')
    .first()
    .waitFor();
  await column(/^Bản mới/)
    .getByText('0,9%')
    .first()
    .waitFor();
  await column(/^Của ta/)
    .getByText(/0,8%/)
    .first()
    .waitFor();
  await expectAccessible(district);
  await district.setViewportSize(PHONE);
  await expectAccessible(district);
  await expectToFit(district);
  await keepPicture(district, 'rebase-phone');
  await district.setViewportSize({ width: 1366, height: 768 });
  await district.getByRole('button', { name: 'Nhận tất cả phần không xung đột' }).click();
  await district.getByRole('button', { name: /^Giữ của ta/ }).waitFor();
  await keepPicture(district, 'rebase');
});

test('it answers the conflict anew, inline, then by keyboard', async () => {
  const conflict = district.getByRole('article', { name: /hộ nghèo xuống dưới/ });
  await conflict.focus();
  await district.keyboard.press('j');
  await district.waitForURL(/target=/);
  await district.keyboard.press('3');
  await conflict.getByLabel('Mức của đơn vị, của ta').fill('0,95');
  await conflict
    .getByText(/^Nhẹ hơn chỉ tiêu cấp trên/)
    .first()
    .waitFor();
  await expectAccessible(district);
  await conflict.getByRole('button', { name: 'Thôi' }).click();
  await conflict.focus();
  await district.keyboard.press('1');
  await district.getByText('Kế hoạch đã theo bản mới nhất của cấp trên.').waitFor();
  await expectAccessible(district);
});

test('what the province asks no more may still be let go', async () => {
  const kept = district.getByRole('region', { name: 'Cấp trên đã bỏ, ta đang giữ' });
  await kept.getByRole('article', { name: REMOVED }).getByText('Chỉ tiêu riêng').waitFor();
  await keepPicture(district, 'rebase-kept', true);
  await district.setViewportSize(PHONE);
  await expectAccessible(district);
  await keepPicture(district, 'rebase-kept-phone', true);
  await district.setViewportSize({ width: 1366, height: 768 });
  await kept.getByRole('button', { name: /^Bỏ theo cấp trên/ }).click();
  await kept.getByRole('button', { name: 'Bỏ khỏi kế hoạch' }).click();
  await kept.waitFor({ state: 'detached' });
  await district.getByText('Kế hoạch đã theo bản mới nhất của cấp trên.').waitFor();
});

test('it publishes its own next revision', async () => {
  await district.getByRole('link', { name: 'Xem lại và ban hành' }).click();
  await publishDraft(district, 'Đã ban hành, bản 2');
});
