import { Alert, Button, List, Stack } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { Chip } from '../../ui/chip.tsx';
import { planName } from '../plan/plan.labels.ts';
import type { LineageStep } from './lineage.documents.ts';
import { checkSeal, lineSentence, SealQuery, type SealState, sealLabel } from './lineage.verify.ts';

interface Checked {
  readonly id: string;
  readonly name: string;
  readonly state: SealState;
}

/** Recomputes the hash of every published revision on the way up, here and on the server, and says what came of it. */
export function LineageCheck({ steps }: { readonly steps: readonly LineageStep[] }) {
  const client = useClient();
  const [found, setFound] = useState<readonly Checked[] | string | null>(null);
  const [busy, setBusy] = useState(false);
  const published = steps.flatMap(({ revisionNumber, organization, target: { revision } }) =>
    revision && revisionNumber !== null
      ? [{ id: revision.id, name: `${organization.name}, ${planName(revision)}, bản ${revisionNumber}` }]
      : [],
  );
  const check = async () => {
    setBusy(true);
    const answers = await Promise.all(
      published.map(({ id }) => client.query(SealQuery, { id }, { requestPolicy: 'network-only' }).toPromise()),
    );
    const failed = answers.find(({ error }) => error)?.error;
    const states = await Promise.all(answers.map(({ data }) => checkSeal(data?.revision ?? null)));
    const checked = published.map((each, place): Checked => ({ ...each, state: states[place] ?? 'unreadable' }));
    setFound(failed ? requestErrorSentence(failed) : checked);
    setBusy(false);
  };
  return (
    <Stack gap="xs" component="section" data-no-print>
      <Button size="xs" variant="default" w="max-content" loading={busy} onClick={check}>
        Kiểm tra mã băm
      </Button>
      <div role="status">
        {typeof found === 'string' && <Alert color="red">{found}</Alert>}
        {found !== null && typeof found !== 'string' && <Result found={found} />}
      </div>
    </Stack>
  );
}

function Result({ found }: { readonly found: readonly Checked[] }) {
  const states = found.map(({ state }) => state);
  const whole = states.every((state) => state === 'matches');
  return (
    <Alert color={whole ? 'green' : 'red'} title={lineSentence(states)}>
      <List size="sm">
        {found.map(({ id, name, state }) => (
          <List.Item key={id}>
            {name}:{' '}
            <Chip tone={state === 'matches' ? 'good' : 'bad'} icon={state === 'matches' ? 'done' : 'stop'}>
              {sealLabel(state)}
            </Chip>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
