import { useEffect, useState } from 'react';
import { eraseWork, keepWork, readWork } from './work/work.store.ts';
import type { Work } from './work/work.ts';

/** The document under one's hands, kept on this device after every change. Undefined while it is being looked for. */
export function useWork(name: string) {
  const [work, setWork] = useState<Work | null>();
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    let gone = false;
    readWork(name).then((found) => {
      if (!gone) setWork(found);
    });
    return () => {
      gone = true;
    };
  }, [name]);

  const put = (next: Work) => {
    setWork(next);
    keepWork(name, next).then(setKept);
  };
  return {
    work,
    put,
    end: async () => {
      await eraseWork(name);
      setWork(null);
    },
    isUnkept: Boolean(work) && !isKept,
  };
}
