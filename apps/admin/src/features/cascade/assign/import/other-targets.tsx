import { List, Text, TextInput } from '@mantine/core';
import { formatInteger, parseVietnameseNumber } from '../../../../lib/format.ts';
import { refusalSentence } from '../../../../lib/refusal.labels.ts';
import { Chip } from '../../../../ui/chip.tsx';
import type { ShareTarget, ShareWholeInput } from './assign-import.documents.ts';

const SOURCES: Readonly<Record<NonNullable<ShareTarget['wholeSource']>, string>> = {
  PERSON: 'bạn vừa ghi',
  SHEET: 'theo bảng tính',
  DRAFT: 'như đang đặt',
  DEMAND: 'theo kế hoạch',
  SUM: 'tổng các mức',
};

interface OtherTargetsProps {
  readonly others: readonly ShareTarget[];
  readonly nameOf: (target: ShareTarget) => string;
  readonly onWhole: (whole: ShareWholeInput) => void;
}

/** What the table gives of other targets and years than the one that is open: kept as their drafts. */
export function OtherTargets({ others, nameOf, onWhole }: OtherTargetsProps) {
  return (
    <section aria-label="Chỉ tiêu và năm khác trong bảng">
      <Text size="sm" fw={600}>
        Bảng còn giao {others.length} chỉ tiêu, năm khác; các mức được lưu vào bản thảo của từng chỉ tiêu:
      </Text>
      <List size="sm" spacing="xs">
        {others.map((each) => (
          <List.Item key={`${each.target.id} ${each.year}`}>
            {nameOf(each)}: {formatInteger(String(each.cells.length))} ô.{' '}
            {!each.changes && (
              <Chip tone="plain" icon="done">
                Không đổi
              </Chip>
            )}
            <TextInput
              key={each.whole}
              size="xs"
              w="12rem"
              inputMode="numeric"
              label={`Tổng phải giao${each.wholeSource ? ` (${SOURCES[each.wholeSource]})` : ''}`}
              aria-label={`Tổng phải giao: ${nameOf(each)}`}
              defaultValue={each.whole === null ? '' : formatInteger(each.whole)}
              onBlur={(event) => {
                const { value } = parseVietnameseNumber(event.currentTarget.value);
                if (value === null || !/^\d+$/.test(value) || value === each.whole) return;
                onWhole({ targetId: each.target.id, year: each.year, whole: value });
              }}
            />
            {each.refusals.map((reason, index) => (
              <div key={index}>
                <Chip tone="bad" icon="stop">
                  Chưa cân
                </Chip>{' '}
                {refusalSentence(reason)}
              </div>
            ))}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
