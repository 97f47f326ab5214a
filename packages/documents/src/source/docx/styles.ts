import type { XmlListener } from './xml.ts';

/** What a style says of the list its paragraphs are in; null where it says nothing. */
interface Style {
  list: string | null;
  depth: number | null;
  parent: string | null;
}

/** The list of a style: "0" takes its paragraphs out of every list. */
export interface StyleList {
  readonly list: string;
  readonly depth: number | null;
}

/** No style stands on more others; a circle ends here. */
const MOST_PARENTS = 12;

/** Listens to `styles.xml`; `listOf` gives the list that a style puts its paragraphs into, itself or by what it is based on. */
export function stylesListener(): XmlListener & { listOf(style: string): StyleList | null } {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  return {
    open(name, attribute) {
      const value = () => attribute('w:val');
      if (name === 'w:style') {
        style = { list: null, depth: null, parent: null };
        styles.set(attribute('w:styleId') ?? '', style);
      } else if (!style) return;
      else if (name === 'w:basedOn') style.parent = value();
      else if (name === 'w:numId') style.list = value();
      else if (name === 'w:ilvl') style.depth = Number(value() ?? 0);
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
    text: () => {},
    listOf(id) {
      let [found, depth] = [styles.get(id), null as number | null];
      for (let step = 0; found && step < MOST_PARENTS; step += 1) {
        depth ??= found.depth;
        if (found.list !== null) return { list: found.list, depth };
        found = styles.get(found.parent ?? '');
      }
      return null;
    },
  };
}
