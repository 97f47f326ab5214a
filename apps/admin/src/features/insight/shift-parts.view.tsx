import type { StandardCode } from '@bacthang/domain';
import { Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { formatInteger } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { type ShiftPart, type ShiftSums, ShiftSumsQuery } from './shift.documents.ts';
import { sumOf, sumOfUnit } from './shift.parts.ts';
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
  // Begun anew for other units alone: `below` is another object with every answer of the cache.
  useEffect(() => {
    const calledOff = new AbortController();
    const ask = async (key: string) => {
      const { data, error } = await client.query(ShiftSumsQuery, { unitKey: key, year, standardCode: standard });
      if (error) throw error;
      return data?.povertyUnderStandard ?? null;
    };
    const askAll = async (): Promise<void> => {
      for (const { unit } of below) {
        const part = await sumOfUnit(ask, unit, calledOff.signal);
        if (calledOff.signal.aborted) return;
        if (part) setParts((known) => [...known, part]);
        setAsked((known) => known + 1);
      }
    };
    setParts([]);
    setAsked(0);
    setFailed(false);
    askAll().catch(() => setFailed(true));
    return () => calledOff.abort();
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
        <Empty what="Phép thử bị ngắt giữa chừng.">Tải lại trang để thử lại, hoặc mở một đơn vị bên dưới.</Empty>
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
