import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';
import { expectToFit } from './steps.ts';

/** The household register of a commune, its own officers, and the district that looks on. */
let stage: Stage;
let officer: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && officer) await keepPicture(officer, 'failed-officer', true);
});
afterAll(() => stage?.close());

const NAME = 'Trịnh Văn Thử Nghiệm';
const NUMBER = '033070001234';

async function search(page: Page, text: string, purpose: string): Promise<void> {
  await page.getByLabel('Tìm hộ').fill(text);
  await page.getByLabel('Mục đích').selectOption({ label: purpose });
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
}

/** The first person of a new household, where the form stands open. */
async function fillHousehold(page: Page, village: string, birthDate: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Thôn', exact: true }).selectOption({ label: village });
  await page.getByLabel('Ở đây từ').fill('1/2/2020');
  await page.getByLabel('Vào sổ từ').fill('1/2/2020');
  const head = page.getByRole('group', { name: /^Người thứ 1/ });
  await head.getByLabel('Họ và tên').fill(NAME);
  await head.getByLabel('Ngày sinh').fill(birthDate);
  await head.getByLabel('Vào hộ từ').fill('01/02/2020');
}

test('the register opens with a search, and asks for what', async () => {
  officer = await stage.signIn('dinh-cao');
  await officer.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Hộ nghèo' }).click();
  await officer.getByRole('heading', { level: 1, name: 'Hộ nghèo, hộ cận nghèo' }).waitFor();
  await officer.getByText('Sổ hộ có dữ liệu cá nhân nên chỉ mở khi có việc.').first().waitFor();
  await expectAccessible(officer);

  await officer.getByLabel('Tìm hộ').fill('an');
  await officer.getByRole('button', { name: 'Tìm', exact: true }).click();
  await officer.getByText('Chưa chọn mục đích.').waitFor();
  await officer.getByText(/có 2 ký tự; cần từ 3 trở lên/).waitFor();
  expect(await officer.getByRole('region', { name: 'Hộ tìm thấy' }).count()).toBe(0);

  await search(officer, 'nguyen van', 'Rà soát hộ');
  const hits = officer.getByRole('region', { name: 'Hộ tìm thấy' });
  await hits.waitFor();
  await hits.getByText('minh họa').first().waitFor();
  expect(await hits.getByRole('row').count()).toBeLessThanOrEqual(21);
  await officer.waitForURL(/text=nguyen/);
  await expectAccessible(officer);
  await keepPicture(officer, 'household-search', true);
});

test('a file tells the class by round and who has opened it', async () => {
  await officer.getByRole('region', { name: 'Hộ tìm thấy' }).getByRole('link').first().click();
  await officer.getByRole('heading', { level: 1, name: /^Hộ \p{Lu}/u }).waitFor();
  await officer.getByText('Lần mở này được ghi lại với mục đích “rà soát hộ”.').waitFor();
  await officer.getByRole('region', { name: 'Xếp loại qua các đợt rà soát' }).getByText('45/QĐ-UBND').first().waitFor();
  await officer.getByRole('region', { name: 'Các lần mở hồ sơ' }).getByText('Rà soát hộ').first().waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'household-card', true);

  // A link that is sent on asks its reader for their own purpose.
  const address = officer.url();
  expect(address).not.toContain('REVIEW');
  await officer.goto(address);
  await officer.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await officer.getByText('Chưa chọn mục đích.').waitFor();
  await expectAccessible(officer);
});

