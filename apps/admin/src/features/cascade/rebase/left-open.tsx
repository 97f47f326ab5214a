import { Alert } from '@mantine/core';
import { LinkText } from '../../../ui/link-button.tsx';
import type { InheritedFacts } from '../answer.documents.ts';

interface LeftOpenProps {
  readonly planId: string;
  readonly inherited: readonly Pick<InheritedFacts, 'state' | 'answer'>[];
}

/** Answers that stand to an earlier revision above are settled by comparing. */
export function LeftOpen({ planId, inherited }: LeftOpenProps) {
  const open = inherited.filter(({ state, answer }) => state === 'UNANSWERED' && answer !== null).length;
  if (open === 0) return null;
  return (
    <Alert color="yellow" title={`${open} chỉ tiêu: cả cấp trên và ta đều đã đổi`}>
      <LinkText to="/ke-hoach/$planId/cap-nhat" params={{ planId }}>
        So sánh bản cũ, bản mới và của ta
      </LinkText>
    </Alert>
  );
}
