import { Group, Stack } from '@mantine/core';
import { formatDate, formatInteger } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton, LinkText } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { ClassTable } from './class-table.tsx';
import { SyntheticRound } from './marks.tsx';
import type { ReviewRights } from './review.access.ts';
import { procedureName, roundName, standardName } from './review.labels.ts';
import classes from './review.module.css';
import { timelineOf } from './round.timeline.ts';
import { Deadline } from './rounds.view.tsx';
import { Timeline } from './timeline.view.tsx';
import { Undecidable } from './undecidable.view.tsx';
import { type AlikeRound, householdsOf, standingOf } from './use-cases.ts';
import { VillageTable } from './village-table.tsx';

interface RoundViewProps {
  readonly round: AlikeRound;
  readonly rights: ReviewRights;
}

export function RoundView({ round, rights }: RoundViewProps) {
  const cases = standingOf(round);
  const { unit, decision, opinion } = round;
  const params = { unitKey: unit.key, roundId: round.id };
  return (
    <Page
      title={roundName(round)}
      above={
        <LinkText to="/don-vi/$unitKey/ra-soat" params={{ unitKey: unit.key }}>
          {unit.fullName}
        </LinkText>
      }
      below={
        <Group gap="xs">
          <Deadline round={round} />
          <SyntheticRound synthetic={round.synthetic} />
        </Group>
      }
      actions={
        <>
          {rights.mayEdit && decision === null && (
            <LinkButton to="/don-vi/$unitKey/ra-soat/$roundId/de-nghi" params={params} variant="default">
              Thêm hộ có giấy đề nghị
            </LinkButton>
          )}
          {rights.mayEdit && decision === null && (
            <LinkButton
              to="/don-vi/$unitKey/ho-ngheo/nhap-tep"
              params={{ unitKey: unit.key }}
              search={{ dot: round.id }}
              variant="default"
            >
              Nhập kết quả từ tệp
            </LinkButton>
          )}
          <LinkButton to="/don-vi/$unitKey/ra-soat/$roundId/danh-sach" params={params} variant="default">
            Danh sách để in
          </LinkButton>
          {decision !== null && (
            <LinkButton to="/don-vi/$unitKey/ra-soat/$roundId/giay-chung-nhan" params={params} variant="default">
              Giấy chứng nhận
            </LinkButton>
          )}
          {decision === null && (rights.mayEdit || rights.mayOpine) && (
            <LinkButton to="/don-vi/$unitKey/ra-soat/$roundId/quyet-dinh" params={params}>
              Ý kiến và quyết định
            </LinkButton>
          )}
        </>
      }
    >
      <Stack gap="md">
        {decision === null && <Undecidable refusals={round.undecidable} round={round} />}
        <div className={classes['columns']}>
          <section aria-labelledby="cac-thon">
            <h2 id="cac-thon">Theo thôn</h2>
            {cases.length === 0 ? (
              <Empty what="Đợt này chưa có hộ nào.">
                {rights.mayEdit && 'Thêm hộ có giấy đề nghị rà soát để bắt đầu.'}
              </Empty>
            ) : (
              <VillageTable round={round} cases={cases} />
            )}
            <h2>Kết quả {decision ? 'đã quyết định' : 'đến nay'}</h2>
            <ClassTable classes={round.classes} />
          </section>
          <aside aria-label="Đợt rà soát này">
            <h2>Căn cứ</h2>
            <dl className={classes['facts']}>
              <dt>Ngày mở</dt>
              <dd>{formatDate(round.openedOn)}</dd>
              <dt>Chuẩn dùng</dt>
              <dd>
                {standardName(round.standardCode)} ({round.standardCode})
              </dd>
              <dt>Quy trình</dt>
              <dd>{procedureName(round.procedureCode)}</dd>
              <dt>Cách xét thu nhập</dt>
              <dd>{round.way === 'INCOME' ? 'thu nhập bình quân' : 'chấm điểm (phiếu B)'}</dd>
              <dt>Danh sách dùng cho</dt>
              <dd>năm {round.policyYear}</dd>
              {opinion && (
                <>
                  <dt>Ý kiến cấp trên</dt>
                  <dd>
                    hỏi ngày {formatDate(opinion.askedOn)};{' '}
                    {opinion.givenOn
                      ? `${opinion.agrees ? 'nhất trí' : 'không nhất trí'} ngày ${formatDate(opinion.givenOn)}`
                      : 'chờ trả lời'}
                    {opinion.text && `: “${opinion.text}”`}
                  </dd>
                </>
              )}
              {decision && (
                <>
                  <dt>Quyết định</dt>
                  <dd>
                    {decision.number}, ngày {formatDate(decision.decidedOn)}, {decision.signedBy}
                  </dd>
                  <dt>Tổng số hộ của xã</dt>
                  <dd>{formatInteger(decision.totalHouseholds)}</dd>
                </>
              )}
            </dl>
            <h2>Các bước</h2>
            <Timeline steps={timelineOf(cases)} households={householdsOf(cases)} />
          </aside>
        </div>
      </Stack>
    </Page>
  );
}
