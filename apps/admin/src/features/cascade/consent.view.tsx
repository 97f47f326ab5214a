import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Empty } from '../../ui/empty.tsx';
import type { ConsentFacts } from './consent.documents.ts';
import { ConsentCard } from './consent-card.tsx';

/** The requests, one below the other; one that was just decided stays in sight, with what was decided. */
export function ConsentView({ consents }: { readonly consents: readonly ConsentFacts[] }) {
  const [decided, setDecided] = useState<ReadonlyMap<string, ConsentFacts>>(new Map());
  const settled = [...decided.values()].filter(({ target }) => !consents.some((each) => each.target.id === target.id));
  const shown = [...consents.map((each) => decided.get(each.target.id) ?? each), ...settled];
  if (shown.length === 0) {
    return (
      <Empty what="Không có đề nghị nào chờ cơ quan bạn.">
        Khi đơn vị bên dưới xin nhẹ hơn một chỉ tiêu được phép thương lượng, đề nghị và lý do hiện ở đây.
      </Empty>
    );
  }
  return (
    <Stack gap="md">
      <Text size="sm" role="status">
        {consents.length} đề nghị chờ quyết định
      </Text>
      {shown.map((consent) => (
        <ConsentCard
          key={consent.target.id}
          consent={consent}
          onDecided={(after) => setDecided((before) => new Map(before).set(after.target.id, after))}
        />
      ))}
    </Stack>
  );
}
