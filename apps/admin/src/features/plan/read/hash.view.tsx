import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { Chip } from '../../../ui/chip.tsx';
import classes from './plan.module.css';

export const HashFragment = graphql(`
  fragment Hash_Revision on Revision {
    id
    contentHash
  }
`);

const RecomputeQuery = graphql(`
  query Recompute($id: ID!) {
    revision(id: $id) { id canonicalJson recomputedHash }
  }
`);

interface Recomputed {
  readonly server: string | null;
  readonly browser: string;
}

/** The seal of a published revision, which anyone can recompute: on the server from its rows, here from its frozen text. */
export function Hash({ revision }: { readonly revision: FragmentOf<typeof HashFragment> }) {
  const { id, contentHash } = readFragment(HashFragment, revision);
  const client = useClient();
  const [found, setFound] = useState<Recomputed | string | null>(null);
  const [busy, setBusy] = useState(false);
  const recompute = async () => {
    setBusy(true);
    const { data, error } = await client.query(RecomputeQuery, { id }, { requestPolicy: 'network-only' });
    const frozen = data?.revision;
    if (frozen?.canonicalJson) {
      const { contentHash: hashOf } = await import('@bacthang/domain/plan');
      setFound({ server: frozen.recomputedHash, browser: hashOf(JSON.parse(frozen.canonicalJson)) });
    } else {
      setFound(error ? requestErrorSentence(error) : 'Máy chủ không đưa ra nội dung đã đóng băng của bản này.');
    }
    setBusy(false);
  };
  if (contentHash === null) return null;
  return (
    <section>
      <h2>Mã băm nội dung (SHA-256)</h2>
      <code className={classes['hash']}>{contentHash}</code>
      <Button size="compact-xs" variant="default" mt={6} loading={busy} onClick={recompute}>
        Tính lại
      </Button>
      <div role="status">
        {typeof found === 'string' && <Text size="xs">{found}</Text>}
        {found && typeof found === 'object' && (
          <ul>
            <Comparison what="Máy chủ tính lại từ các dòng" hash={found.server} seal={contentHash} />
            <Comparison what="Trình duyệt tính từ nội dung" hash={found.browser} seal={contentHash} />
          </ul>
        )}
      </div>
    </section>
  );
}

function Comparison({
  what,
  hash,
  seal,
}: {
  readonly what: string;
  readonly hash: string | null;
  readonly seal: string;
}) {
  const same = hash === seal;
  return (
    <li>
      <Text size="xs" mt={4}>
        {what}:{' '}
        <Chip tone={same ? 'good' : 'bad'} icon={same ? 'done' : 'stop'}>
          {same ? 'khớp' : 'không khớp'}
        </Chip>
      </Text>
      {!same && <code className={classes['hash']}>{hash ?? '(không tính được)'}</code>}
    </li>
  );
}
