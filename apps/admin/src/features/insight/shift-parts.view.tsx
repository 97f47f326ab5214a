import type { StandardCode } from '@bacthang/domain';
import { Button, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { formatInteger } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { type ShiftPart, type ShiftSums, ShiftSumsQuery } from './shift.documents.ts';
import { sumOf, sumOfEach } from './shift.parts.ts';
import { SumsTable } from './sums-table.view.tsx';

interface ShiftPartsProps {
  readonly unitKey: string;
  readonly sums: ShiftSums;
  readonly year: number;
  readonly standard: StandardCode;
}

/** The same for more households than one operation judges: unit by unit, one after another, with what is known so far. */
export function ShiftPartsView({ unitKey, sums, year, standard }: ShiftPartsProps) {
  const client = useClient();
  const [parts, setParts] = useState<readonly ShiftPart[]>([]);
  const [asked, setAsked] = useState(0);
  const [failed, setFailed] = useState(false);
  const { below } = sums;
  const keys = below.map(({ unit }) => unit.key).join();
  const trial = useRef<AbortController>(null);
  const ask = async (key: string) => {
    const { data, error } = await client.query(ShiftSumsQuery, { unitKey: key, year, standardCode: standard });
    if (error) throw error;
    return data?.povertyUnderStandard ?? null;
  };
  const askFrom = (first: number) => {
    const calledOff = new AbortController();
    const { signal } = calledOff;
    trial.current = calledOff;
    const units = below.slice(first).map(({ unit }) => unit);
    setFailed(false);
    sumOfEach(ask, units, signal, (part) => {
      if (part) setParts((known) => [...known, part]);
      setAsked((known) => known + 1);
    }).catch(() => setFailed(!signal.aborted));
  };
  // Begun anew for other units alone: `below` is another object with every answer of the cache.
  useEffect(() => {
    setParts([]);
    setAsked(0);
    askFrom(0);
    return () => trial.current?.abort();
  }, [client, keys, year, standard]);

  const isWhole = asked === below.length;
  return (
    <Stack gap="md">
      {!isWhole && !failed && (
        <div>
          <Text role="status">
            Có {formatInteger(sums.scored)} hộ đã chấm: đang thử lần lượt từng đơn vị, xong {asked} trên {below.length}.
          </Text>
          <Progress value={(asked / below.length) * 100} aria-label="Đã thử" mt={4} />
        </div>
      )}
      {failed && (
        <Empty what={`Phép thử bị ngắt sau ${asked} trên ${below.length} đơn vị.`}>
          <Button variant="default" size="xs" onClick={() => askFrom(asked)}>
            Thử tiếp từ đó
          </Button>
        </Empty>
      )}
      {parts.length > 0 && (
        <SumsTable
          communes={sums.communes}
          total={sumOf(unitKey, parts)}
          parts={parts}
          standard={standard}
          year={year}
          soFar={!isWhole}
        />
      )}
    </Stack>
  );
}
