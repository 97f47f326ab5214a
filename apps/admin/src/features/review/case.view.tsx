import { Group, Stack, Text } from '@mantine/core';
import { formatDate, formatInteger } from '../../lib/format.ts';
import { fromWire } from '../../lib/wire.ts';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton, LinkText } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Complaints } from './act/complaints.view.tsx';
import type { OpenCase } from './case.documents.ts';
import { ClassChip, StepChip, SyntheticRound } from './marks.tsx';
import { PrintButton } from './paper/print-button.tsx';
import { ReviewSheet } from './paper/review-sheet.tsx';
import { Reasons } from './reasons.view.tsx';
import type { ReviewRights } from './review.access.ts';
import { HOUSEHOLD_LABEL_NAMES, roundName, SOURCE_LABELS } from './review.labels.ts';
import classes from './review.module.css';
import { timelineOf } from './round.timeline.ts';
import { Timeline } from './timeline.view.tsx';

interface CaseViewProps {
  readonly reviewCase: OpenCase;
  readonly rights: ReviewRights;
}

export function CaseView({ reviewCase, rights }: CaseViewProps) {
  const { round, village, headName, persons, householdCode, source, result } = reviewCase;
  const params = { unitKey: round.unit.key, roundId: round.id };
  const mayScore = rights.mayEdit && reviewCase.nextSteps.some(({ act, allowed }) => act === 'SCORE' && allowed);
  return (
    <Page
      title={`Hộ ${headName}`}
      above={
        <LinkText
          to="/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey"
          params={{ ...params, villageKey: village.key }}
        >
          {village.name}, {roundName(round)}
        </LinkText>
      }
      below={
        <Group gap="xs">
          {householdCode}
          <span>{formatInteger(persons)} người</span>
          <StepChip step={reviewCase.step} />
          <SyntheticRound synthetic={round.synthetic} />
        </Group>
      }
      actions={
        <>
          {result && <PrintButton />}
          {mayScore && (
            <LinkButton
              to="/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId/cham-diem"
              params={{ ...params, caseId: reviewCase.id }}
            >
              {result ? 'Chấm lại' : 'Chấm điểm'}
            </LinkButton>
          )}
        </>
      }
    >
      <div className={classes['columns']} data-no-print>
        <Stack gap="sm">
          <dl className={classes['facts']}>
            <dt>Trước đợt</dt>
            <dd>
              <ClassChip of={reviewCase.classBefore} />
            </dd>
            <dt>Kết quả rà soát</dt>
            <dd>
              <ClassChip of={reviewCase.class} />
            </dd>
            <dt>Vào đợt vì</dt>
            <dd>{SOURCE_LABELS[source]}</dd>
            {reviewCase.certificate && (
              <>
                <dt>Giấy chứng nhận</dt>
                <dd>
                  <LinkText
                    to="/don-vi/$unitKey/ra-soat/$roundId/giay-chung-nhan"
                    params={params}
                    search={{ case: reviewCase.id }}
                  >
                    Số {reviewCase.certificate.number}
                  </LinkText>
                </dd>
              </>
            )}
            {result && result.labels.length > 0 && (
              <>
                <dt>Đặc điểm</dt>
                <dd>{result.labels.map((label) => HOUSEHOLD_LABEL_NAMES[fromWire(label)]).join(', ')}</dd>
              </>
            )}
          </dl>
          <section aria-labelledby="vi-sao">
            <h2 id="vi-sao">Vì sao</h2>
            {result ? (
              <>
                <Reasons reasons={result.reasons} way={round.way} />
                <Text size="sm" c="dimmed">
                  Chấm ngày {formatDate(result.on)}. Dấu của phiếu: <code>{result.receiptHash.slice(0, 12)}</code>
                </Text>
              </>
            ) : (
              <Empty
                what={
                  reviewCase.class === null ? 'Hộ chưa được chấm điểm.' : 'Câu trả lời của hộ không dành cho bạn xem.'
                }
              />
            )}
          </section>
          <Complaints reviewCase={reviewCase} mayEdit={rights.mayEdit} />
        </Stack>
        <aside aria-label="Các bước của hộ">
          <h2>Các bước</h2>
          <Timeline steps={timelineOf([reviewCase])} households={1} />
        </aside>
      </div>
      {result && <ReviewSheet reviewCase={reviewCase} result={result} />}
    </Page>
  );
}
