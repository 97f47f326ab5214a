import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { formatDateTime, formatInteger } from '../../../../lib/format.ts';
import { requestErrorSentence } from '../../../../lib/request-error.ts';
import { fromWire } from '../../../../lib/wire.ts';
import { Chip } from '../../../../ui/chip.tsx';
import hashClasses from '../../../plan/read/plan.module.css';
import {
  type AssignmentHead,
  type AssignmentShares,
  RecomputeAssignmentQuery,
  SharesQuery,
} from '../assign.documents.ts';
import type { Sheet } from '../sheet.ts';
import { countedName, lowered, shareVerb, wayLabel } from '../words/assign.labels.ts';

interface AssignmentsProps {
  readonly sheet: Sheet;
  readonly published: readonly AssignmentHead[];
  /** The table shall be shared out as it was. */
  readonly onTake: (assignment: AssignmentShares) => void;
}

/** What was assigned for the year, newest first: the first is in force, the others are kept as they were. */
export function Assignments({ sheet, published, onTake }: AssignmentsProps) {
  if (published.length === 0) return null;
  return (
    <section aria-labelledby="assigned">
      <h2 id="assigned">Đã giao cho năm {sheet.year}</h2>
      <Stack gap="sm">
        {published.map((assignment, index) => (
          <PublishedAssignment
            key={assignment.id}
            sheet={sheet}
            assignment={assignment}
            isInForce={index === 0}
            onTake={onTake}
          />
        ))}
      </Stack>
    </section>
  );
}

interface PublishedAssignmentProps extends Pick<AssignmentsProps, 'sheet' | 'onTake'> {
  readonly assignment: AssignmentHead;
  readonly isInForce: boolean;
}

function PublishedAssignment({ sheet, assignment, isInForce, onTake }: PublishedAssignmentProps) {
  const { id, number, method, basis, whole, publishedAt, publishedBy, contentHash, spreadsheetAddress } = assignment;
  const client = useClient();
  const [told, setTold] = useState<string | null>(null);
  const [same, setSame] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async (work: () => Promise<void>) => {
    setBusy(true);
    setTold(null);
    await work();
    setBusy(false);
  };
  const take = async () => {
    const { data, error } = await client.query(SharesQuery, { id });
    if (data?.node?.__typename === 'Assignment') onTake(data.node);
    else setTold(error ? requestErrorSentence(error) : 'Lần giao này không còn.');
  };
  const recompute = async () => {
    const variables = { id };
    const { data, error } = await client.query(RecomputeAssignmentQuery, variables, { requestPolicy: 'network-only' });
    if (data?.node?.__typename === 'Assignment') setSame(data.node.recomputedHash === contentHash);
    else setTold(error ? requestErrorSentence(error) : 'Lần giao này không còn.');
  };
  const way = { method: fromWire(method), basis: fromWire(basis) };
  return (
    <div>
      <Text size="sm">
        <Chip tone={isInForce ? 'good' : 'plain'} icon={isInForce ? 'lock' : 'document'}>
          Lần giao số {number}
          {isInForce ? ', đang áp dụng' : ', đã được thay'}
        </Chip>{' '}
        {publishedAt && formatDateTime(publishedAt)}
        {publishedBy && `, ${publishedBy.name}`}: {lowered(shareVerb(sheet))} {formatInteger(whole)}{' '}
        {countedName(sheet)}, {lowered(wayLabel(way, sheet))}.
      </Text>
      <Text size="xs" component="div" mt={4}>
        Mã băm (SHA-256): <code className={hashClasses['hash']}>{contentHash}</code>
      </Text>
      <div role="status">
        {same !== null && (
          <Chip tone={same ? 'good' : 'bad'} icon={same ? 'done' : 'stop'}>
            {same ? 'Tính lại: khớp' : 'Tính lại: không khớp'}
          </Chip>
        )}
        {told && <Text size="xs">{told}</Text>}
      </div>
      <Button size="compact-xs" variant="default" mt={4} mr={6} loading={busy} onClick={() => ask(recompute)}>
        Tính lại mã băm
      </Button>
      <Button component="a" href={spreadsheetAddress} size="compact-xs" variant="default" mt={4} mr={6}>
        Tải bảng giao (.xlsx)
      </Button>
      <Button size="compact-xs" variant="default" mt={4} loading={busy} onClick={() => ask(take)}>
        Lấy cách chia này vào bảng
      </Button>
    </div>
  );
}
