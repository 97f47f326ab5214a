import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { LinkButton } from '../../../ui/link-button.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { useLeaving } from '../../../ui/use-leaving.ts';
import { placeOf } from './checklist.ts';
import { Checklist } from './checklist.view.tsx';
import classes from './edit.module.css';
import type { EditedPlan } from './edit.page.tsx';
import { EditDocument } from './edit-document.view.tsx';
import { PART_NAMES } from './parts.ts';
import type { References } from './references.ts';
import { SaveState } from './save-status.view.tsx';
import { TargetsPanel } from './targets/targets.panel.tsx';
import { useEditor } from './use-editor.ts';

const ClashDialog = lazy(() => import('./clash.dialog.tsx'));
const DiscardDialog = lazy(() => import('./discard.dialog.tsx'));
const LeaveDialog = lazy(() => import('../../../ui/leave.dialog.tsx'));
const PublishDialog = lazy(() => import('./publish.dialog.tsx'));

interface EditViewProps {
  readonly plan: EditedPlan;
  readonly draft: NonNullable<EditedPlan['draft']>;
  readonly references: References;
  readonly open: string | null;
  readonly onOpen: (name: string | null) => void;
}

/** The draft, the state of its saving above it, and beside it what is missing before it may be published. */
export function EditView({ plan, draft, references, open, onOpen }: EditViewProps) {
  const editor = useEditor(plan.id, draft);
  const [dialog, setDialog] = useState<'publish' | 'discard' | null>(null);
  const [targetDirty, setTargetDirty] = useState(false);
  const { place, toFirstError } = useFirstError<HTMLDivElement>();
  const { state, unsaved } = editor;
  const { periodFrom, periodTo, outlookYear } = draft;
  const losing = [...unsaved.map((part) => PART_NAMES[part]), ...(targetDirty ? ['chỉ tiêu đang sửa'] : [])];
  const leaving = useLeaving(losing.length > 0, async () => (await editor.saveNow()) && !targetDirty);
  const ready = draft.missing.length === 0 && unsaved.length === 0 && !targetDirty;

  const go = (place: string) => {
    if (place !== 'targets' && place !== 'sections') onOpen(place);
    requestAnimationFrame(() => document.getElementById(`sua-${place}`)?.scrollIntoView({ block: 'center' }));
  };
  return (
    <>
      <div className={classes['bar']}>
        <SaveState
          status={state.status}
          onSave={editor.saveNow}
          onMend={(refusal) => {
            go(placeOf(refusal));
            toFirstError();
          }}
        />
        {plan.viewerCanPublish && (
          <Button size="xs" disabled={!ready} onClick={() => setDialog('publish')}>
            Ban hành…
          </Button>
        )}
        {draft.parents.length > 0 && (
          <LinkButton size="xs" variant="default" to="/ke-hoach/$planId/tra-loi" params={{ planId: plan.id }}>
            Trả lời chỉ tiêu cấp trên
          </LinkButton>
        )}
        <LinkButton
          size="xs"
          variant="default"
          to="/ke-hoach/$planId"
          params={{ planId: plan.id }}
          search={(kept) => ({ ...kept, revisionId: draft.id })}
        >
          Xem như bản in
        </LinkButton>
        <Button size="xs" variant="default" c="red.9" onClick={() => setDialog('discard')}>
          Bỏ bản thảo…
        </Button>
      </div>
      <div className={classes['columns']} ref={place}>
        <EditDocument
          revision={draft}
          editor={editor}
          references={references}
          reachCount={draft.addressing.count}
          targets={
            <TargetsPanel
              planId={plan.id}
              targets={draft.targets}
              references={references}
              period={{ periodFrom, periodTo, outlookYear }}
              onDirty={setTargetDirty}
            />
          }
          open={open}
          onOpen={onOpen}
        />
        <Checklist planId={plan.id} missing={draft.missing} onGo={go} />
      </div>
      <Suspense>
        {state.status.kind === 'clash' && (
          <ClashDialog typed={state.typed} status={state.status} onResolve={editor.resolve} />
        )}
        {dialog === 'publish' && (
          <PublishDialog
            planId={plan.id}
            version={state.version}
            facts={state.typed.facts}
            targetCount={draft.targets.length}
            reachCount={draft.addressing.count}
            nextNumber={(plan.published[0]?.number ?? 0) + 1}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'discard' && (
          <DiscardDialog
            planId={plan.id}
            unitKey={plan.unit.key}
            version={state.version}
            published={plan.published.length > 0}
            onClose={() => setDialog(null)}
          />
        )}
        {leaving && <LeaveDialog what={losing.join(', ')} onStay={leaving.stay} onGo={leaving.go} />}
      </Suspense>
    </>
  );
}
