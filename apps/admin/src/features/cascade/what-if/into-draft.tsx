import { LinkButton } from '../../../ui/link-button.tsx';
import type { WhatIfDraftTarget } from './what-if.documents.ts';
import type { WhatIfDraft } from './what-if.draft.ts';

interface IntoDraftProps {
  readonly planId: string;
  readonly target: WhatIfDraftTarget;
  /** What was tried; left out where nothing was changed. */
  readonly tried: WhatIfDraft | undefined;
}

/** Opens the target's form in the draft with what was tried already in it; an answer's, on the answering screen. */
export function IntoDraft({ planId, target: { id, parentTarget }, tried }: IntoDraftProps) {
  const look = { size: 'xs', variant: 'default' } as const;
  return parentTarget ? (
    <LinkButton
      {...look}
      to="/ke-hoach/$planId/tra-loi"
      params={{ planId }}
      search={({ filter: _, ...kept }) => ({ ...kept, target: parentTarget.id, tried })}
    >
      Đưa vào câu trả lời…
    </LinkButton>
  ) : (
    <LinkButton
      {...look}
      to="/ke-hoach/$planId/soan-thao"
      params={{ planId }}
      search={(kept) => ({ ...kept, target: id, tried })}
    >
      Đưa vào bản thảo…
    </LinkButton>
  );
}
