import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { keepPicture } from './picture.ts';
import { PHONE, type Stage, setStage } from './stage.ts';

/** Looking after the installation: its units, its people, and forms that say no. */
let stage: Stage;
let folder: string;
let administrator: Page;

beforeAll(async () => {
  [stage, folder] = await Promise.all([setStage(), mkdtemp(join(tmpdir(), 'bac-thang-files-'))]);
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && administrator) await keepPicture(administrator, 'failed-administrator', true);
});
afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

const HEADER = 'mã,tên,cấp,mã cấp trên,hiệu lực từ,hết hiệu lực từ,mã đơn vị cũ,ghi chú';
const csv = (name: string, ...rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...rows].join('\r\n')),
});
const choose = (file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) =>
  administrator.getByLabel('Tệp danh mục đơn vị').setInputFiles(file);
const told = (text: string | RegExp) => administrator.getByRole('main').getByText(text).first().waitFor();
const focused = (page: Page) =>
  page.evaluate(() => {
    const held = document.activeElement;
    return held instanceof HTMLInputElement || held instanceof HTMLTextAreaElement
      ? (held.labels?.[0]?.textContent ?? '')
      : (held?.getAttribute('role') ?? held?.tagName);
  });

test('units are imported from a file: tried first, then stored', async () => {
  administrator = await stage.signIn('quan-tri');
  await administrator.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Quản trị' }).click();
  await administrator.getByRole('link', { name: 'Danh mục đơn vị' }).click();
  await administrator.getByRole('heading', { level: 1, name: 'Nhập danh mục đơn vị' }).waitFor();
  await expectAccessible(administrator);

  await choose(
    csv(
      'danh mục xã – phường 2027 ✓.csv',
      '95,Tỉnh Thử,tỉnh,,01/01/2027,,,',
      '95001,"  phường  Thử Một",xã,95,01/01/2027,,,',
      '95003,Xã Thử Ba,xã,95,01/01/2027,,,',
    ),
  );
  await administrator.getByRole('heading', { name: 'Đã đọc “danh mục xã – phường 2027 ✓.csv”' }).waitFor();
  await told('Sẽ thêm 3 đơn vị, sửa 0, bỏ ra 1 chỗ. Chưa lưu gì.');
  await expect.poll(() => focused(administrator)).toBe('H2');
  const found = administrator.getByRole('region', { name: 'Điểm phát hiện theo dòng' });
  await found.getByRole('row', { name: /3.*tên.*dấu cách.*phường Thử Một/ }).waitFor();
  await expectAccessible(administrator);

  await administrator.getByRole('button', { name: 'Lưu danh mục này' }).click();
  await told('Đã thêm 3 đơn vị, sửa 0, bỏ ra 1 chỗ.');
  await administrator.getByRole('link', { name: 'Xem đơn vị hành chính' }).click();
  await administrator.goto(`${stage.address}/don-vi/P95-2027`);
  await administrator.getByRole('link', { name: 'phường Thử Một' }).waitFor();
});

test('a file with errors is told row by row, and nothing of it is stored', async () => {
  await administrator.goto(`${stage.address}/quan-tri/don-vi`);
  await choose(csv('lỗi.csv', '96,Tỉnh Khác,tỉnh,,,,,', '96001,Xã Lạc,xã,98,,,,', ',Xã Không Mã,xã,96,,,,'));
  await told(/^Tệp có \d lỗi nên chưa lưu gì/);
  await administrator.getByRole('row', { name: /Lỗi.*4.*mã.*Thiếu mã.*không nhận/ }).waitFor();
  expect(await administrator.getByRole('button', { name: 'Lưu danh mục này' }).count()).toBe(0);
  await expectAccessible(administrator);
});

