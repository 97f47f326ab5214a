import { Button, List, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { formatDate, today } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { AdministrationTabs } from '../administration/administration-tabs.tsx';
import { mayConfirmStandards } from '../standard/standard.access.ts';
import { citationText } from '../standard/standard.labels.ts';
import { type HolidayYear, HolidayYearsQuery } from './holiday.documents.ts';
import { holidayText } from './holiday.labels.ts';

const SetHolidays = lazy(() => import('./set-holidays.dialog.tsx'));

/** Ngày nghỉ: by which days the terms of the reviews are counted, and of which years nobody has entered them. */
export function HolidaysPage() {
  const { viewer } = useActing();
  const maySet = mayConfirmStandards(viewer);
  const [state, ask] = useQuery({ query: HolidayYearsQuery });
  const [setting, setSetting] = useState<number | null>(null);
  return (
    <Page
      title="Ngày nghỉ lễ"
      above={<AdministrationTabs />}
      below="Thời hạn của rà soát tính theo ngày làm việc: trừ thứ bảy, chủ nhật và các ngày nghỉ dưới đây, cộng ngày làm bù. Nhập lại một năm thì lần nhập sau thay lần trước; lần trước vẫn được lưu."
    >
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ holidayYears }) => (
          <Stack gap="md">
            {yearsToSee(holidayYears, Number(today().slice(0, 4))).map((year) => {
              const entered = holidayYears.find((each) => each.year === year) ?? null;
              return <Year key={year} year={year} entered={entered} onSet={maySet ? () => setSetting(year) : null} />;
            })}
            <Suspense>
              {setting !== null && (
                <SetHolidays
                  year={setting}
                  entered={holidayYears.find(({ year }) => year === setting) ?? null}
                  onClose={() => setSetting(null)}
                />
              )}
            </Suspense>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

/** All years that are known, this one and the next; the newest first. */
function yearsToSee(known: readonly HolidayYear[], thisYear: number): readonly number[] {
  return [...new Set([...known.map(({ year }) => year), thisYear, thisYear + 1])].toSorted((a, b) => b - a);
}

interface YearProps {
  readonly year: number;
  readonly entered: HolidayYear | null;
  readonly onSet: (() => void) | null;
}

function Year({ year, entered, onSet }: YearProps) {
  const name = `nam-${year}`;
  return (
    <section aria-labelledby={name}>
      <Text component="h2" id={name} fw={600} size="lg" m={0}>
        Năm {year} <Standing entered={entered} />
      </Text>
      {entered && (
        <>
          <List size="sm">
            {entered.holidays.map((holiday) => (
              <List.Item key={holiday.from}>{holidayText(holiday)}</List.Item>
            ))}
            {entered.workedDays.length > 0 && (
              <List.Item>Làm bù: {entered.workedDays.map(formatDate).join(', ')}</List.Item>
            )}
          </List>
          <Text size="sm" c="dimmed">
            Căn cứ: {citationText(entered.citation)}
          </Text>
        </>
      )}
      {onSet && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={onSet} data-no-print>
          {entered ? `Nhập lại năm ${year}…` : `Nhập ngày nghỉ năm ${year}…`}
        </Button>
      )}
    </section>
  );
}

function Standing({ entered }: Pick<YearProps, 'entered'>) {
  if (!entered) {
    return (
      <Chip tone="wait" icon="warning">
        Chưa nhập: hạn chỉ trừ thứ bảy, chủ nhật
      </Chip>
    );
  }
  return entered.verified ? (
    <Chip tone="good" icon="done">
      Đã nhập theo thông báo của năm
    </Chip>
  ) : (
    <Chip tone="wait" icon="warning">
      Kèm sẵn, chưa đối chiếu với thông báo
    </Chip>
  );
}
