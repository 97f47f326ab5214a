import { Alert, Button } from '@mantine/core';
import { Refusals } from '../../../ui/refusals.tsx';
import type { Problem } from './use-rebase.ts';

interface ProblemNoticeProps {
  readonly problem: Problem | null;
  readonly refresh: () => void;
}

/** Why nothing was stored, and how to go on. */
export function ProblemNotice({ problem, refresh }: ProblemNoticeProps) {
  if (problem === null) return null;
  const again = (
    <Button size="xs" variant="default" mt="xs" onClick={refresh}>
      Xem bản hiện hành
    </Button>
  );
  if (problem.kind === 'refused') {
    return (
      <>
        <Refusals title="Chưa nhận được" refusals={problem.refusals} />
        {again}
      </>
    );
  }
  return (
    <Alert
      color="red"
      role="alert"
      title={problem.kind === 'conflict' ? 'Người khác vừa sửa bản thảo này' : 'Chưa gửi được'}
    >
      {problem.kind === 'conflict'
        ? 'Chưa có gì bị ghi đè. Hãy xem bản hiện hành rồi quyết định lại.'
        : problem.message}
      <div>{again}</div>
    </Alert>
  );
}