test('a household is registered with its people', async () => {
  await officer.goto(`${stage.address}/`);
  await officer.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Hộ nghèo' }).click();
  await officer.getByRole('button', { name: 'Thêm thôn…' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('Tên thôn').fill('Thôn 1');
  await dialog.getByRole('button', { name: 'Thêm thôn' }).click();
  await dialog.getByText('Xã đã có “Thôn 1”.').waitFor();
  await expectAccessible(officer);
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await officer.getByRole('link', { name: 'Ghi hộ mới' }).click();
  await officer.getByRole('heading', { level: 1, name: 'Ghi hộ mới' }).waitFor();
  await officer.getByRole('button', { name: 'Lưu hộ' }).click();
  await officer.getByText('Thôn: cần điền.').first().waitFor();
  await expectAccessible(officer);

  // A village that is missing is added on the way; what is typed stays.
  const head = officer.getByRole('group', { name: /^Người thứ 1/ });
  await head.getByLabel('Họ và tên').fill('Đang gõ dở');
  await officer.getByRole('button', { name: 'Thêm thôn…' }).click();
  await dialog.getByLabel('Tên thôn').fill('Thôn Đồng Mới');
  await dialog.getByRole('button', { name: 'Thêm thôn' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const village = officer.getByRole('combobox', { name: 'Thôn', exact: true });
  await expect.poll(() => village.locator('option:checked').textContent()).toBe('Thôn Đồng Mới');
  await expect.poll(() => head.getByLabel('Họ và tên').inputValue()).toBe('Đang gõ dở');

  await fillHousehold(officer, 'Thôn Đồng Mới', '31/12/2999');
  await head.getByLabel('Số định danh').fill(NUMBER);
  await officer.getByRole('button', { name: 'Lưu hộ' }).click();
  await officer
    .getByText(/Ngày sinh .* chưa đến/)
    .first()
    .waitFor();
  await head.getByLabel('Ngày sinh').fill('12/5/1970');
  await officer.getByRole('button', { name: 'Lưu hộ' }).click();
  await officer.getByRole('heading', { level: 1, name: `Hộ ${NAME}`, exact: true }).waitFor();
  await officer.getByText(NUMBER).waitFor();
  await officer.getByText('Chưa có quyết định nào về hộ này.').waitFor();
  await keepPicture(officer, 'household-registered', true);
});

test('whoever is registered already is told before anything is stored', async () => {
  const filed = officer.url();
  await officer.goto(filed.replace(/\/ho-ngheo\/.*/, '/ho-ngheo/moi'));
  await fillHousehold(officer, 'Thôn 1', '1970');
  await officer.getByRole('button', { name: 'Lưu hộ' }).click();
  const warning = officer.getByRole('alert').filter({ hasText: 'Có thể đã ghi trong sổ. Chưa lưu gì.' });
  await warning.getByText(/cùng tên, năm sinh và xã/).waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'household-duplicate', true);

  const [other] = await Promise.all([
    officer.context().waitForEvent('page'),
    warning.getByRole('link', { name: /mở hộ H\d+ ở thẻ mới/ }).click(),
  ]);
  await other.getByLabel('Mục đích').selectOption({ label: 'Sửa thông tin đã ghi' });
  await other.getByRole('button', { name: 'Tìm', exact: true }).click();
  await other.getByRole('link', { name: NAME }).waitFor();
  await other.close();

  await warning.getByRole('button', { name: 'Đã xem, họ là người khác: vẫn lưu' }).click();
  await officer.getByRole('heading', { level: 1, name: `Hộ ${NAME}`, exact: true }).waitFor();
});

test('two people never overwrite each other: both versions stand side by side', async () => {
  await officer.getByRole('link', { name: 'Sửa hộ' }).click();
  await officer.getByRole('heading', { level: 1, name: `Sửa hộ ${NAME}` }).waitFor();
  const colleague = await officer.context().newPage();
  await colleague.goto(officer.url());
  await colleague.getByLabel('Địa chỉ trong thôn').fill('số 12');
  await colleague.getByRole('button', { name: 'Lưu hộ' }).click();
  await colleague.getByRole('heading', { level: 1, name: `Hộ ${NAME}`, exact: true }).waitFor();
  await colleague.close();

  await officer.getByLabel('Địa chỉ trong thôn').fill('số 21');
  await officer.getByRole('button', { name: 'Lưu hộ' }).click();
  const conflict = officer.getByRole('alert').filter({ hasText: 'Người khác vừa lưu hộ này.' });
  await conflict.getByRole('row', { name: /Địa chỉ.*số 12.*số 21/ }).waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'household-conflict', true);
  await conflict.getByRole('button', { name: 'Giữ bản của tôi để lưu lại' }).click();

  // What is typed is not lost by going away.
  await officer.getByRole('link', { name: /^Hồ sơ hộ/ }).click();
  await officer.getByRole('dialog').getByText('những gì vừa nhập về hộ').waitFor();
  await officer.getByRole('button', { name: 'Ở lại' }).click();
  await officer.getByRole('button', { name: 'Lưu hộ' }).click();
  await officer.getByText(/số 21, Thôn 1/).waitFor();
});

test('a household leaves the register with a reason and a day, and stays readable', async () => {
  await officer.getByRole('button', { name: 'Ra khỏi sổ…' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('Vì sao').selectOption({ label: 'Nhập vào hộ khác trong sổ' });
  await expectAccessible(officer);
  await dialog.getByLabel('Vì sao').selectOption({ label: 'Chuyển đi nơi khác' });
  await dialog.getByLabel('Từ ngày').fill('1/3/2024');
  await dialog.getByRole('button', { name: 'Đưa ra khỏi sổ' }).click();
  await officer.getByText('Ra khỏi sổ ngày 01/03/2024: chuyển đi nơi khác.').waitFor();
  expect(await officer.getByRole('link', { name: 'Sửa hộ' }).count()).toBe(0);
});

test('a village gets another name from a day on', async () => {
  await officer.goto(officer.url().replace(/\/ho-ngheo\/.*/, '/ho-ngheo'));
  const rename = officer.getByRole('button', { name: 'Đổi tên thôn…' });
  await rename.click();
  const dialog = officer.getByRole('dialog', { name: 'Đổi tên thôn, tổ dân phố' });
  const village = dialog.getByLabel('Thôn đổi tên');
  await village.locator('option', { hasText: 'Thôn Đồng Mới' }).waitFor({ state: 'attached' });
  await village.selectOption({ label: 'Thôn Đồng Mới' });
  await dialog.getByRole('textbox', { name: /^Tên mới/ }).fill('Thôn 1');
  await dialog.getByRole('button', { name: 'Đổi tên' }).click();
  await dialog.getByText('Xã đã có “Thôn 1”.').first().waitFor();
  await expectAccessible(officer);
  await keepPicture(officer, 'village-rename');
  await dialog.getByRole('textbox', { name: /^Tên mới/ }).fill('Thôn Đồng Xưa');
  await dialog.getByRole('button', { name: 'Đổi tên' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => rename.evaluate((each) => each === document.activeElement)).toBe(true);
  await rename.click();
  await village.locator('option', { hasText: 'Thôn Đồng Xưa' }).waitFor({ state: 'attached' });
  await dialog.getByRole('button', { name: 'Thôi' }).click();
});

test('the district reads, but neither whole identity numbers nor with a pen', async () => {
  const district = await stage.signIn('phu-cu');
  await district.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Hộ nghèo' }).click();
  await search(district, NAME, 'Kiểm tra, giám sát xã');
  await district.getByRole('link', { name: NAME }).click();
  await district.getByRole('heading', { level: 1, name: `Hộ ${NAME}`, exact: true }).waitFor();
  await district.getByText('được che: chỉ cán bộ xã của hộ được xem đủ số').waitFor();
  await district.getByText('•••••••••234').waitFor();
  expect(await district.getByRole('link', { name: 'Ghi hộ mới' }).count()).toBe(0);
  expect(await district.getByText(NUMBER).count()).toBe(0);
  expect(await district.getByRole('link', { name: 'Sửa hộ' }).count()).toBe(0);
  await expectAccessible(district);
  await keepPicture(district, 'household-district', true);
});

test('a number is looked for whole, and never stands in the address', async () => {
  await officer.goto(`${stage.address}/`);
  await officer.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Hộ nghèo' }).click();
  await search(officer, '0330 7000 1234', 'Hỗ trợ hộ');
  await officer.getByRole('link', { name: NAME }).waitFor();
  expect(officer.url()).not.toMatch(/text=|1234/);
});

test('on a phone, everything within its width', async () => {
  const phone = await stage.signIn('dinh-cao', PHONE);
  await phone.getByRole('button', { name: 'Thêm' }).click();
  await phone.getByRole('dialog', { name: 'Mục khác' }).getByRole('link', { name: 'Hộ nghèo' }).click();
  await search(phone, NAME, 'Rà soát hộ');
  await phone.getByRole('link', { name: NAME }).waitFor();
  await expectToFit(phone);
  await expectAccessible(phone);
  await keepPicture(phone, 'household-search-phone', true);
  await phone.getByRole('link', { name: NAME }).click();
  await phone.getByText('Lần mở này được ghi lại').waitFor();
  await phone.getByRole('region', { name: 'Các lần mở hồ sơ' }).waitFor();
  await expectToFit(phone);
  await expectAccessible(phone);
  await keepPicture(phone, 'household-card-phone', true);
  await phone.getByRole('link', { name: 'Sửa hộ' }).click();
  await phone.getByLabel('Họ và tên').waitFor();
  await expectToFit(phone);
  await expectAccessible(phone);
  await keepPicture(phone, 'household-form-phone', true);
});
