import { Button, Group, List, Stack, Text } from '@mantine/core';
import { Dialog } from '../../../ui/dialog.tsx';
import { GROUP_NAMES } from '../show/reading.labels.ts';
import { GROUPS, inGroup } from '../work/finding.ts';
import { count, type Work } from '../work/work.ts';

interface BeginDialogProps {
  readonly work: Work;
  readonly organization: { readonly name: string };
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onSure: () => void;
}

/** What goes into the draft and what does not, before it is made. */
export function BeginDialog({ work, organization, isBusy, onClose, onSure }: BeginDialogProps) {
  const undecided = count(work.findings, 'undecided');
  const groups = GROUPS.map((group) => ({ group, accepted: count(inGroup(work.findings, group), 'accepted') }));
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
        <Group>
          <Button loading={isBusy} onClick={onSure}>
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
