import type { PlanPeriod } from '@bacthang/domain/target';
import { Checkbox, VisuallyHidden } from '@mantine/core';
import { Empty } from '../../ui/empty.tsx';
import scroll from '../../ui/table-scroll.module.css';
import type { CommitmentDraft } from '../target/commitment.draft.ts';
import type { InheritedFacts } from './answer.documents.ts';
import { AnswerRow } from './answer-row.tsx';
import { followKeys } from './grid-keys.ts';
import type { SaveAnswer, WithdrawAnswers } from './use-answers.ts';
import classes from './work-table.module.css';

export interface AnswerTableProps {
  readonly planId: string;
  readonly rows: readonly InheritedFacts[];
  readonly period: PlanPeriod;
  readonly unitKey: string;
  readonly editable: boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: readonly string[], selected: boolean) => void;
  readonly expandedId: string | undefined;
  readonly tried: CommitmentDraft | null;
  readonly onExpand: (id: string | undefined) => void;
  readonly onTyped: (id: string, typed: boolean) => void;
  readonly save: SaveAnswer;
  readonly withdraw: WithdrawAnswers;
  readonly refresh: () => void;
}

/** A row per inherited target, with the keys of a spreadsheet; cards on a phone. */
export function AnswerTable(props: AnswerTableProps) {
  const { rows, selected, onSelect, expandedId } = props;
  if (rows.length === 0) return <Empty what="Không có chỉ tiêu nào ở mục lọc này." />;
  const ids = rows.map(({ target }) => target.id);
  const every = ids.every((id) => selected.has(id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the controls inside, which are interactive
    <div className={scroll['scroll']} onKeyDown={followKeys}>
      <table className={classes['table']}>
        <caption>
          <VisuallyHidden>Các chỉ tiêu được giao và trả lời của đơn vị</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label="Chọn tất cả chỉ tiêu đang hiện"
                checked={every}
                indeterminate={!every && ids.some((id) => selected.has(id))}
                disabled={!props.editable}
                onChange={(event) => onSelect(ids, event.currentTarget.checked)}
              />
            </th>
            <th scope="col">Chỉ tiêu được giao</th>
            <th scope="col" className={classes['number']}>
              Hiện trạng
            </th>
            <th scope="col">Trả lời</th>
            <th scope="col">Mức của đơn vị</th>
            <th scope="col">Tác động</th>
            <th scope="col">Lý do</th>
            <th scope="col">Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((inherited, position) => {
            const { id } = inherited.target;
            return (
              <AnswerRow
                key={id}
                planId={props.planId}
                inherited={inherited}
                position={position}
                period={props.period}
                unitKey={props.unitKey}
                editable={props.editable}
                selected={selected.has(id)}
                onSelect={(each) => onSelect([id], each)}
                expanded={expandedId === id}
                tried={expandedId === id ? props.tried : null}
                onExpand={(expanded) => props.onExpand(expanded ? id : undefined)}
                onTyped={props.onTyped}
                save={props.save}
                withdraw={props.withdraw}
                refresh={props.refresh}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
