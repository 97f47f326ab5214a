import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { asking, REFUSED } from './asking.ts';
import { keepPicture } from './picture.ts';
import { answerAll, confirmTheLaw, foundFacts, heading, openVillage, seen } from './reviewing.ts';
import { type Stage, setStage } from './stage.ts';

/** A small commune's yearly review, from its list to the certificates: three households, one of them complained of. */
let stage: Stage;
let officer: Page;

const COMMUNE = 'C12394';
const ROUNDS = `/don-vi/${COMMUNE}/ra-soat`;
const VILLAGE = 'Thôn Bậc Một';
const RESOLUTION = 'NQ 7/2023/NQ-HĐND (giả lập)';
const COMPLAINED = 'Trịnh Thị Bậc';
const SEVERAL_LACKING = ['water', 'latrine', 'telecom', 'informationDevices'];
const [POOR, NEAR_POOR] = ['Vũ Văn Thang', 'Đỗ Văn Mức'];

/** The people of the commune and its register, entered by those who do it, on screens of their own. */
async function foundCommune(): Promise<void> {
  const administrator = await stage.signIn('quan-tri');
  const ask = asking(administrator);
  const { unit } = await ask<{ unit: { organizations: { id: string; chain: string }[] } }>(
    `{ unit(key: "${COMMUNE}") { organizations { id chain } } }`,
  );
  const organizationId = unit.organizations.find(({ chain }) => chain === 'GOVERNMENT')?.id;
  const member = { email: 'minh-tan@demo.example', name: 'Cán bộ Minh Tân', password: 'bac-thang-demo' };
  await ask(`mutation A($input: AddMemberInput!) { addMember(input: $input) { ${REFUSED} } }`, {
    input: { ...member, organizationId, role: 'PUBLISHER' },
  });
  await administrator.close();

  officer = await stage.signIn('minh-tan');
  const tell = asking(officer);
  const { addVillage } = await tell<{ addVillage: { village: { key: string } } }>(
    `mutation V($input: AddVillageInput!) { addVillage(input: $input) { ${REFUSED} ... on AddVillageSuccess { village { key } } } }`,
    { input: { unitKey: COMMUNE, name: VILLAGE } },
  );
  for (const name of [COMPLAINED, POOR, NEAR_POOR]) {
    const head = { name, birthDate: '1970', sex: 'MALE', relation: 'HEAD', ethnicity: '01', from: '2015-01-01' };
    const { saveHousehold } = await tell<{ saveHousehold: { household: { id: string } } }>(
      `mutation H($input: SaveHouseholdInput!) { saveHousehold(input: $input) { ${REFUSED} ... on SaveHouseholdSuccess { household { id } } } }`,
      {
        input: {
          villageKey: addVillage.village.key,
          expectedVersion: 0,
          residesFrom: '2015-01-01',
          existsFrom: '2015-01-01',
          origin: 'LISTED',
          members: [head],
          acceptDuplicates: true,
        },
      },
    );
    await tell(`mutation R($input: RecordRequestInput!) { recordRequest(input: $input) { ${REFUSED} } }`, {
      input: { householdId: saveHousehold.household.id, form: 'FORM01', receivedOn: '2024-08-20', applicant: name },
    });
  }
}

beforeAll(async () => {
  stage = await setStage();
  await confirmTheLaw(stage);
  await foundCommune();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && officer) await keepPicture(officer, 'failed-officer', true);
});
afterAll(() => stage?.close());

const toVillage = () => openVillage(officer, stage.address + ROUNDS, VILLAGE);
const toHousehold = async (name: string) => {
  await toVillage();
  await officer.getByRole('rowheader', { name }).getByRole('link').click();
  await heading(officer, `Hộ ${name}`);
};
const toDecision = async (page: Page) => {
  await page.goto(stage.address + ROUNDS);
  await page.getByRole('link', { name: 'Rà soát định kỳ năm 2024' }).click();
  await page.getByRole('link', { name: 'Ý kiến và quyết định' }).click();
  await heading(page, 'Ý kiến và quyết định');
};

