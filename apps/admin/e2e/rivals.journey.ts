import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { asking, PUBLISH, REFUSED, SAVE } from './asking.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit } from './steps.ts';

/** Two plans above ask a district for the same thing: its own plan names both, and says which of them binds. */
let stage: Stage;
let district: Page;
let planId: string;

interface Created {
  readonly createPlan: { readonly plan: { readonly id: string; readonly draft: { readonly version: number } } };
}
interface Published {
  readonly publishPlan: { readonly revision: { readonly id: string } };
}

const CREATE = `mutation C($input: CreatePlanInput!) { createPlan(input: $input) { ${REFUSED} ... on CreatePlanSuccess { plan { id draft { version } } } } }`;
const MINE = '{ viewer { members { organization { id } } } }';

async function organizationOf(ask: ReturnType<typeof asking>): Promise<string> {
  const { viewer } = await ask<{ viewer: { members: { organization: { id: string } }[] } }>(MINE);
  return viewer.members[0]?.organization.id ?? '';
}

/** A published plan of the province that asks for the poverty rate to stay below this. */
async function askFor(ask: ReturnType<typeof asking>, documentNumber: string, value: string): Promise<string> {
  const facts = {
    kind: 'PLAN',
    title: `Kế hoạch ${documentNumber}`,
    documentNumber,
    issuedOn: '2021-06-01',
    periodFrom: 2021,
    periodTo: 2025,
  };
  const created = await ask<Created>(CREATE, {
    input: { organizationId: await organizationOf(ask), parentRevisionIds: [], facts },
  });
  const { id, draft } = created.createPlan.plan;
  const commitment = { kind: 'LEVEL', comparator: 'LT', value, periodFrom: 2025, periodTo: 2025 };
  const target = {
    statement: `Tỷ lệ hộ nghèo dưới ${value.replace('.', ',')}%`,
    indicatorCode: 'poverty-rate',
    commitment,
    binding: 'NEGOTIABLE',
    distribution: 'SAME',
    outlook: false,
  };
  await ask(SAVE, { input: { planId: id, expectedVersion: 0, target } });
  const published = await ask<Published>(PUBLISH, { input: { planId: id, expectedVersion: draft.version } });
  return published.publishPlan.revision.id;
}

beforeAll(async () => {
  stage = await setStage();
  const province = asking(await stage.signIn('hung-yen'));
  const parentRevisionIds = [await askFor(province, '201/KH-UBND', '2'), await askFor(province, '202/KH-UBND', '1.5')];
  district = await stage.signIn('phu-cu');
  const own = asking(district);
  const facts = { kind: 'PLAN', title: 'Kế hoạch giảm nghèo huyện Phù Cừ', periodFrom: 2021, periodTo: 2025 };
  const created = await own<Created>(CREATE, {
    input: { organizationId: await organizationOf(own), parentRevisionIds, facts },
  });
  planId = created.createPlan.plan.id;
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && district) await keepPicture(district, 'failed-rivals', true);
});
afterAll(() => stage?.close());

test('the answering screen says so, and so does the margin of the plan', async () => {
  await district.goto(`${stage.address}/ke-hoach/${encodeURIComponent(planId)}/tra-loi`);
  await district.getByText(/^Cùng chỉ tiêu trong 202\/KH-UBND: dưới 1,5% .* Mức kia chặt hơn/).waitFor();
  await district.getByRole('button', { name: /^Giữ nguyên cả 2 chỉ tiêu chưa trả lời/ }).click();
  await district.getByText('2/2 chỉ tiêu đã trả lời').waitFor();
  await district.getByRole('link', { name: 'Xem lại và ban hành' }).click();
  await district.getByRole('link', { name: 'Xem như bản in' }).click();
  const looser = district.getByRole('listitem').filter({ hasText: 'Tỷ lệ hộ nghèo dưới 2%' });
  await looser
    .getByText('Cùng chỉ tiêu trong 202/KH-UBND: dưới 1,5% đến cuối năm 2025. Mức kia chặt hơn, ràng buộc đơn vị.')
    .waitFor();
  const stricter = district.getByRole('listitem').filter({ hasText: 'Tỷ lệ hộ nghèo dưới 1,5%' });
  await stricter
    .getByText('Cùng chỉ tiêu trong 201/KH-UBND: dưới 2% đến cuối năm 2025. Mức ở dòng này chặt hơn, ràng buộc đơn vị.')
    .waitFor();
  await expectAccessible(district);
  await keepPicture(district, 'rivals');
  await district.setViewportSize(PHONE);
  await expectAccessible(district);
  await expectToFit(district);
  await keepPicture(district, 'rivals-phone', true);
});
