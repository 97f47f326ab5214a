import { Paper, Text, Title } from '@mantine/core';
import { useYear } from '../../app/shell/year-gate.tsx';
import { formatDecimal, formatInteger, formatPartialDate } from '../../lib/format.ts';
import { LinkText } from '../../ui/link-button.tsx';
import { HouseholdsBehind } from './households-behind.tsx';
import { SIGN_WORDS, signFigureLabel } from './insight.labels.ts';
import { percentOf } from './percent.ts';
import type { Check } from './signs.documents.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const YEARS = new Set(['from', 'to']);

const shown = (name: string, value: string) =>
  YEARS.has(name)
    ? value
    : DAY.test(value)
      ? formatPartialDate(value)
      : NUMBER.test(value)
        ? formatDecimal(value)
        : value;

/** One rule: what it looks for, how often it is wrong, and what it found. */
export function CheckView({ check: { kind, falseAlarm, examined, signs } }: { readonly check: Check }) {
  const { name, rule, innocent } = SIGN_WORDS[kind];
  const year = useYear();
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
            ? 'Chưa có dữ liệu để xem theo cách này.'
            : `Đã xem ${formatInteger(examined)} mục, không thấy dấu hiệu.`}
        </Text>
      ) : (
        <ul>
          {signs.map(({ unit, indicator, figures, households }) => (
            <li key={`${unit.id}/${indicator?.id ?? ''}`}>
              <strong>
                {unit.tier === 'VILLAGE' ? (
                  unit.fullName
                ) : (
                  <LinkText to="/don-vi/$unitKey/ho-ngheo/dau-hieu" params={{ unitKey: unit.key }} search={{ year }}>
                    {unit.fullName}
                  </LinkText>
                )}
              </strong>
              {indicator && ` · ${indicator.name}`}:{' '}
              {figures
                .flatMap(({ name: figure, value }) => {
                  const label = signFigureLabel(figure);
                  return label === null ? [] : [`${label} ${shown(figure, value)}`];
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
