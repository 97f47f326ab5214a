/** Line drawings on a 20 × 20 grid: shape carries the state where colour is not seen. */
const PATHS = {
  inbox: 'M3 11h4l1.5 2.5h3L13 11h4M3 11l2-7h10l2 7v5H3z',
  plan: 'M5 2.5h7l3 3v12H5zM8 9h4M8 12h4M8 15h2',
  board: 'M3 4h14v12H3zM3 8h14M8 4v12M13 4v12',
  figures: 'M3 16.5h14M5.5 16V10M10 16V4M14.5 16V7.5',
  household: 'M3 9.5L10 3l7 6.5M5 8v9h10V8M8.5 17v-5h3v5',
  result: 'M3 15l4.5-5 3.5 3L17 5M13 5h4v4',
  consent: 'M3 10.5l4 4L17 5',
  document: 'M4 3h12v14H4zM7 7h6M7 10h6M7 13h3',
  units: 'M8 3h4v4H8zM2.5 13h4v4h-4zM13.5 13h4v4h-4zM10 7v3M4.5 13v-3h11v3',
  people: 'M7 9a3 3 0 100-6 3 3 0 000 6zM2 17c0-3 2-5 5-5s5 2 5 5M13 4a2.5 2.5 0 010 5M14 12c2.5.3 4 2 4 5',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M9 15A6 6 0 109 3a6 6 0 000 12zM13.5 13.5L17 17',
  leave: 'M8 3H4v14h4M12 6l4 4-4 4M16 10H8',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  right: 'M4 10h12M11 5l5 5-5 5',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.5v.01',
  wait: 'M10 17a7 7 0 100-14 7 7 0 000 14zM10 6v4l3 2',
  done: 'M10 17a7 7 0 100-14 7 7 0 000 14zM7 10l2 2 4-4',
  stop: 'M10 17a7 7 0 100-14 7 7 0 000 14zM7 7l6 6',
  info: 'M10 17a7 7 0 100-14 7 7 0 000 14zM10 9v4M10 6.5v.01',
  lock: 'M5 9h10v8H5zM7 9V6a3 3 0 016 0v3',
  edit: 'M4 16l1-4 8-8 3 3-8 8zM11.5 5.5l3 3',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.7 11h6.6L14 6',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z',
  download: 'M10 3v9.5M6 8.5l4 4 4-4M3 13v4h14v-4',
  upload: 'M10 13V3.5M6 7.5l4-4 4 4M3 13v4h14v-4',
  link: 'M8 12l4-4M7 9l-2.5 2.5a2.8 2.8 0 004 4L11 13M13 11l2.5-2.5a2.8 2.8 0 00-4-4L9 7',
  pin: 'M7 3h6M8 3v5l-2.5 3.5h9L12 8V3M10 11.5V17',
  undo: 'M8 4L4 8l4 4M4 8h8a4 4 0 010 8H8',
  redo: 'M12 4l4 4-4 4M16 8H8a4 4 0 000 8h4',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside words; the words say it all, so it is hidden from screen readers. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.5 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
