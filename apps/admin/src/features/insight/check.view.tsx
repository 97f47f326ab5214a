import { Paper, Text, Title } from '@mantine/core';
import { formatDecimal, formatInteger, formatPartialDate } from '../../lib/format.ts';
import { HouseholdsBehind } from './households-behind.tsx';
import { SIGN_WORDS, signFigureLabel } from './insight.labels.ts';
import { percentOf } from './percent.ts';
import type { Check } from './signs.documents.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const shown = (value: string) =>
  DAY.test(value) ? formatPartialDate(value) : NUMBER.test(value) ? formatDecimal(value) : value;

/** One rule: what it looks for, how often it is wrong, and what it found. */
export function CheckView({ check: { kind, falseAlarm, examined, signs } }: { readonly check: Check }) {
  const { name, rule, innocent } = SIGN_WORDS[kind];
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} size="h4">
        {name}
      </Title>
      <Text size="sm">{rule}</Text>
      <Text size="sm">
        Báo nhầm nhiều nhất {percentOf(falseAlarm)}% đơn vị trung thực (đo trên dữ liệu mô phỏng). {innocent}
      </Text>
      {signs.length === 0 ? (
        <Text size="sm" mt="xs">
          {examined === 0
            ? 'Sổ chưa có dữ liệu để xem theo cách này.'
            : `Đã xem ${formatInteger(examined)} mục, không thấy dấu hiệu.`}
        </Text>
      ) : (
        <ul>
          {signs.map(({ unit, figures, households }) => (
            <li key={unit.id}>
              <strong>{unit.fullName}</strong>:{' '}
              {figures
                .flatMap(({ name: figure, value }) => {
                  const label = signFigureLabel(figure);
                  return label === null ? [] : [`${label} ${shown(value)}`];
                })
                .join('; ')}
              <HouseholdsBehind households={households} />
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}
