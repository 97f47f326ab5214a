import { Alert, Button, Checkbox, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { formatInteger } from '../../lib/format.ts';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ShownOf } from '../../ui/shown-of.tsx';
import { Findings } from './findings.view.tsx';
import { HouseholdImportQuery, type ImportFacts } from './household-import.documents.ts';
import { phaseOf, summarySentence } from './household-import.labels.ts';
import type { ImportState } from './use-household-import.ts';

const PAGE = 100;
const MOST = 500;

interface OutcomeProps {
  readonly importId: string;
  readonly state: ImportState;
  readonly onTake: (total: number, includeDoubtful: boolean) => Promise<void>;
  readonly onUndo: () => Promise<void>;
}

/** What a file would do or has done, what is wrong in it, and the way to take it or to take it back. */
export function Outcome({ importId, ...rest }: OutcomeProps) {
  const [first, setFirst] = useState(PAGE);
  const [query, ask] = useQuery({ query: HouseholdImportQuery, variables: { id: importId, first } });
  return (
    <QueryView state={query} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ householdImport }) =>
        householdImport === null ? (
          <NothingHere what="lần nhập" />
        ) : (
          <Stack gap="sm">
            <Summary facts={householdImport} {...rest} />
            {householdImport.findings.length > 0 && (
              <section aria-labelledby="diem-phai-xem">
                <h2 id="diem-phai-xem">Điểm phải xem</h2>
                <Findings findings={householdImport.findings} />
                <ShownOf
                  shown={householdImport.findings.length}
                  total={householdImport.findingCount}
                  what="điểm"
                  onMore={
                    householdImport.findings.length < Math.min(MOST, householdImport.findingCount)
                      ? () => setFirst(first + PAGE)
                      : null
                  }
                />
              </section>
            )}
          </Stack>
        )
      }
    </QueryView>
  );
}

type SummaryProps = Omit<OutcomeProps, 'importId'> & { readonly facts: ImportFacts };

function Summary({ facts, state, onTake, onUndo }: SummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [includeDoubtful, setIncludeDoubtful] = useState(false);
  const phase = phaseOf(facts);
  // The keyboard is led to what came of the file, and again to what was done with it.
  useEffect(() => {
    if (state.doing === 'nothing') heading.current?.focus();
  }, [state.doing]);
  const { counts, fileName } = facts;
  const waiting = counts.waiting - (includeDoubtful ? 0 : counts.doubtful);
  const busy = state.doing !== 'nothing';
  return (
    <Alert color={phase === 'read' ? 'blue' : 'terrace'}>
      <h2 ref={heading} tabIndex={-1} style={{ margin: 0 }}>
        {phase === 'read' ? 'Đã đọc' : phase === 'taken' ? 'Đã nhập' : 'Đã hoàn tác'} “{fileName}”
      </h2>
      <Text mt={4}>{summarySentence(facts)}</Text>
      {phase !== 'undone' && counts.doubtful > 0 && (
        <Checkbox
          mt="xs"
          checked={includeDoubtful}
          disabled={busy}
          onChange={(event) => setIncludeDoubtful(event.currentTarget.checked)}
          label={`Nhập cả ${formatInteger(counts.doubtful)} hộ cần xem: đã xem từng hộ; người trùng tên là người khác, phân loại lấy theo chuẩn`}
        />
      )}
      {state.doing === 'taking' && (
        <Stack gap={4} mt="sm" role="status">
          <Progress value={state.percent} aria-label="Đã nhập" />
          <span>Đang nhập: {state.percent}%</span>
        </Stack>
      )}
      {state.doing === 'undoing' && (
        <Stack gap={4} mt="sm" role="status">
          <Progress value={100} striped animated aria-label="Đang hoàn tác" />
          <span>
            Đang hoàn tác {formatInteger(counts.added + counts.changed)} hộ, trọn trong một lần: hoặc tất cả, hoặc không
            hộ nào. Tệp lớn mất khoảng nửa phút.
          </span>
        </Stack>
      )}
      <Group gap="xs" mt="sm">
        {phase !== 'undone' && waiting > 0 && (
          <Button loading={state.doing === 'taking'} disabled={busy} onClick={() => onTake(waiting, includeDoubtful)}>
            Nhập {formatInteger(waiting)} hộ
          </Button>
        )}
        {phase === 'taken' && !busy && (
          <AskTwice label="Hoàn tác" name={`Hoàn tác lần nhập ${fileName}`} sure="Hoàn tác cả tệp" onSure={onUndo} />
        )}
      </Group>
    </Alert>
  );
}
