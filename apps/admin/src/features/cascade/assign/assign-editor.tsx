import { Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useBlocker } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { usePrinting } from '../../../ui/use-printing.ts';
import { otherWays, type Way, wayKey } from './assign.choices.ts';
import type { AssignmentHead, AssignmentShares, AssignTarget } from './assign.documents.ts';
import { draftOf, pinnedCount, setPart, setWhole, unpinAll } from './assign.draft.ts';
import classes from './assign.module.css';
import { AssignToolbar } from './assign-toolbar.tsx';
import { balance } from './balance.ts';
import { AssignImportDialog } from './import/assign-import.dialog.tsx';
import { AssignConflict } from './keep/assign-conflict.tsx';
import { Assignments } from './keep/assignments.view.tsx';
import { statusText } from './keep/keep.labels.ts';
import { PublishAssignmentDialog } from './keep/publish-assignment.dialog.tsx';
import { SaveBar } from './keep/save-bar.tsx';
import { useStoredDraft } from './keep/use-stored-draft.ts';
import { PrintedSheet } from './print/printed-sheet.tsx';
import type { Sheet } from './sheet.ts';
import { cellText, columnsFor } from './table/assign.columns.ts';
import { AssignGrid } from './table/assign-grid.tsx';
import { useAssignGrid } from './table/use-assign-grid.ts';
import { useSheetTable } from './table/use-sheet-table.ts';
import { useAssign } from './use-assign.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { WayPicker } from './way-picker.tsx';
import { WholeField } from './whole-field.tsx';
import { wayHeading, wayLabel, wholeLabel } from './words/assign.labels.ts';
import { problemsOf } from './words/assign.refusals.ts';
import { sumSentence } from './words/assign.sentences.ts';
import { AssignWords } from './words/assign-words.tsx';

/** What of the sheet stands in the address, besides target and year. */
export interface AssignShown {
  readonly method?: Way['method'] | undefined;
  readonly basis?: Way['basis'] | undefined;
  readonly compare?: string | undefined;
}

interface AssignEditorProps {
  readonly sheet: Sheet;
  readonly targetId: string;
  /** All of the plan that can be shared out: a table may have several. */
  readonly targets: readonly AssignTarget[];
  /** The target's words and the publisher's unit, for paper. */
  readonly statement: string;
  readonly unitName: string;
  /** The draft, else what is in force; null where there is neither. */
  readonly first: AssignmentShares | null;
  readonly published: readonly AssignmentHead[];
  readonly mayPublish: boolean;
  readonly shown: AssignShown;
  readonly onShow: (change: AssignShown) => void;
  readonly refresh: () => void;
}

