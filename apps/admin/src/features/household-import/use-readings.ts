import { useEffect, useRef } from 'react';
import { useMutation, useQuery } from 'urql';
import { isRunning } from './household-import.labels.ts';
import { CancelImportReading, ImportReadingsQuery } from './readings.documents.ts';

/** Milliseconds between two looks at how far a file is. */
const LOOK = 1_000;

interface ReadingsUse {
  readonly unitKey: string;
  /** A file of this page is on its way. */
  readonly sending: boolean;
  /** Told when one of the files is read no more. */
  readonly onRead: () => void;
}

/** The files of a commune that are being read, whoever sent them and whatever was reloaded meanwhile; looked at every second. */
export function useReadings({ unitKey, sending, onRead }: ReadingsUse) {
  const [{ data, fetching }, ask] = useQuery({
    query: ImportReadingsQuery,
    variables: { unitKey },
    requestPolicy: 'network-only',
  });
  const [, cancel] = useMutation(CancelImportReading);
  const readings = data?.importReadings ?? [];
  const running = readings.filter(isRunning).length;
  const before = useRef(0);
  useEffect(() => {
    if (running < before.current) onRead();
    before.current = running;
  });
  useEffect(() => {
    if (fetching || (!sending && running === 0)) return;
    const look = setTimeout(() => ask({ requestPolicy: 'network-only' }), LOOK);
    return () => clearTimeout(look);
  }, [fetching, sending, running, ask]);
  return {
    readings,
    putAway: async (readingId: string) => {
      await cancel({ input: { readingId } });
      ask({ requestPolicy: 'network-only' });
    },
  };
}
