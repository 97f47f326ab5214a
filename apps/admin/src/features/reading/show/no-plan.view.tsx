import { Alert, Button, Group, List, Stack } from '@mantine/core';
import type { Work } from '../work/work.ts';
import { DocumentPane } from './document.pane.tsx';
import { doubtSentence } from './reading.labels.ts';

/** A text that is no plan: what it is not, and the way back. */
export function NoPlan({ work, onAgain }: { readonly work: Work; readonly onAgain: () => void }) {
  return (
    <Stack gap="md">
      <Alert color="yellow" title="Không chắc đây là một kế hoạch" role="alert">
        <List size="sm">
          {work.doubts.map((doubt) => (
            <List.Item key={doubt.code}>{doubtSentence(doubt)}</List.Item>
          ))}
        </List>
      </Alert>
      <Group>
        <Button onClick={onAgain}>Chọn văn bản khác</Button>
      </Group>
      <DocumentPane paragraphs={work.paragraphs} passages={[]} active={null} onOpen={() => undefined} />
    </Stack>
  );
}
