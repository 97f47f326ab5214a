import type { XmlListener } from './xml.ts';

/** One level of a list: `%1.` and how its number is written. */
interface ListLevel {
  format: string;
  text: string;
  start: number;
}

/** The lists of a .docx: levels by the list's number. */
export type Numbering = ReadonlyMap<string, readonly ListLevel[]>;

/** Listens to `numbering.xml`; `lists()` gives what was heard. */
export function numberingListener(): XmlListener & { lists(): Numbering } {
  const abstracts = new Map<string, ListLevel[]>();
  const abstractOf = new Map<string, string>();
  let levels: ListLevel[] = [];
  let number = '';
  return {
    open(name, attribute) {
      const level = levels.at(-1);
      const value = () => attribute('w:val') ?? '';
      if (name === 'w:abstractNum') {
        levels = [];
        abstracts.set(attribute('w:abstractNumId') ?? '', levels);
      } else if (name === 'w:lvl') levels.push({ format: 'decimal', text: '', start: 1 });
      else if (name === 'w:num') number = attribute('w:numId') ?? '';
      else if (name === 'w:abstractNumId') abstractOf.set(number, value());
      else if (!level) return;
      else if (name === 'w:numFmt') level.format = value();
      else if (name === 'w:lvlText') level.text = value();
      else if (name === 'w:start') level.start = Number(value()) || 1;
    },
    close: () => {},
    text: () => {},
    lists: () => new Map([...abstractOf].map(([id, abstract]) => [id, abstracts.get(abstract) ?? []])),
  };
}

/** Counts through the lists of a document, paragraph by paragraph, as a word processor shows it. */
export function counterOf(lists: Numbering): (list: string, depth: number) => string | null {
  const counts = new Map<string, number[]>();
  return (list, depth) => {
    const levels = lists.get(list);
    const level = levels?.[depth];
    if (!levels || !level) return null;
    if (level.format === 'bullet') return '-';
    if (level.format === 'none') return null;
    const counted = counts.get(list) ?? [];
    counted.length = Math.min(counted.length, depth + 1);
    counted[depth] = (counted[depth] ?? level.start - 1) + 1;
    counts.set(list, counted);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numeral(counted[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
    });
  };
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function numeral(count: number, format: string): string {
  if (format === 'upperRoman' || format === 'lowerRoman') {
    const roman = count > 0 && count < 90 ? romanOf(count) : String(count);
    return format === 'upperRoman' ? roman : roman.toLowerCase();
  }
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((count - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  return String(count);
}

function romanOf(count: number): string {
  const [value = 0, text = ''] = ROMAN.find(([each]) => each <= count) ?? [];
  return value === 0 ? '' : text + romanOf(count - value);
}
