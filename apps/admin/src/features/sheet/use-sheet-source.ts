import { useState } from 'react';
import { readPasted, readSheetFile, type SheetFile, type SheetRead, sheetFileRefusal } from './sheet.file.ts';

interface SourceState {
  readonly reading: boolean;
  readonly reason: string | null;
  readonly file: SheetFile | null;
}

const NOTHING: SourceState = { reading: false, reason: null, file: null };

/** A table from a file or from the clipboard, read in the browser. */
export function useSheetSource() {
  const [state, setState] = useState<SourceState>(NOTHING);
  const [source, setSource] = useState<File | null>(null);
  const show = (read: SheetRead) =>
    setState(read.ok ? { ...NOTHING, file: read.file } : { ...NOTHING, reason: read.reason });
  const read = async (file: File, sheet?: number) => {
    setState({ ...NOTHING, reading: true });
    show(await readSheetFile(file, sheet));
  };
  return {
    ...state,
    choose: async (files: readonly File[]) => {
      const why = sheetFileRefusal(files);
      const [file] = files;
      if (why !== null || !file) return setState({ ...NOTHING, reason: why });
      setSource(file);
      await read(file);
    },
    chooseSheet: (sheet: number) => source && read(source, sheet),
    paste: (text: string) => {
      setSource(null);
      show(readPasted(text));
    },
    clear: () => setState(NOTHING),
  };
}

export type SheetSource = ReturnType<typeof useSheetSource>;
