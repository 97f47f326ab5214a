import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { describe, expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const SEARCH = graphql(`
  query Search($text: String!) {
    search(text: $text) { kind title detail unitKey planId indicatorCode }
  }
`);

describe('search', () => {
  it('finds units with the way to them, plans with their issuer, and indicators', async () => {
    const seed = newSeed();
    const province = seed.province('Thủy Nguyên');
    const commune = province.district('Đông Anh', { validTo: '2025-07-01' }).commune('Thủy Lâm');
    const plan = commune.government.plan({ title: 'Kế hoạch nước sạch' });
    plan.published({ documentNumber: '12/KH-UBND' });
    const reader = commune.government.member('viewer');
    await api.store(seed);

    const found = async (text: string) => (await api.as(reader).run(SEARCH, { text })).search;
    expect(await found('xa thuy lam')).toEqual([
      {
        kind: 'UNIT',
        title: 'xã Thủy Lâm',
        detail: 'Đông Anh · Thủy Nguyên',
        unitKey: commune.id,
        planId: null,
        indicatorCode: null,
      },
      {
        kind: 'PLAN',
        title: '12/KH-UBND · Kế hoạch nước sạch',
        detail: 'UBND xã Thủy Lâm',
        unitKey: null,
        planId: encodeGlobalID('Plan', plan.id),
        indicatorCode: null,
      },
    ]);
    expect(await found('ĐÔNG ANH')).toMatchObject([{ title: 'huyện Đông Anh', detail: 'Thủy Nguyên · –30/06/2025' }]);
    expect(await found('12/kh')).toMatchObject([{ kind: 'PLAN' }]);
    expect(await found('ty le ho ngheo')).toMatchObject([
      { kind: 'INDICATOR', title: 'Tỷ lệ hộ nghèo', detail: '%', indicatorCode: 'poverty-rate' },
    ]);
  });

  it('shows no draft of others, and nobody any plan', async () => {
    const seed = newSeed();
    const province = seed.province('Kín Đáo');
    province.government.plan({ title: 'Bản thảo bí mật' }).draft();
    const writer = province.government.member('editor');
    const stranger = seed.stranger();
    province.party.plan({ title: 'Nghị quyết công khai' }).published();
    await api.store(seed);
    const titles = async (client: typeof api.nobody, text: string) =>
      (await client.run(SEARCH, { text })).search.map(({ title }) => title);
    expect(await titles(api.as(writer), 'bí mật')).toEqual(['Bản thảo bí mật']);
    expect(await titles(api.as(stranger), 'bí mật')).toEqual([]);
    expect(await titles(api.as(stranger), 'nghị quyết công khai')).toEqual(['Nghị quyết công khai']);
    expect(await titles(api.nobody, 'nghị quyết công khai')).toEqual([]);
  });

  it.each([
    ['dong da', true],
    ['ĐỐNG ĐA', true],
    ['17/qđ ubnd đống', true],
    ['17/QĐ-UBND', true],
    ['tỉnh nước', true],
    ['uy ban nuoc', false],
    ['sạch 100%', true],
    ['sạch 1_0%', false],
  ])('finds a plan by any words of its number, title, issuer and unit: %s', async (text, isFound) => {
    const seed = newSeed();
    const province = seed.province('Đống Đa');
    const body = province.organization({ name: 'Sở Ðất đai' });
    body.plan({ title: 'Nước sạch – 100%' }).published({ documentNumber: '17/QĐ-UBND' });
    const reader = province.government.member('viewer');
    await api.store(seed);
    const { search } = await api.as(reader).run(SEARCH, { text: `${text} so dat dai` });
    expect(search.some(({ kind }) => kind === 'PLAN')).toBe(isFound);
  });

  it('finds a plan by what its newest revision says, and a body by its new name', async () => {
    const seed = newSeed();
    const province = seed.province('Đổi Tên');
    const body = province.organization({ name: 'Sở Cũ kỹ' });
    const plan = body.plan();
    plan.published({ title: 'Xóa mái tranh' });
    plan.published({ title: 'Xóa nhà tạm' });
    const reader = province.government.member('viewer');
    await api.store(seed);
    await query(api.ownerUrl, `UPDATE organization SET name = 'Sở Tân thời' WHERE id = '${body.id}'`);
    const found = async (text: string) => (await api.as(reader).run(SEARCH, { text })).search.length;
    expect(await found('xoa nha tam doi ten')).toBe(1);
    expect(await found('mai tranh')).toBe(0);
    expect(await found('tan thoi')).toBe(1);
    expect(await found('cu ky')).toBe(0);
  });

  it.each(['', '   ', '\u200B', '%', "' OR 1=1 --", 'x'.repeat(5000), 'a\0b'])('finds nothing for %j', async (text) => {
    expect((await api.nobody.run(SEARCH, { text })).search).toEqual([]);
  });

  it('takes a handful of statements', async () => {
    const seed = newSeed();
    const province = seed.province('Đếm Câu');
    for (let index = 0; index < 20; index++)
      province
        .district(`Đếm ${index}`)
        .government.plan({ title: `Đếm ${index}` })
        .published();
    const reader = province.government.member('viewer');
    await api.store(seed);
    const { result, statements } = await api.counted(() => api.as(reader).run(SEARCH, { text: 'đếm' }));
    expect(result.search.length).toBe(14);
    expect(statements.length).toBe(5);
  });
});
