import { useState } from 'react';
import { useMutation } from 'urql';
import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { TakeHouseholdImport, UndoHouseholdImport } from './household-import.documents.ts';
import { fileRefusal, sendFile } from './household-import.file.ts';

/** Households of one step: so many that it is quick, so few that one sees how far it is. */
const AT_ONCE = 500;

/** Where an import stands. A file is tried first; only what was tried can be taken. */
export interface ImportState {
  readonly doing: 'nothing' | 'sending' | 'reading' | 'taking' | 'undoing';
  /** How much of what is being sent or taken is done, in percent. */
  readonly percent: number;
  readonly reasons: readonly string[];
}

const NOTHING: ImportState = { doing: 'nothing', percent: 0, reasons: [] };

interface ImportUse {
  readonly unitKey: string;
  readonly roundId: string | null;
  /** The file that is shown; null before one was sent. */
  readonly importId: string | null;
  readonly onRead: (importId: string | null) => void;
}

/** Sends a file for the dry run, takes it step by step, and takes it back. */
export function useHouseholdImport({ unitKey, roundId, importId, onRead }: ImportUse) {
  const [state, setState] = useState<ImportState>(NOTHING);
  const [, take] = useMutation(TakeHouseholdImport);
  const [, undo] = useMutation(UndoHouseholdImport);
  const done = (reasons: readonly string[] = []) => setState((now) => ({ ...now, doing: 'nothing', reasons }));
  const sentences = (refusals: readonly RefusalFacts[]) => refusals.map((refusal) => refusalSentence(refusal));

  return {
    state,
    choose: async (files: readonly File[]) => {
      const why = fileRefusal(files);
      const [file] = files;
      onRead(null);
      if (why !== null || !file) return setState({ ...NOTHING, reasons: [why ?? ''] });
      setState({ ...NOTHING, doing: 'sending' });
      const sent = await sendFile(unitKey, roundId, file, (percent) =>
        setState({ ...NOTHING, doing: percent < 100 ? 'sending' : 'reading', percent }),
      );
      setState(sent.ok ? NOTHING : { ...NOTHING, reasons: sent.reasons });
      if (sent.ok) onRead(sent.id);
    },
    take: async (total: number, includeDoubtful: boolean) => {
      if (importId === null) return;
      setState((now) => ({ ...now, doing: 'taking', percent: 0, reasons: [] }));
      for (let waiting = total; waiting > 0; ) {
        const { data, error } = await take({ input: { importId, most: AT_ONCE, includeDoubtful } });
        const result = data?.takeHouseholdImport;
        if (!result) return done([requestErrorSentence(error)]);
        if (result.__typename === 'Refused') return done(sentences(result.refusals));
        waiting = result.waiting;
        setState((now) => ({ ...now, percent: Math.round((100 * (total - waiting)) / total) }));
      }
      done();
    },
    undo: async () => {
      if (importId === null) return;
      setState((now) => ({ ...now, doing: 'undoing', reasons: [] }));
      const { data, error } = await undo({ input: { importId } });
      const result = data?.undoHouseholdImport;
      if (!result) return done([requestErrorSentence(error)]);
      done(result.__typename === 'Refused' ? sentences(result.refusals) : []);
    },
  };
}
