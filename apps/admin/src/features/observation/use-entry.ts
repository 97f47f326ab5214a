import { useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../lib/notify.ts';
import type { RefusalFacts } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { type ReportFacts, SubmitObservations } from './entry.documents.ts';
import { changedRows, type Drafts, type EntryDraft, entryDraftOf, judgeEntry, splitByRow } from './entry.draft.ts';
import { pasteCells } from './entry.paste.ts';
import type { EntryRow } from './entry.rows.ts';
import { measureOf } from './measure.ts';

type ByMeasure<T> = Readonly<Record<string, T>>;

/** A report while it is filled in: what is typed, what the server refused, and what somebody else saved first. */
export function useEntry(unitKey: string, year: number, rows: readonly EntryRow[], onRefused: () => void) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const [refused, setRefused] = useState<ByMeasure<readonly RefusalFacts[]>>({});
  const [conflicts, setConflicts] = useState<ByMeasure<ReportFacts>>({});
  const [versions, setVersions] = useState<ByMeasure<number>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [{ fetching }, submitObservations] = useMutation(SubmitObservations);

  const changed = changedRows(rows, drafts);
  const judged = new Map(
    rows.map((row) => [row.measure, judgeEntry(drafts[row.measure] ?? entryDraftOf(row), row.indicator, year)]),
  );
  const invalid = changed.filter(({ measure }) => (judged.get(measure)?.refusals.length ?? 0) > 0);

  const change = (row: EntryRow, part: Partial<EntryDraft>) => {
    setDrafts((before) => ({ ...before, [row.measure]: { ...(before[row.measure] ?? entryDraftOf(row)), ...part } }));
    setRefused((before) => without(before, row.measure));
  };
  const drop = (measure: string) => {
    setDrafts((before) => without(before, measure));
    setConflicts((before) => without(before, measure));
    setRefused((before) => without(before, measure));
  };

  const paste = (cells: readonly (readonly string[])[], start: { readonly row: number; readonly column: number }) => {
    const before = drafts;
    const pasted = pasteCells(cells, rows, before, start);
    setDrafts(pasted.drafts);
    const leftOut = pasted.leftOut > 0 ? ` ${pasted.leftOut} ô nằm ngoài bảng hoặc không có mẫu số đã bỏ qua.` : '';
    notify({ message: `Đã dán ${pasted.filled} ô.${leftOut}`, undo: () => setDrafts(before) });
  };

  const submit = async () => {
    if (changed.length === 0 || invalid.length > 0) return;
    setFailure(null);
    const entries = changed.flatMap(({ measure, indicator, subgroup, submitted }) => {
      const counts = judged.get(measure)?.counts;
      const note = drafts[measure]?.note.trim() || null;
      const expectedVersion = versions[measure] ?? submitted?.version ?? 0;
      const names = { indicatorCode: indicator.code, subgroupCode: subgroup?.code ?? null };
      return counts ? [{ ...names, ...counts, value: null, note, expectedVersion }] : [];
    });
    const { data, error } = await submitObservations({ input: { unitKey, year, entries } });
    if (error || !data) return setFailure(requestErrorSentence(error));
    const result = data.submitObservations;
    if (result.__typename === 'ObservationConflict') {
      return setConflicts(Object.fromEntries(result.current.map((report) => [nameOf(report), report])));
    }
    if (result.__typename === 'Refused') {
      const { ofRows, others } = splitByRow(result.refusals, changed);
      setRefused(ofRows);
      setFailure(others.length > 0 ? others.join(' ') : null);
      return onRefused();
    }
    setDrafts((now) => Object.fromEntries(Object.entries(now).filter(([measure, draft]) => drafts[measure] !== draft)));
    setVersions({});
    await notify({ color: 'green', message: `Đã gửi ${result.observations.length} số liệu năm ${year}.` });
  };

  return {
    drafts,
    judged,
    refused,
    conflicts,
    failure,
    submitting: fetching,
    changed,
    invalid,
    change,
    drop,
    paste,
    submit,
    /** What I typed shall replace the figure that came between. */
    keepMine: (measure: string) => {
      const version = conflicts[measure]?.version;
      if (version !== undefined) setVersions((before) => ({ ...before, [measure]: version }));
      setConflicts((before) => without(before, measure));
    },
  };
}

export type Entry = ReturnType<typeof useEntry>;

function nameOf({ indicator, subgroup }: ReportFacts): string {
  return measureOf(indicator.code, subgroup?.code ?? null);
}

function without<T>(record: ByMeasure<T>, measure: string): ByMeasure<T> {
  const { [measure]: _, ...rest } = record;
  return rest;
}
