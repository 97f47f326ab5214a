import { describe, expect, it } from 'vitest';
import { writeAssignment, writeTargets } from '../index.ts';
import { assignment } from '../testing/assignment.ts';
import { paper } from '../testing/demonstration.ts';
import { nodesIn, partsOf, treeOf, wholeOf, type XmlNode } from '../testing/package.ts';

/** Cells by their address: `n` a number, `s` a text, `f` a formula. */
function cellsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const parts = partsOf(file);
  const tree = (name: string): readonly XmlNode[] => [...nodesIn(treeOf(parts.get(name) ?? ''))];
  const strings = tree('xl/sharedStrings.xml').filter(({ name }) => name === 't');
  const cells = tree('xl/worksheets/sheet1.xml').filter(({ name }) => name === 'c');
  return new Map(
    cells.map(({ attributes, children }) => {
      const [value] = children;
      const text = value?.text ?? '';
      const shown =
        attributes['t'] === 's' ? `s ${strings[Number(text)]?.text}` : `${value?.name === 'f' ? 'f' : 'n'} ${text}`;
      return [attributes['r'] ?? '', shown];
    }),
  );
}

describe('an assignment as a spreadsheet', () => {
  it('has figures as numbers, and a formula under each column of counts', async () => {
    const cells = cellsOf(await wholeOf(writeAssignment(assignment())));
    expect(['B4', 'C4', 'D4', 'E4', 'F4'].map((cell) => cells.get(cell))).toEqual([
      's Huyện Ân Thi',
      'n 30000',
      'n 300',
      'n 4',
      'n 0.9867',
    ]);
    expect(['C6', 'D6', 'E6', 'F6', 'C7'].map((cell) => cells.get(cell))).toEqual([
      'f SUM(C4:C5)',
      'f SUM(D4:D5)',
      'f SUM(E4:E5)',
      undefined,
      'n 10',
    ]);
  });

  it('takes nothing that people typed for a formula, and no sum over a figure that is missing', async () => {
    const names = ['=1+1', '+84', '-2', '@SUM(A1)', "=cmd|'/c calc'!A1", 'a\u0000b'];
    const shares = names.map((unitName) => ({ unitName, denominator: null, start: 1n, share: 2n, assigned: null }));
    const [gap, ...others] = shares;
    if (!gap) throw new Error('no shares');
    const cells = cellsOf(
      await wholeOf(
        writeAssignment(assignment({ statement: '=HYPERLINK("x")', shares: [{ ...gap, start: null }, ...others] })),
      ),
    );
    expect(names.map((_, index) => cells.get(`B${index + 4}`))).toEqual(
      [...names.slice(0, 5), 'ab'].map((name) => `s ${name}`),
    );
    expect(cells.get('A2')).toBe('s =HYPERLINK("x")');
    expect([...cells.values()].filter((cell) => cell.startsWith('f'))).toEqual(['f SUM(D4:D9)']);
  });

  it('writes what a cell would round as its digits, and their sum', async () => {
    const much = 9_007_199_254_740_993n;
    const shares = [much, 2n].map((share, index) => {
      return { unitName: `Xã ${index}`, denominator: null, start: null, share, assigned: null };
    });
    const cells = cellsOf(await wholeOf(writeAssignment(assignment({ shares, whole: much + 2n }))));
    expect(['C4', 'C5', 'C6', 'C7'].map((cell) => cells.get(cell))).toEqual([
      ...['s 9007199254740993', 'n 2', 's 9007199254740995', 's 9007199254740995'],
    ]);
  });

  it('is the same bytes each time', async () => {
    expect(
      Buffer.compare(await wholeOf(writeAssignment(assignment())), await wholeOf(writeAssignment(assignment()))),
    ).toBe(0);
  });
});

it('the targets of a plan as a spreadsheet: a line each, ranges in two cells, years as numbers', async () => {
  const cells = cellsOf(await wholeOf(writeTargets(paper('tra-cu'))));
  const line = (row: number) =>
    ['A', 'F', 'G', 'H', 'I', 'J', 'K'].map((column) => cells.get(`${column}${row}`) ?? null);
  expect(line(3)).toEqual(['s 1', 's ≥', 'n 1', 'n 1.5', 's điểm %/năm', 'n 2021', 'n 2025']);
  expect(line(4)).toEqual(['s 1.1', 's =', 'n 1.2', null, 's điểm %/năm', 'n 2021', 'n 2025']);
});
