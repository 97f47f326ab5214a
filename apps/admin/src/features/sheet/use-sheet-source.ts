import { useState } from 'react';
import { readPasted, readSheetFile, type SheetFile, type SheetRead, sheetFileRefusal } from './sheet.file.ts';

interface SourceState {
  readonly reading: boolean;
  readonly reason: string | null;
  readonly file: SheetFile | null;
  /** How many tables came before: what was chosen in one is not chosen in the next. */
  readonly order: number;
}

const NOTHING = { reading: false, reason: null, file: null } as const;

/** A table from a file or from the clipboard, read in the browser. */
export function useSheetSource() {
  const [state, setState] = useState<SourceState>({ ...NOTHING, order: 0 });
  const [source, setSource] = useState<File | null>(null);
  const put = (next: Partial<SourceState>) => setState(({ order }) => ({ ...NOTHING, order: order + 1, ...next }));
  const show = (read: SheetRead) => put(read.ok ? { file: read.file } : { reason: read.reason });
  const read = async (file: File, sheet?: number) => {
    put({ reading: true });
    const failed = { ok: false, reason: 'Không đọc được bảng này. Hãy tải lại trang rồi chọn lại tệp.' } as const;
    show(await readSheetFile(file, sheet).catch(() => failed));
  };
  return {
    ...state,
    choose: async (files: readonly File[]) => {
      const why = sheetFileRefusal(files);
      const [file] = files;
      if (why !== null || !file) return put({ reason: why });
      setSource(file);
      await read(file);
    },
    chooseSheet: (sheet: number) => source && read(source, sheet),
    paste: (text: string) => {
      setSource(null);
      show(readPasted(text));
    },
    clear: () => put({}),
  };
}

export type SheetSource = ReturnType<typeof useSheetSource>;