test('what is no file of units is told before it is sent', async () => {
  // Plain letters: without a UTF-8 locale the browser cannot open another name. Buffers bring names of any kind.
  const large = join(folder, 'ca-nuoc.csv');
  await writeFile(large, HEADER);
  await truncate(large, 50 * 1024 * 1024);
  const sent: string[] = [];
  administrator.on('request', (request) => {
    if (request.url().endsWith('/graphql')) sent.push(request.postData() ?? '');
  });
  await choose(large);
  await told('“ca-nuoc.csv” nặng 50 MB; chỉ nhận đến 3 MB. Hãy chia nhỏ, chẳng hạn mỗi tỉnh một tệp.');
  await expectAccessible(administrator);
  const none = Buffer.alloc(0);
  await choose({ name: 'rỗng.csv', mimeType: 'text/csv', buffer: none });
  await told('“rỗng.csv” rỗng, không có dữ liệu nào (0 byte).');
  await choose({ name: 'ảnh.png', mimeType: 'image/png', buffer: Buffer.from('PNG') });
  await told(/“ảnh.png” không phải là tệp CSV hoặc XLSX/);
  expect(sent.filter((body) => body.includes('ImportTerritory'))).toEqual([]);

  // A workbook by its name alone is looked into by the server.
  await choose({ name: 'giả.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('không phải sổ tính') });
  await told(/Không phải tệp CSV hoặc XLSX/);
});

test('an indicator that the catalogue lacks is added; one that it has is refused by its name', async () => {
  await administrator.goto(`${stage.address}/quan-tri/chi-so`);
  await administrator.getByRole('button', { name: 'Thêm chỉ số…' }).click();
  const dialog = administrator.getByRole('dialog', { name: 'Thêm chỉ số' });
  await dialog.getByRole('textbox', { name: 'Tên', exact: true }).fill('số hộ nghèo');
  await dialog.getByLabel('Đơn vị tính').fill('hộ');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await dialog
    .getByText(/Đã có trong danh mục/)
    .first()
    .waitFor();
  await expectAccessible(administrator);
  await dialog.getByRole('textbox', { name: 'Tên', exact: true }).fill('Số vườn ươm cây giống');
  await dialog.getByLabel('Đơn vị tính').fill('vườn');
  expect(await dialog.getByRole('textbox', { name: 'Mã', exact: true }).inputValue()).toBe('so-vuon-uom-cay-giong');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await administrator.getByRole('row', { name: /Số vườn ươm cây giống.*mã so-vuon-uom-cay-giong/ }).waitFor();
  await expectAccessible(administrator);
});

test('only administrators of the installation are offered the units', async () => {
  const province = await stage.signIn('hung-yen');
  await province.goto(`${stage.address}/quan-tri/don-vi`);
  await province.getByText('Chỉ người quản trị hệ thống mới nhập được danh mục đơn vị.').waitFor();
  expect(await province.getByLabel('Tệp danh mục đơn vị').count()).toBe(0);
});

test('a form that is refused leads to its first field with an error', async () => {
  const nobody = await stage.open('/dang-nhap');
  await nobody.getByRole('button', { name: 'Đăng nhập' }).click();
  await nobody.getByText('Chưa nhập thư điện tử.').waitFor();
  await expect.poll(() => focused(nobody)).toContain('Thư điện tử');
  await nobody.getByLabel('Thư điện tử').fill('ai-do@demo.example');
  await nobody.getByLabel('Mật khẩu').first().fill('sai-mat-khau');
  await nobody.getByRole('button', { name: 'Đăng nhập' }).click();
  await nobody.getByText(/không đúng. Kiểm tra phím Caps Lock/).waitFor();
  await expect.poll(() => focused(nobody)).toBe('alert');

  await administrator.goto(`${stage.address}/quan-tri`);
  await administrator.getByLabel('Họ và tên').fill('Nguyễn Văn Thử');
  await administrator.getByLabel('Thư điện tử').fill('không-phải-thư');
  await administrator.getByRole('button', { name: 'Thêm', exact: true }).click();
  await administrator
    .getByText(/không phải là địa chỉ thư điện tử/)
    .first()
    .waitFor();
  await expect.poll(() => focused(administrator)).toContain('Thư điện tử');

  const province = await stage.signIn('hung-yen', PHONE);
  await province.goto(`${stage.address}/ke-hoach/moi`);
  await province.getByLabel('Tên kế hoạch').fill('Kế hoạch thử');
  await province.getByLabel('Số ký hiệu').fill('một hai ba');
  await province.getByLabel(/^Đến năm/).fill('1999');
  await province.getByRole('button', { name: 'Lập bản thảo' }).click();
  await expect.poll(() => focused(province)).toContain('Số ký hiệu');
  // Neither below the bar above nor under the one beneath the thumb.
  const inSight = async () => {
    const box = await province.getByLabel('Số ký hiệu').boundingBox();
    return box && box.y > 48 && box.y + box.height < PHONE.height - 56;
  };
  await expect.poll(inSight).toBe(true);
});

test('on a phone the four most used are below the thumb, the rest in a sheet', async () => {
  const phone = await stage.signIn('dinh-cao', PHONE);
  const bar = phone.getByRole('navigation', { name: 'Chính, trên điện thoại' });
  await bar.getByRole('link', { name: 'Việc cần làm' }).waitFor();
  await expect
    .poll(() => bar.getByRole('link').allInnerTexts())
    .toEqual(['Việc cần làm', 'Kế hoạch', 'Bảng chỉ tiêu', 'Số liệu']);
  await bar.getByRole('button', { name: 'Thêm' }).click();
  const sheet = phone.getByRole('dialog', { name: 'Mục khác' });
  await sheet.getByRole('link', { name: 'Văn bản' }).waitFor();
  await expectAccessible(phone);
  await sheet.getByRole('link', { name: 'Kết quả' }).click();
  await phone.getByRole('heading', { level: 1, name: /^Kết quả năm 2024/ }).waitFor();
});

test('a developer opens a worked example in the playground by one click on its tab, and it answers', async () => {
  const developer = await stage.signIn('hung-yen');
  await developer.goto(`${stage.address}/graphql`);
  await developer.getByRole('button', { name: 'PlanTree', exact: true }).click();
  await developer.getByText('query PlanTree').first().waitFor();
  await developer.getByRole('button', { name: /^Execute query/ }).click();
  await developer.getByText('"103/KH-UBND"').first().waitFor();
});
