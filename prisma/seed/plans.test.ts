import type { Obligation, PlanSection } from '@bacthang/domain';
import { describe, expect, it } from 'vitest';
import { PLANS } from './index.ts';
import type { PlanSeed } from './seed-types.ts';

const byKey = new Map(PLANS.map((plan) => [plan.key, plan]));

function plan(key: string): PlanSeed {
  const found = byKey.get(key);
  if (!found) throw new Error(`no plan ${key}`);
  return found;
}

const sectionsIn = (sections: readonly PlanSection[]): readonly PlanSection[] =>
  sections.flatMap((section) => [section, ...sectionsIn(section.children)]);

const notesOf = (key: string) =>
  sectionsIn(plan(key).content.sections)
    .find((section) => section.key === 'source-notes')
    ?.paragraphs.join(' ');

const size = ({ tasks, responsibilities, obligations, organizations, content }: PlanSeed) => [
  tasks.length,
  responsibilities.length,
  new Set(responsibilities.map(({ organization }) => organization)).size,
  obligations.length,
  organizations.length,
  content.components.length,
  content.fundingSources.length,
  content.recipients.length,
];

describe('the five plans', () => {
  it('keep a blank number or date blank', () => {
    expect(PLANS.map(({ key, facts }) => [key, facts.kind, facts.number, facts.issuedOn])).toEqual([
      ['tuy-phuoc', 'plan', null, null],
      ['tra-cu', 'plan', null, null],
      ['huong-xuan', 'resolution', null, '2022-05-23'],
      ['son-duong', 'plan', null, '2022-08'],
      ['hung-yen', 'plan', '103/KH-UBND', '2022-06-01'],
    ]);
  });

  it('cover their periods and outlooks', () => {
    expect(PLANS.map(({ facts }) => [facts.periodFrom, facts.periodTo, facts.outlookYear])).toEqual([
      [2021, 2025, null],
      [2021, 2025, 2030],
      [2021, 2025, null],
      [2021, 2025, 2030],
      [2022, 2025, null],
    ]);
  });

  it('have all their parts: tasks, duties, bodies with duties, reports, organizations, components, money, recipients', () => {
    expect(Object.fromEntries(PLANS.map((seed) => [seed.key, size(seed)]))).toEqual({
      'tuy-phuoc': [18, 9, 7, 1, 4, 0, 9, 7],
      'tra-cu': [3, 0, 0, 0, 0, 0, 5, 0],
      'huong-xuan': [24, 10, 7, 1, 5, 0, 5, 0],
      'son-duong': [26, 35, 14, 6, 12, 0, 7, 8],
      'hung-yen': [17, 27, 15, 2, 13, 20, 8, 10],
    });
  });

  it('say what is odd about the paper', () => {
    expect(notesOf('tuy-phuoc')).toMatch('2020-2025');
    expect(notesOf('tra-cu')).toMatch('bị cắt');
    expect(notesOf('huong-xuan')).toMatch('chuyển đổi số');
    expect(notesOf('son-duong')).toMatch('Đồng Quý');
    expect(notesOf('hung-yen')).toMatch('phụ lục');
  });
});

describe.each(PLANS)('the parts of $key', (seed) => {
  const { content, tasks, responsibilities, organizations } = seed;

  it('have keys of their own', () => {
    const lists = [
      tasks.map(({ key }) => key),
      sectionsIn(content.sections).map(({ key }) => key),
      content.components.map(({ code }) => code),
      seed.targets.map(({ key }) => key),
    ];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });

  it('hang together', () => {
    const taskKeys: readonly (string | null)[] = [null, ...tasks.map(({ key }) => key)];
    const codes: readonly (string | null)[] = [null, ...content.components.map(({ code }) => code)];
    expect(tasks.filter(({ parentKey }) => !taskKeys.includes(parentKey))).toEqual([]);
    expect(content.components.filter(({ parentCode }) => !codes.includes(parentCode))).toEqual([]);
    expect(responsibilities.filter(({ taskKey }) => !taskKeys.includes(taskKey))).toEqual([]);
    expect(
      responsibilities.flatMap(({ componentCodes }) => componentCodes).filter((code) => !codes.includes(code)),
    ).toEqual([]);
  });

  it('ask something of every organization it brings', () => {
    const asked = new Set(responsibilities.map(({ organization }) => organization));
    expect(organizations.filter(({ name }) => !asked.has(name))).toEqual([]);
  });
});

