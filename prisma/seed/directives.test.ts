import { describe, expect, it } from 'vitest';
import { DIRECTIVES, PLANS } from './index.ts';

const keys = DIRECTIVES.directives.map(({ key }) => key);
const above = new Map(
  keys.map((key) => [key, DIRECTIVES.edges.filter(({ from }) => from === key).map(({ to }) => to)]),
);

function reach(start: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (key: string) => {
    if (found.has(key)) return;
    found.add(key);
    for (const next of above.get(key) ?? []) visit(next);
  };
  start.forEach(visit);
  return [...found].sort();
}

const plan = (key: string) => PLANS.find((seed) => seed.key === key);

describe('the documents above the plans', () => {
  it('have each their own key, and a canonical number or none', () => {
    expect(new Set(keys).size).toBe(keys.length);
    const numbers = DIRECTIVES.directives.flatMap(({ number }) => number ?? []);
    expect(
      numbers.filter((number) => !/^\d+(-[A-ZĐ]+\/[A-Z]+|\/(\d{4}\/)?[A-ZĐ]+(-[A-ZĐ]+\d*|\d+)?)$/i.test(number)),
    ).toEqual([]);
  });

  it('bear the numbers and dates that the plans cite', () => {
    const dated = DIRECTIVES.directives.filter(({ number }) => number !== null);
    expect(Object.fromEntries(dated.map(({ number, date }) => [number, date]))).toEqual({
      '05-CT/TW': '2021-06-23',
      '160/NQ-CP': '2021-12-22',
      '24/2021/QH15': '2021-07-28',
      '1705/QĐ-TTg': '2021-10-12',
      '90/QĐ-TTg': '2022-01-18',
      '07/2021/NĐ-CP': '2021-01-27',
      '01/CT-TTg': '2017-01-07',
      '127-KH/TU': '2021-11-04',
      '107/KH-UBND': '2022-05-31',
      '32-KH/TU': '2021-08-17',
      '05-NQ/TU': '2021-10-08',
      '76-KH/HU': '2022-02-16',
      '15-CT/TU': '2021-08-13',
      '266/ĐA-UBND': '2022-01-24',
    });
  });

  it('are known wherever an edge or a plan names one', () => {
    const named = [
      ...DIRECTIVES.edges.flatMap(({ from, to }) => [from, to]),
      ...PLANS.flatMap((seed) => [...seed.implements, ...seed.basedOn]),
    ];
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('never lead back to themselves', () => {
    expect(keys.filter((key) => reach(above.get(key) ?? []).includes(key))).toEqual([]);
  });

  it('come down to Sơn Dương by the Party and by the government', () => {
    expect(plan('son-duong')?.implements).toEqual(['kh-76-hu-son-duong', 'kh-107-ubnd-tuyen-quang']);
    expect(reach(['kh-76-hu-son-duong'])).toEqual(['ct-05-tw', 'kh-127-tu-tuyen-quang', 'kh-76-hu-son-duong']);
    expect(above.get('kh-107-ubnd-tuyen-quang')).toEqual(['ct-05-tw', 'nq-160-cp']);
    expect(above.get('nq-160-cp')).toEqual(['ct-05-tw']);
  });

  it('come down to Hưng Yên from the directive and from the National Assembly', () => {
    expect(plan('hung-yen')?.implements[0]).toBe('ct-05-tw');
    expect(above.get('kh-32-tu-hung-yen')).toEqual(['ct-05-tw']);
    expect(above.get('qd-1705-ttg')).toEqual(['nq-24-2021-qh15']);
    expect(reach(plan('hung-yen')?.implements ?? [])).toContain('nq-24-2021-qh15');
  });

  it('stand above each of the other plans', () => {
    expect(plan('tuy-phuoc')?.implements).toEqual(['nq-dh22-tuy-phuoc']);
    expect(plan('tra-cu')?.implements).toEqual(['nq-05-tu-tra-vinh']);
    expect(plan('huong-xuan')?.implements).toEqual(['nq-dh13-huong-xuan']);
  });
});
