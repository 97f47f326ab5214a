import { lazy, Suspense } from 'react';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';
import { SourceView } from './file/source.view.tsx';
import { NoPlan } from './show/no-plan.view.tsx';
import { WorkView } from './show/work.view.tsx';
import { useWork } from './use-work.ts';
import type { Known } from './work/known.ts';
import { isNoPlan, workOn } from './work/work.ts';

const LeaveDialog = lazy(() => import('../../ui/leave.dialog.tsx'));

interface ReadingViewProps {
  /** Under which name the work is kept on this device. */
  readonly name: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly known: Known;
}

/** First the document, then what was understood of it; what was begun here before goes on where it was left. */
export function ReadingView({ name, organization, known }: ReadingViewProps) {
  const { work, put, end, isUnkept } = useWork(name);
  const leaving = useLeaving(isUnkept, async () => false);
  if (work === undefined) return <PageSkeleton />;
  if (work === null) {
    return (
      <SourceView
        onRead={(reading, fileName) => {
          put(workOn(reading, fileName, known));
          // What was pressed is gone with the form: the keyboard begins again at the page's title.
          document.querySelector<HTMLElement>('h1')?.focus();
        }}
      />
    );
  }
  if (isNoPlan(work)) return <NoPlan work={work} onAgain={end} />;
  return (
    <>
      <WorkView work={work} onChange={put} organization={organization} known={known} onEnd={end} />
      {leaving && (
        <Suspense>
          <LeaveDialog what="những gì đã quyết định về văn bản này" onStay={leaving.stay} onGo={leaving.go} />
        </Suspense>
      )}
    </>
  );
}