test('the province has a more generous standard of its own, which its administrator enters', async () => {
  const administrator = await stage.signIn('quan-tri');
  await administrator.goto(`${stage.address}/quan-tri/chuan-ngheo?standard=MDP-2022`);
  await administrator.getByLabel('Tỉnh, thành phố').selectOption('P33');
  await administrator.getByText('Chưa đặt quy định riêng nào.').waitFor();
  await administrator.getByRole('button', { name: 'Đặt chuẩn riêng…' }).click();
  const dialog = administrator.getByRole('dialog', { name: 'Chuẩn riêng của tỉnh trên MDP-2022' });
  const line = dialog.getByLabel(/^Mức thu nhập chuẩn.*nông thôn/);
  await line.fill('1.000.000');
  await dialog.getByLabel('Áp dụng từ ngày').fill('01/01/2024');
  await dialog.getByLabel('Nghị quyết, quyết định của tỉnh').fill(RESOLUTION);
  await dialog.getByRole('button', { name: 'Đặt chuẩn riêng' }).click();
  await dialog.getByText('Chuẩn của tỉnh chỉ được rộng hơn chuẩn quốc gia.').waitFor();
  await expectAccessible(administrator);
  await keepPicture(administrator, 'provincial-standard', true);
  await line.fill('2.000.000');
  await dialog.getByRole('button', { name: 'Đặt chuẩn riêng' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await administrator.getByText(/^Chuẩn riêng trên MDP-2022, từ 01\/01\/2024: .* 2\.000\.000/).waitFor();
  await expectAccessible(administrator);
  await administrator.close();
});

test('whoever asked is on the list of the round', async () => {
  await officer.goto(`${stage.address}${ROUNDS}/mo-dot`);
  await heading(officer, 'Mở đợt rà soát');
  await officer.getByRole('main').getByLabel(/^Năm/).fill('2024');
  await officer.getByLabel('Ngày mở đợt').fill('05/09/2024');
  await officer.getByRole('button', { name: 'Mở đợt và lập danh sách' }).click();
  await heading(officer, 'Rà soát định kỳ năm 2024');
  await toVillage();
  for (const name of [COMPLAINED, POOR, NEAR_POOR]) await officer.getByRole('rowheader', { name }).waitFor();
});

test('each household is scored', async () => {
  await officer.getByRole('link', { name: `Chấm điểm: ${COMPLAINED}`, exact: true }).click();
  await heading(officer, `Chấm điểm: hộ ${COMPLAINED}`);
  await answerAll(officer, '1.200.000');
  await officer.getByRole('button', { name: 'Lưu phiếu' }).click();
  await officer.getByRole('link', { name: `Chấm lại: ${COMPLAINED}`, exact: true }).waitFor();

  // The other two are scored by another reviewer, whose screen is this one.
  const tell = asking(officer);
  const { reviewRounds } = await tell<{ reviewRounds: { nodes: { cases: { nodes: Case[] } }[] } }>(
    `{ reviewRounds(unitKey: "${COMMUNE}") { nodes { cases(first: 10) { nodes { id headName version } } } } }`,
  );
  const cases = reviewRounds.nodes.flatMap((round) => round.cases.nodes);
  for (const { id, headName, version } of cases.filter((each) => each.headName !== COMPLAINED)) {
    const facts = foundFacts(headName === POOR ? SEVERAL_LACKING : [], 1_000_000);
    await tell(`mutation S($input: ScoreCaseInput!) { scoreCase(input: $input) { ${REFUSED} } }`, {
      input: { caseId: id, expectedVersion: version, on: '2024-10-05', facts },
    });
  }
});

interface Case {
  readonly id: string;
  readonly headName: string;
  readonly version: number;
}

test('the village meets and agrees, and the list is put up', async () => {
  await toVillage();
  await officer.getByRole('link', { name: 'Ghi kết quả họp thôn' }).click();
  await heading(officer, `Họp ${VILLAGE}`);
  await officer.getByLabel('Ngày họp').fill('20/10/2024');
  await officer.getByLabel('Số người dự họp').fill('40');
  await officer.getByRole('button', { name: 'Còn lại: tất cả nhất trí' }).click();
  await officer.getByRole('button', { name: /^Ghi kết quả họp của/ }).click();
  await heading(officer, VILLAGE);

  await officer.getByRole('link', { name: 'Niêm yết', exact: true }).click();
  await heading(officer, `Niêm yết ${VILLAGE}`);
  await officer.getByLabel('Niêm yết từ ngày').fill('21/10/2024');
  await officer.getByRole('button', { name: /^Ghi đã niêm yết/ }).click();
  await heading(officer, VILLAGE);
  await officer.getByRole('row', { name: new RegExp(`${POOR}.*Đang niêm yết`) }).waitFor();
});

test('a complaint is taken under its day, re-checked, and what that found is put up', async () => {
  await toHousehold(COMPLAINED);
  await officer.getByLabel('Ngày nhận phản ánh').fill('30/10/2024');
  await officer.getByLabel('Nội dung phản ánh').fill('Hộ này có người mới đi làm');
  await officer.getByRole('button', { name: 'Ghi phản ánh' }).click();
  await seen(officer, /Đã hết thời gian niêm yết \(/);
  await officer.getByLabel('Ngày nhận phản ánh').fill('22/10/2024');
  await officer.getByRole('button', { name: 'Ghi phản ánh' }).click();
  await expectAccessible(officer);
  await keepPicture(officer, 'decide-complaint', true);

  await officer.getByRole('link', { name: 'Phúc tra', exact: true }).click();
  await heading(officer, `Phúc tra: hộ ${COMPLAINED}`);
  await answerAll(officer, '1.600.000', { label: 'Ngày phúc tra', on: '24/10/2024' });
  await officer.getByLabel('Phúc tra thấy gì').fill('Con trai đã có việc làm ổn định');
  await officer.getByRole('button', { name: 'Lưu phiếu' }).click();
  await heading(officer, `Hộ ${COMPLAINED}`);
  await officer.getByLabel('Niêm yết kết quả từ ngày').fill('25/10/2024');
  await officer.getByRole('button', { name: 'Ghi đã niêm yết' }).click();
  await seen(officer, /Niêm yết kết quả 25\/10\/2024/);
  await expectAccessible(officer);
});

test('the district is asked and answers', async () => {
  await toDecision(officer);
  await officer.getByLabel('Ngày gửi văn bản xin ý kiến').fill('30/10/2024');
  await officer.getByRole('button', { name: 'Xin ý kiến cấp trên' }).click();
  await seen(officer, /được làm từ (ngày )?31\/10\/2024/);
  await officer.getByLabel('Ngày gửi văn bản xin ý kiến').fill('31/10/2024');
  await officer.getByRole('button', { name: 'Xin ý kiến cấp trên' }).click();
  await officer.getByRole('button', { name: 'Xin ý kiến cấp trên' }).waitFor({ state: 'detached' });

  const district = await stage.signIn('phu-cu');
  await toDecision(district);
  await district.getByLabel('Ngày trả lời').fill('04/11/2024');
  await district.getByRole('radio', { name: 'Nhất trí', exact: true }).check();
  await expectAccessible(district);
  await district.getByRole('button', { name: 'Trả lời xã' }).click();
  await district.getByRole('button', { name: 'Trả lời xã' }).waitFor({ state: 'detached' });
  await district.close();
});

test('the chairman decides, told beforehand what that will do; no commune has fewer households than its list', async () => {
  await toDecision(officer);
  await officer.getByLabel('Số quyết định').fill('77/QĐ-UBND');
  await officer.getByLabel('Ngày quyết định').fill('08/11/2024');
  await officer.getByLabel('Tổng số hộ của xã').fill('2');
  const sure = officer.getByLabel(/^Tôi đã đọc những gì quyết định này sẽ làm/);
  const decide = officer.getByRole('button', { name: 'Quyết định danh sách của 3 hộ' });
  await sure.check();
  await decide.click();
  await seen(officer, /chỉ nhận từ 3 đến/);
  await officer.getByLabel('Tổng số hộ của xã').fill('500');
  await seen(officer, /tỷ lệ hộ nghèo 0,20%? ?\(1\/500 hộ\)/);
  await sure.check();
  await expectAccessible(officer);
  await keepPicture(officer, 'decide-decision', true);
  await decide.click();
  await heading(officer, 'Quyết định công nhận');
  await seen(officer, /77\/QĐ-UBND/);
  await expectAccessible(officer);
});

test("the commune's figure is the count of its list", async () => {
  await officer.getByRole('link', { name: 'Danh sách hộ nghèo', exact: true }).click();
  await heading(officer, 'Danh sách hộ nghèo');
  await officer
    .getByRole('article')
    .getByRole('row', { name: new RegExp(POOR) })
    .waitFor();
  const { figure } = await asking(officer)<{ figure: { numerator: string; denominator: string } }>(
    `{ figure(unitKey: "${COMMUNE}", indicatorCode: "poverty-rate", year: 2024) { numerator denominator } }`,
  );
  expect(figure.denominator).toBe('500');
  const lines = officer.getByRole('article').locator('tbody tr');
  await expect.poll(async () => String(await lines.count())).toBe(figure.numerator);
});

test('whom the province adds stands on a list of its own, and in no figure of the nation', async () => {
  await officer.goto(`${stage.address}/don-vi/${COMMUNE}/ho-ngheo/chuan-tinh?year=2024`);
  await heading(officer, 'Hộ theo chuẩn của tỉnh');
  await seen(officer, new RegExp(`Căn cứ: .*${RESOLUTION.slice(0, 6)}`));
  await officer.getByRole('row', { name: new RegExp(COMPLAINED) }).waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'provincial-list', true);
});

test('whoever is on a list has a certificate, printed one by one or all together', async () => {
  await officer.goto(stage.address + ROUNDS);
  await officer.getByRole('link', { name: 'Rà soát định kỳ năm 2024' }).click();
  await officer.getByRole('link', { name: 'Giấy chứng nhận', exact: true }).click();
  await heading(officer, 'Giấy chứng nhận hộ nghèo, hộ cận nghèo');
  await officer.getByRole('button', { name: 'Mở hồ sơ 2 hộ để in' }).click();
  await officer.getByText('Đã sẵn sàng để in.').waitFor();
  await officer.getByRole('article', { name: 'Giấy chứng nhận hộ nghèo' }).getByText(POOR).first().waitFor();
  await officer.getByRole('article', { name: 'Giấy chứng nhận hộ cận nghèo' }).getByText(NEAR_POOR).first().waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'decide-certificates', true);
  await officer.emulateMedia({ media: 'print' });
  await keepPicture(officer, 'decide-certificates-print', true);
  await officer.emulateMedia({ media: null });

  await toHousehold(NEAR_POOR);
  await officer.getByRole('link', { name: /^Số \d\/2025/ }).click();
  await officer.getByRole('button', { name: 'Mở hồ sơ 1 hộ để in' }).waitFor();
  await toHousehold(COMPLAINED);
  await seen(officer, /Niêm yết kết quả 25\/10\/2024/);
  expect(await officer.getByRole('link', { name: /^Số \d\/2025/ }).count()).toBe(0);
});
