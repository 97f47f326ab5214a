import type { Unit, UnitSuccession } from '@bacthang/domain';
import { expect, test } from 'vitest';
import { VIET_NAM } from '../country.ts';
import { createFindingLog } from '../report/index.ts';
import type { Territory } from '../territory.ts';
import { buildTerritory } from './index.ts';

const PROVINCE = unit('P33', { tier: 'province', type: 'province', parentId: 'VN' });

function unit(id: string, facts: Partial<Unit> = {}): Unit {
  return {
    id,
    code: id.replace(/^\D|-\d+$/g, ''),
    name: `Tên ${id}`,
    tier: 'commune',
    type: 'commune',
    validFrom: null,
    validTo: null,
    parentId: 'P33',
    ...facts,
  };
}

function build(
  units: readonly Unit[],
  successions: readonly Partial<UnitSuccession>[] = [],
  known = [VIET_NAM],
): Territory {
  const at = (row: string) => ({ table: 'test', row, column: null });
  return buildTerritory(
    {
      source: 'test',
      units: units.map((given) => ({ at: at(given.id), unit: given })),
      successions: successions.map((given) => ({
        at: at('link'),
        succession: { predecessorId: '', successorId: '', on: '2025-07-01', extent: 'whole', source: 'test', ...given },
      })),
    },
    createFindingLog(),
    known,
  );
}

function codes({ report }: Territory): readonly string[] {
  return report.findings.map(({ code, where }) => `${code} ${where.row}`);
}

test('parents come before children, whatever the order of rows', () => {
  const { units, report } = build([unit('C00002'), unit('C00001'), PROVINCE]);
  expect(units.map(({ id }) => id)).toEqual(['P33', 'C00001', 'C00002']);
  expect(report.findings).toEqual([]);
});

test('a unit without a parent, or under one of a wrong tier, is left out with what hangs on it', () => {
  const territory = build([
    PROVINCE,
    unit('C00001', { parentId: 'D1' }),
    unit('C00002'),
    unit('C00003', { parentId: 'C00002' }),
    unit('D2', { tier: 'district', parentId: 'C00002' }),
    unit('C00004', { parentId: 'D2' }),
  ]);
  expect(territory.units.map(({ id }) => id)).toEqual(['P33', 'C00002']);
  expect(codes(territory)).toEqual([
    'parent.tier D2',
    'parent.unknown C00001',
    'parent.tier C00003',
    'parent.leftOut C00004',
  ]);
});

test('a parent must be valid as long as its child', () => {
  const ended = { ...PROVINCE, validTo: '2025-07-01' };
  expect(codes(build([ended, unit('C00001')]))).toEqual(['parent.period C00001']);
  expect(codes(build([ended, unit('C00001', { validTo: '2025-07-01' })]))).toEqual([]);
});

test('units above one another in a ring are all named, and none stands', () => {
  const ring = [
    unit('C00001', { parentId: 'C00002' }),
    unit('C00002', { parentId: 'C00001' }),
    unit('C00003', { parentId: 'C00003' }),
  ];
  const territory = build([PROVINCE, ...ring]);
  expect(territory.units.map(({ id }) => id)).toEqual(['P33']);
  expect(codes(territory)).toEqual(['parent.cycle C00001', 'parent.cycle C00002', 'parent.cycle C00003']);
});

test('a code may be used again once it is free, not before', () => {
  const before = unit('C00001', { validTo: '2025-07-01' });
  const after = unit('C00001-2025', { code: '00001', validFrom: '2025-07-01' });
  expect(codes(build([PROVINCE, before, after]))).toEqual([]);
  expect(codes(build([PROVINCE, unit('C00001'), after]))).toEqual(['code.twice C00001-2025']);
  expect(codes(build([after], [], [VIET_NAM, PROVINCE, unit('C00001')]))).toEqual(['code.twice C00001-2025']);
});

test('a row with the identity of a recorded unit replaces it', () => {
  const recorded = [VIET_NAM, PROVINCE, unit('C00001')];
  const { units, report } = build([unit('C00001', { validTo: '2026-01-01' })], [], recorded);
  expect(units).toMatchObject([{ id: 'C00001', validTo: '2026-01-01' }]);
  expect(report.findings).toEqual([]);
});

test('a unit with one successor passes whole, with two in parts', () => {
  const units = [
    PROVINCE,
    unit('C00001', { validTo: '2025-07-01' }),
    unit('C00002', { validTo: '2025-07-01' }),
    unit('C00003', { validFrom: '2025-07-01' }),
    unit('C00004', { validFrom: '2025-07-01' }),
  ];
  const { successions, report } = build(units, [
    { predecessorId: 'C00002', successorId: 'C00004' },
    { predecessorId: 'C00002', successorId: 'C00003' },
    { predecessorId: 'C00001', successorId: 'C00003' },
  ]);
  expect(successions.map(({ predecessorId, successorId, extent }) => [predecessorId, successorId, extent])).toEqual([
    ['C00001', 'C00003', 'whole'],
    ['C00002', 'C00003', 'part'],
    ['C00002', 'C00004', 'part'],
  ]);
  expect(report.successions).toEqual({ whole: 1, part: 2 });
});

test('a succession needs both ends to meet on its day, and is recorded once', () => {
  const units = [
    PROVINCE,
    unit('C00001', { validTo: '2025-07-01' }),
    unit('C00002', { validFrom: '2025-07-01' }),
    unit('C00003'),
  ];
  const territory = build(units, [
    { predecessorId: 'C00001', successorId: 'C00002' },
    { predecessorId: 'C00001', successorId: 'C00002' },
    { predecessorId: 'C00001', successorId: 'C00003' },
    { predecessorId: 'C09999', successorId: 'C00002' },
  ]);
  expect(territory.successions).toHaveLength(1);
  expect(codes(territory)).toEqual(['succession.twice link', 'succession.end link', 'succession.end link']);
});