it('are told apart by keys, organizations too', () => {
  const keys = PLANS.flatMap(({ organizations }) => organizations.map(({ key }) => key));
  expect(byKey.size).toBe(5);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('past results', () => {
  const told = (key: string) =>
    plan(key).content.pastResults.map(({ indicatorCode, year, count, value, planned, standardCode }) =>
      [indicatorCode, year, count, value, planned, standardCode].map((part) => part ?? '-').join(' '),
    );

  it('of Tuy Phước: 8.65% to 2.21%, 1.44 points beyond the plan; jobs 5,433 of 5,000; 53.25% trained of 50%', () => {
    expect(told('tuy-phuoc')).toEqual([
      'poverty-rate 2015 - 8.65 - MDP-2016',
      'poverty-rate 2020 - 2.21 3.65 MDP-2016',
      'persons-in-poor-households 2020 0 - - MDP-2016',
      'makeshift-homes 2020 0 - - -',
      'jobs-created 2020 5433 - 5000 -',
      'vocational-classes 2020 102 - - -',
      'vocational-trainees 2020 3757 - - -',
      'trained-workers-rate 2020 - 53.25 50 -',
    ]);
  });

  it('of Hương Xuân break where the standard changes', () => {
    expect(told('huong-xuan')).toEqual([
      'poverty-rate 2016 230 12.04 - MDP-2016',
      'poverty-rate 2017 193 10.04 - MDP-2016',
      'poverty-rate 2018 106 5.52 - MDP-2016',
      'poverty-rate 2019 57 2.9 - MDP-2016',
      'poverty-rate 2020 52 2.61 - MDP-2016',
      'poverty-rate 2021 82 4.1 - MDP-2022',
    ]);
  });

  it('are unknown elsewhere, and stay so', () => {
    expect(['tra-cu', 'son-duong', 'hung-yen'].flatMap(told)).toEqual([]);
  });
});

describe('reporting', () => {
  const due = ({ due: at }: Obligation) => at && [at.relation, at.date ?? at.everyYear ?? at.quarter].join(' ');

  it('of Sơn Dương: yearly, mid-term and final reports, a five-year and a ten-year review, difficulties at once', () => {
    expect(plan('son-duong').obligations.map((obligation) => [obligation.kind, due(obligation)])).toEqual([
      ['annual', 'before 12-10'],
      ['midTerm', 'before 2025-09-15'],
      ['final', 'before 2030-09-15'],
      ['midTerm', 'during 2025-Q4'],
      ['final', 'during 2030-Q4'],
      ['adHoc', null],
    ]);
  });

  it('of the others has no day', () => {
    const others = PLANS.filter(({ key }) => key !== 'son-duong');
    expect(others.flatMap(({ key, obligations }) => obligations.map((owed) => [key, owed.kind, due(owed)]))).toEqual([
      ['tuy-phuoc', 'followUp', null],
      ['huong-xuan', 'followUp', null],
      ['hung-yen', 'annual', null],
      ['hung-yen', 'adHoc', null],
    ]);
  });

  it('of Hưng Yên goes through the labour department', () => {
    expect(plan('hung-yen').obligations.map(({ via }) => via)).toEqual(
      Array(2).fill('Sở Lao động - Thương binh và Xã hội tỉnh Hưng Yên'),
    );
  });
});

describe('Hưng Yên', () => {
  const { content, responsibilities } = plan('hung-yen');

  it('carries out projects 2, 3, 4, 6 and 7 and eight other policies', () => {
    expect(content.components.map(({ code }) => code)).toEqual([
      ...['2', '3', '3.1', '3.2', '4', '4.3', '6', '6.1', '6.2', '7', '7.1', '7.2'],
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `IV.2.${letter}`),
    ]);
  });

  it('gives every component with contents a body that leads it', () => {
    const led = new Set(
      responsibilities.flatMap(({ role, componentCodes }) => (role === 'lead' ? componentCodes : [])),
    );
    const working = content.components.filter(({ contents }) => contents.length > 0);
    expect(working.filter(({ code }) => !led.has(code))).toEqual([]);
  });

  it('counts a household as newly escaped for 36 months', () => {
    expect(content.beneficiaries.some(({ description }) => description.includes('36 tháng'))).toBe(true);
  });
});

it('Sơn Dương puts its seven specially difficult communes first', () => {
  const communes = ['Trung Yên', 'Lương Thiện', 'Bình Yên', 'Đồng Quý', 'Hợp Hòa', 'Đông Lợi', 'Quyết Thắng'];
  const first = plan('son-duong').content.beneficiaries.filter(({ priority }) => priority);
  expect(communes.filter((name) => !first.some(({ description }) => description.includes(name)))).toEqual([]);
});
