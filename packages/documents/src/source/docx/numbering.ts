import type { XmlListener } from './xml.ts';

/** One level of a list: `%1.` and how its number is written; `style` is that of the paragraphs which are on it. */
interface ListLevel {
  format: string;
  text: string;
  start: number;
  style: string | null;
}

/** A list: the form it counts by, and the levels it begins anew. */
interface List {
  form: string;
  readonly restarts: Map<number, number>;
}

/** The lists of a .docx, and the forms they are of: levels by depth. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly forms: ReadonlyMap<string, readonly ListLevel[]>;
}

/** Listens to `numbering.xml`; `lists()` gives what was heard. */
export function numberingListener(): XmlListener & { lists(): Numbering } {
  const forms = new Map<string, ListLevel[]>();
  const lists = new Map<string, List>();
  let levels: ListLevel[] = [];
  let list: List | null = null;
  let overridden = 0;

  function ofList(name: string, { restarts }: List, value: string) {
    if (name === 'w:startOverride') restarts.set(overridden, Number(value) || 1);
  }

  function ofLevel(name: string, level: ListLevel, value: string) {
    if (name === 'w:numFmt') level.format = value;
    else if (name === 'w:lvlText') level.text = value;
    else if (name === 'w:pStyle') level.style = value;
    else if (name === 'w:start') level.start = Number(value) || 1;
  }

  return {
    open(name, attribute) {
      const value = () => attribute('w:val') ?? '';
      const level = levels.at(-1);
      if (name === 'w:abstractNum') {
        list = null;
        levels = [];
        forms.set(attribute('w:abstractNumId') ?? '', levels);
      } else if (name === 'w:num') {
        list = { form: '', restarts: new Map() };
        lists.set(attribute('w:numId') ?? '', list);
      } else if (name === 'w:abstractNumId' && list) list.form = value();
      else if (name === 'w:lvlOverride') overridden = Number(attribute('w:ilvl') ?? 0);
      else if (list) ofList(name, list, value());
      else if (name === 'w:lvl') levels.push({ format: 'decimal', text: '', start: 1, style: null });
      else if (level) ofLevel(name, level, value());
    },
    close: () => {},
    text: () => {},
    lists: () => ({ lists, forms }),
  };
}

/** How deep in a list paragraphs of a style are, where the list says so. */
export function depthOfStyle({ lists, forms }: Numbering, list: string, style: string): number {
  return Math.max(0, forms.get(lists.get(list)?.form ?? '')?.findIndex((level) => level.style === style) ?? 0);
}

/**
 * Counts through the lists of a document, paragraph by paragraph, as a word processor shows it: lists of one form count
 * on together, unless one of them begins anew.
 */
export function counterOf({ lists, forms }: Numbering): (list: string, depth: number) => string | null {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (number, depth) => {
    const list = lists.get(number);
    const levels = forms.get(list?.form ?? '');
    const level = levels?.[depth];
    if (!list || !levels || !level) return null;
    if (level.format === 'bullet') return '-';
    if (level.format === 'none') return null;
    const counted = counts.get(list.form) ?? [];
    const restart = begun.has(`${number} ${depth}`) ? undefined : list.restarts.get(depth);
    begun.add(`${number} ${depth}`);
    counted.length = Math.min(counted.length, depth + 1);
    counted[depth] = restart ?? (counted[depth] ?? level.start - 1) + 1;
    counts.set(list.form, counted);
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
