import type { HouseholdFacts, PlainDate } from '@bacthang/domain';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useClient, useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { fromWire } from '../../../lib/wire.ts';
import { askAgain, type OpenCase } from '../case.documents.ts';
import type { QueuedScoring } from '../outbox/outbox.store.ts';
import { drop, enqueue } from '../outbox/outbox.ts';
import { CLASS_LOOKS } from '../review.labels.ts';
import { RecheckCase, ScoreCase } from '../review.mutations.ts';

export interface ScoreSetting {
  readonly reviewCase: OpenCase;
  readonly start: HouseholdFacts;
  /** On which it was scored unless somebody says otherwise. */
  readonly usualDay: PlainDate;
  readonly queued: QueuedScoring | null;
  readonly complaint: string | null;
  readonly userId: string;
}

/** What somebody else saved first, and the version that it has. */
export interface Overtaken {
  readonly version: number;
  readonly facts: HouseholdFacts | null;
}

/** A scoring while it is filled in, and the ways it can end: stored, kept on the device, refused, or overtaken. */
export function useScore({ reviewCase, start, usualDay, queued, complaint, userId }: ScoreSetting) {
  const [facts, setFacts] = useState(start);
  const [on, setOn] = useState(queued?.on ?? usualDay);
  const [finding, setFinding] = useState('');
  const [version, setVersion] = useState(queued?.expectedVersion ?? reviewCase.version);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>(
    queued?.problem?.kind === 'refused' ? queued.problem.refusals : [],
  );
  const [overtaken, setOvertaken] = useState<Overtaken | null>(
    queued?.problem?.kind === 'conflict' ? theirs(reviewCase) : null,
  );
  const [failure, setFailure] = useState<string | null>(null);
  const [scoring, score] = useMutation(ScoreCase);
  const [rechecking, recheck] = useMutation(RecheckCase);
  const client = useClient();
  const navigate = useNavigate();
  const ended = useRef(false);
  const place = { unitKey: reviewCase.round.unit.key, roundId: reviewCase.round.id };

  const leave = () => {
    ended.current = true;
    return navigate({
      to: '/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey',
      params: { ...place, villageKey: reviewCase.village.key },
    });
  };
  const keepOnDevice = async (expectedVersion: number) => {
    const { id: caseId, householdCode } = reviewCase;
    const queuedAt = new Date().toISOString();
    await enqueue({ ...place, caseId, userId, householdCode, expectedVersion, on, facts, queuedAt, problem: null });
    await notify({ color: 'yellow', message: 'Mất kết nối: phiếu giữ trên máy, sẽ gửi khi có kết nối.' });
    await leave();
  };

  const save = async (expectedVersion: number = version) => {
    setFailure(null);
    setRefusals([]);
    if (!navigator.onLine) return keepOnDevice(expectedVersion);
    const { data, error } = await score({ input: { caseId: reviewCase.id, expectedVersion, on, facts } });
    if (error?.networkError && !error.response) return keepOnDevice(expectedVersion);
    const result = data?.scoreCase;
    if (!result) return setFailure(requestErrorSentence(error));
    if (result.__typename === 'Refused') return setRefusals(result.refusals);
    if (result.__typename === 'ReviewConflict') {
      const [current] = result.current;
      return setOvertaken({
        version: current?.version ?? expectedVersion,
        facts: (current?.result?.facts as HouseholdFacts | undefined) ?? null,
      });
    }
    askAgain(client, reviewCase.id);
    if (queued) await drop(queued);
    const of = result.cases[0]?.class;
    await notify({
      color: 'green',
      message: `Đã lưu: ${of ? CLASS_LOOKS[fromWire(of)].label.toLowerCase() : 'phiếu chấm điểm'}.`,
    });
    await leave();
  };

  const saveRecheck = async (complaintId: string) => {
    setFailure(null);
    setRefusals([]);
    const { data, error } = await recheck({ input: { complaintId, on, facts, finding } });
    const result = data?.recheckCase;
    if (!result) return setFailure(requestErrorSentence(error));
    if (result.__typename === 'Refused') return setRefusals(result.refusals);
    ended.current = true;
    await notify({ color: 'green', message: 'Đã lưu kết quả phúc tra.' });
    await navigate({ to: '/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId', params: { ...place, caseId: reviewCase.id } });
  };

  return {
    facts,
    setFacts,
    on,
    setOn,
    finding,
    setFinding,
    refusals,
    failure,
    overtaken,
    saving: scoring.fetching || rechecking.fetching,
    changed: facts !== start,
    /** Stored or kept on the device: leaving loses nothing any more. */
    ended,
    save: () => (complaint === null ? save() : saveRecheck(complaint)),
    /** My answers shall take the place of those that came between. */
    keepMine: async () => {
      if (!overtaken) return;
      setVersion(overtaken.version);
      setOvertaken(null);
      await save(overtaken.version);
    },
    takeTheirs: async () => {
      if (queued) await drop(queued);
      await leave();
    },
  };
}

function theirs({ version, result }: OpenCase): Overtaken {
  return { version, facts: (result?.facts as HouseholdFacts | undefined) ?? null };
}
