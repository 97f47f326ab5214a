import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Dialog } from '../../../ui/dialog.tsx';
import { InheritableQuery, inheritedOf } from '../../plan/create/inheritable.ts';
import { InheritedFields } from '../../plan/create/inherited.fields.tsx';
import { GROUP_NAMES } from '../show/reading.labels.ts';
import { sectionsSent } from '../work/draft-input.ts';
import { GROUPS, inGroup } from '../work/finding.ts';
import { count, type Work } from '../work/work.ts';

interface BeginDialogProps {
  readonly work: Work;
  readonly organization: { readonly id: string; readonly name: string };
  readonly isBusy: boolean;
  readonly onClose: () => void;
  /** The published revisions that the draft carries out. */
  readonly onSure: (parentIds: readonly string[]) => void;
}

/** What goes into the draft and what does not, before it is made. */
export function BeginDialog({ work, organization, isBusy, onClose, onSure }: BeginDialogProps) {
  const [parentIds, setParentIds] = useState<readonly string[]>([]);
  const [{ data, fetching }] = useQuery({
    query: InheritableQuery,
    variables: { organizationId: organization.id },
    requestPolicy: 'cache-and-network',
  });
  const undecided = count(work.findings, 'undecided');
  // A heading that goes in as a task is counted there alone.
  const goingIn = (group: (typeof GROUPS)[number]) =>
    group === 'sections' ? sectionsSent(work).length : count(inGroup(work.findings, group), 'accepted');
  const groups = GROUPS.map((group) => ({ group, accepted: goingIn(group) }));
  return (
    <Dialog title="Lập bản thảo" onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm">
          Bản thảo “{work.facts.title}” của {organization.name} sẽ có:
        </Text>
        <List size="sm">
          {groups.map(({ group, accepted }) => (
            <List.Item key={group}>
              {GROUP_NAMES[group]}: {accepted}
            </List.Item>
          ))}
        </List>
        <Text size="sm">
          {undecided === 0
            ? 'Mọi điều đã được quyết định.'
            : `Còn ${undecided} điều chưa quyết định; những điều ấy không vào bản thảo.`}{' '}
          Sau đó sửa tiếp như mọi bản thảo khác.
        </Text>
        {!fetching && <InheritedFields inherited={inheritedOf(data)} value={parentIds} onChange={setParentIds} />}
        <Group>
          <Button loading={isBusy} onClick={() => onSure(parentIds)}>
            Lập bản thảo
          </Button>
          <Button variant="default" onClick={onClose}>
            Xem tiếp
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
