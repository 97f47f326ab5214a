import { encodeGlobalID } from '@pothos/plugin-relay';

/** Papers that can be fetched with a GET, by the last part of their address. */
export const PAPERS = {
  'document.docx': 'Revision',
  'targets.xlsx': 'Revision',
  'assignment.xlsx': 'Assignment',
  'results.xlsx': 'Unit',
} as const;
export type PaperName = keyof typeof PAPERS;

export const FOLDERS = { Revision: 'revisions', Assignment: 'assignments', Unit: 'units' } as const;

/** Where a paper is fetched: `/api/revisions/…/document.docx`. */
export function paperAddress(name: PaperName, id: string): string {
  const type = PAPERS[name];
  return `/api/${FOLDERS[type]}/${encodeURIComponent(encodeGlobalID(type, id))}/${name}`;
}