/** A target being shared out for a year. */
export function AssignEditor(props: AssignEditorProps) {
  const { sheet, targetId, targets, statement, unitName, first, published, mayPublish, shown, onShow, refresh } = props;
  const [begun] = useState(() => draftOf(first, sheet));
  const assign = useAssign(
    sheet,
    setPart(begun, { method: shown.method ?? begun.method, basis: shown.basis ?? begun.basis }),
  );
  const kept = useStoredDraft({ sheet, targetId, assign, first, refresh });
  const [publishing, setPublishing] = useState(false);
  const [importing, setImporting] = useState(false);
  const [find, setFind] = useState('');
  const { draft, standing, isBalanced } = assign;
  useUndoKeys(assign);
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      kept.isDirty &&
      (current.pathname !== next.pathname || sheetIn(current.search) !== sheetIn(next.search)) &&
      !window.confirm('Còn thay đổi chưa lưu ở bảng giao chỉ tiêu. Rời đi và bỏ những thay đổi đó?'),
    enableBeforeUnload: kept.isDirty,
  });

  const { method, basis } = assign.present;
  useEffect(() => {
    const change = {
      method: method === begun.method ? undefined : method,
      basis: basis === begun.basis ? undefined : basis,
    };
    if (change.method !== shown.method || change.basis !== shown.basis) onShow(change);
  }, [method, basis, begun, shown.method, shown.basis, onShow]);

  const compare = otherWays(sheet, draft).find((way) => wayKey(way) === shown.compare) ?? null;
  const compared = useDeferredValue(draft);
  const [otherMethod, otherBasis] = [compare?.method, compare?.basis];
  const other = useMemo(
    () => (otherMethod && otherBasis ? balance({ ...compared, method: otherMethod, basis: otherBasis }, sheet) : null),
    [compared, otherMethod, otherBasis, sheet],
  );

  const printing = usePrinting();
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const columns = useMemo(
    () => columnsFor(sheet, compare && wayHeading(compare, sheet), narrow),
    [sheet, compare, narrow],
  );
  const grid = useAssignGrid({ rows: sheet.units.length, columns: columns.length, narrow });
  const table = useSheetTable({ sheet, assign, columns, other: other?.allocation ?? null });
  const inForce = published[0]?.number ?? null;
  const pinned = pinnedCount(draft);

  const enterWhole = (typed: string) => assign.change(setWhole(assign.present, typed));
  const openPublish = async () => {
    if (kept.isKept && kept.stored.id !== null) setPublishing(true);
    else if (await kept.save()) setPublishing(true);
  };
  const jump = (text: string) => {
    setFind(text);
    const row = table.find(text);
    if (row !== null) grid.show(row);
  };
  return (
    <>
      <Stack gap="sm" data-no-print>
        <div className={classes['choice']}>
          <WayPicker sheet={sheet} way={draft} onChange={(way) => assign.change(setPart(assign.present, way))} />
          <WholeField
            sheet={sheet}
            whole={draft.whole}
            error={table.wholeError}
            onType={(typed) => assign.type(setWhole(assign.present, typed))}
            onEnter={enterWhole}
            onCancel={() => assign.type(null)}
          />
          <AssignWords
            sheet={sheet}
            draft={draft}
            common={isBalanced ? (standing?.common ?? null) : null}
            onTakeSuggested={enterWhole}
          />
        </div>
        <AssignToolbar
          sheet={sheet}
          assign={assign}
          pinned={pinned}
          compare={compare}
          onCompare={(key) => onShow({ compare: key })}
          onUnpinAll={() => assign.change(unpinAll(assign.present))}
          onImport={() => setImporting(true)}
          onCopy={table.copyAll}
          onDownload={() => table.download(`giao-chi-tieu-${sheet.indicator.code}-${sheet.year}.csv`)}
          find={find}
          onFind={jump}
        />
        {compare && other && !other.allocation && (
          <Text size="sm">
            {wayLabel(compare, sheet)} không chia được: {problemsOf(other.refusals, sheet)[0]}
          </Text>
        )}
        <AssignGrid
          grid={grid}
          label={`Giao chỉ tiêu năm ${sheet.year} cho các đơn vị`}
          columns={columns}
          count={sheet.units.length}
          rowAt={table.rowAt}
          totals={table.totals}
          textAt={table.textAt}
          isStale={!isBalanced}
          isWrong={table.isWrong}
          actions={table.actions}
        />
        <SaveBar
          kept={kept}
          isBalanced={isBalanced}
          problems={problemsOf(assign.refusals, sheet)}
          sum={sumSentence({ sum: table.sum, whole: draft.whole, isBalanced }, sheet)}
          unitCount={sheet.units.length}
          inForce={inForce}
          mayPublish={mayPublish}
          onSave={() => kept.save()}
          onPublish={openPublish}
          onDiscard={() => {
            if (window.confirm('Bỏ bản thảo đã lưu? Những lần đã giao vẫn còn nguyên.')) kept.discard();
          }}
        />
        <Text size="xs" c="dimmed" className={classes['keys'] ?? ''}>
          Gõ số để ghim · Delete bỏ ghim · Space ghim mức đang hiện · F2 sửa · Esc bỏ · Shift + mũi tên chọn · dán được
          từ Excel, theo ô hoặc theo tên đơn vị
        </Text>
        <Assignments
          sheet={sheet}
          published={published}
          onTake={(assignment) => assign.change(draftOf(assignment, sheet))}
        />
        {importing && (
          <AssignImportDialog
            sheet={sheet}
            targetId={targetId}
            targets={targets}
            assign={assign}
            onClose={() => setImporting(false)}
          />
        )}
        {publishing && (
          <PublishAssignmentDialog
            sheet={sheet}
            draft={draft}
            inForce={inForce}
            busy={kept.busy}
            onPublish={async () => {
              await kept.publish();
              setPublishing(false);
            }}
            onClose={() => setPublishing(false)}
          />
        )}
        {kept.conflict && (
          <AssignConflict
            sheet={sheet}
            mine={draft}
            ours={standing}
            current={kept.conflict.current}
            onKeepTheirs={kept.keepTheirs}
            onKeepMine={kept.keepMine}
          />
        )}
      </Stack>
      {printing && (
        <PrintedSheet
          unitName={unitName}
          title={`Giao chỉ tiêu năm ${sheet.year}`}
          statement={statement}
          notes={[
            `${wholeLabel(sheet)}: ${cellText(draft.whole, 'pinned')}. ${wayLabel(draft, sheet)}.`,
            statusText({ ...kept, isDraft: kept.stored.id !== null, isBalanced, inForce }),
          ]}
          columns={columnsFor(sheet, compare && wayHeading(compare, sheet), false)}
          rows={table.rows()}
          textAt={table.textAt}
          totals={table.totals}
        />
      )}
    </>
  );
}

/** Which sheet an address is about. */
function sheetIn(search: object): string {
  const { target, year } = search as { readonly target?: unknown; readonly year?: unknown };
  return `${target} ${year}`;
}
