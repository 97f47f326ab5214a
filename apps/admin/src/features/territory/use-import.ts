import { useState } from 'react';
import { useMutation } from 'urql';
import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { ImportTerritory, type TerritoryFacts } from './territory.documents.ts';
import { fileRefusal, readBase64 } from './territory.file.ts';

interface Chosen {
  readonly fileName: string;
  readonly size: number;
  readonly contentBase64: string;
}

/** Where an import stands. A file is tried first; only what was tried can be stored. */
export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'trying' | 'storing'; readonly file: Pick<Chosen, 'fileName' | 'size'> }
  | { readonly kind: 'read'; readonly file: Chosen; readonly facts: TerritoryFacts };

/** Reads a file of units: tried at once, stored when told so. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const [, importTerritory] = useMutation(ImportTerritory);
  const refuse = (...reasons: readonly string[]) => setState({ kind: 'refused', reasons });

  const send = async (file: Chosen, dryRun: boolean) => {
    setState({ kind: dryRun ? 'trying' : 'storing', file });
    const { fileName, contentBase64 } = file;
    const { data, error } = await importTerritory({ input: { fileName, contentBase64, dryRun } });
    const result = data?.importTerritory;
    if (!result) return refuse(requestErrorSentence(error));
    if (result.__typename === 'Refused')
      return refuse(...result.refusals.map((refusal: RefusalFacts) => refusalSentence(refusal)));
    setState({ kind: 'read', file, facts: result });
  };

  return {
    state,
    choose: async (files: readonly File[]) => {
      const why = fileRefusal(files);
      const [file] = files;
      if (why !== null || !file) return refuse(why ?? '');
      setState({ kind: 'trying', file: { fileName: file.name, size: file.size } });
      const contentBase64 = await readBase64(file);
      // A Mac writes names in pieces (NFD); what is kept of them is the common form.
      const fileName = file.name.normalize('NFC');
      if (contentBase64 === null)
        return refuse(`Không đọc được “${fileName}”. Tệp đã bị chuyển đi, hay đang mở ở chương trình khác?`);
      await send({ fileName, size: file.size, contentBase64 }, true);
    },
    store: async () => {
      if (state.kind === 'read') await send(state.file, false);
    },
  };
}
