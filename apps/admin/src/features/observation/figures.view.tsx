import { Stack, VisuallyHidden } from '@mantine/core';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton, LinkText } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import { consentLabel } from '../cascade/cascade.labels.ts';
import classes from '../cascade/work-table.module.css';
import { commitmentSentence, measureName } from '../target/commitment.labels.ts';
import type { FigureFacts, PlaceFacts } from './figure.documents.ts';
import { byPlan, countsText, coverageText, isGap, measuredText } from './figure.labels.ts';
import { HistoryNote, StatusChip, SyntheticMark } from './figure-marks.tsx';
import { OfficialChoice } from './official-choice.tsx';
import { OwnFigure } from './own-figure.tsx';
import { PlacePath } from './place-path.tsx';

interface FiguresViewProps {
  readonly unit: PlaceFacts;
  readonly figures: readonly FigureFacts[];
  readonly year: number;
  readonly official: boolean;
  readonly onOfficial: (official: boolean) => void;
}

export function FiguresView({ unit, figures, year, official, onOfficial }: FiguresViewProps) {
  const search = { year, ...(official ? { official: true as const } : {}) };
  return (
    <Page
      title={`Kết quả năm ${year}`}
      above={<PlacePath unit={unit} search={search} />}
      actions={
        <LinkButton to="/don-vi/$unitKey/so-lieu" params={{ unitKey: unit.key }} search={{ year }} variant="default">
          Số liệu đã nhập
        </LinkButton>
      }
    >
      <Stack gap="sm">
        <OfficialChoice official={official} onChange={onOfficial} />
        {figures.length === 0 ? (
          <Empty what={`Chưa có chỉ tiêu nào có hiệu lực trong năm ${year}.`}>
            Kết quả hiện ở đây khi {unit.fullName} hoặc cấp trên có kế hoạch đã ban hành. Thử chọn năm khác ở đầu trang.
          </Empty>
        ) : (
          <TableScroll label="Bảng kết quả">
            <table className={classes['table']}>
              <caption>
                <VisuallyHidden>
                  Kết quả năm {year} của {unit.fullName}
                </VisuallyHidden>
              </caption>
              <thead>
                <tr>
                  <th scope="col">Chỉ tiêu</th>
                  <th scope="col" className={classes['number']}>
                    Kết quả
                  </th>
                  <th scope="col">Đã báo cáo</th>
                  <th scope="col">Yêu cầu</th>
                  <th scope="col">Tình trạng</th>
                  <th scope="col">Số đơn vị tự báo cáo</th>
                </tr>
              </thead>
              <tbody>
                {figures.toSorted(byPlan).map((figure) => (
                  <FigureRow
                    key={`${figure.indicator.code} ${figure.subgroup?.code}`}
                    figure={figure}
                    unitKey={unit.key}
                    search={search}
                  />
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
      </Stack>
    </Page>
  );
}

interface FigureRowProps {
  readonly figure: FigureFacts;
  readonly unitKey: string;
  readonly search: { readonly year: number; readonly official?: true };
}

function FigureRow({ figure, unitKey, search }: FigureRowProps) {
  const { indicator, subgroup, value, target, required } = figure;
  const counts = countsText(figure);
  return (
    <tr>
      <th scope="row" className={classes['asked']}>
        <LinkText
          to="/don-vi/$unitKey/ket-qua/$indicatorCode"
          params={{ unitKey, indicatorCode: indicator.code }}
          search={{ ...search, ...(subgroup ? { subgroup: subgroup.code } : {}) }}
        >
          {measureName(indicator, subgroup)}
        </LinkText>
      </th>
      <td className={classes['number']}>
        <span className={classes['label']}>Kết quả</span>
        <strong>{value === null ? '–' : measuredText(value, indicator)}</strong>
        {counts && <div className={classes['dim']}>{counts}</div>}
        <SyntheticMark synthetic={figure.synthetic} />
        <HistoryNote history={figure.history} />
      </td>
      <td>
        <span className={classes['label']}>Đã báo cáo</span>
        {!isGap(figure.history) && coverageText(figure)}
      </td>
      <td className={classes['effect']}>
        <span className={classes['label']}>Yêu cầu</span>
        {target ? commitmentSentence(target.commitment, indicator) : '–'}
        {required !== null && <div className={classes['dim']}>ngưỡng {measuredText(required, indicator)}</div>}
        {target?.consent && target.consent.state !== 'GRANTED' && (
          <div className={classes['dim']}>
            {consentLabel(target.consent.state).toLowerCase()}, mức được giao còn áp dụng
          </div>
        )}
      </td>
      <td>
        <StatusChip status={figure.status} />
      </td>
      <td>
        <span className={classes['label']}>Số đơn vị tự báo cáo</span>
        <OwnFigure figure={figure} />
      </td>
    </tr>
  );
}
