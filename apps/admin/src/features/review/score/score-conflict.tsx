import type { HouseholdFacts, ScoreTable } from '@bacthang/domain';
import { Alert, Button, Group, VisuallyHidden } from '@mantine/core';
import table from '../../cascade/work-table.module.css';
import { answerAt, answerText } from './answers.ts';
import { differingQuestions } from './question.ts';
import type { Overtaken } from './use-score.ts';

interface ScoreConflictProps {
  readonly mine: HouseholdFacts;
  readonly overtaken: Overtaken;
  readonly scoreTables: readonly ScoreTable[];
  readonly nameOf: (member: number) => string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Two reviewers, one household: both sets of answers stand here, where they differ, until one is chosen. */
export function ScoreConflict({ mine, overtaken, scoreTables, nameOf, onMine, onTheirs }: ScoreConflictProps) {
  const { facts } = overtaken;
  const differing = facts ? differingQuestions(mine, facts, scoreTables) : [];
  return (
    <Alert color="red" role="alert" title="Người khác đã lưu phiếu của hộ này trước" data-no-print>
      Chưa ghi gì của bạn.{' '}
      {facts === null ? (
        'Bước của hộ vừa đổi.'
      ) : differing.length === 0 ? (
        'Hai phiếu trả lời giống hệt nhau.'
      ) : (
        <table className={table['table']}>
          <caption>
            <VisuallyHidden>Chỗ hai phiếu khác nhau</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">Câu hỏi</th>
              <th scope="col">Phiếu đang có</th>
              <th scope="col">Phiếu của tôi</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((question) => (
              <tr key={question.path.join('.')}>
                <th scope="row">
                  {question.member !== null && `${nameOf(question.member)}: `}
                  {question.label}
                </th>
                <td>
                  <span className={table['label']}>Phiếu đang có</span>
                  {answerText(question, answerAt(facts, question.path))}
                </td>
                <td>
                  <span className={table['label']}>Phiếu của tôi</span>
                  {answerText(question, answerAt(mine, question.path))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Group mt="xs">
        <Button variant="default" onClick={onTheirs}>
          Giữ phiếu đang có
        </Button>
        <Button onClick={onMine}>Lưu phiếu của tôi thay vào</Button>
      </Group>
    </Alert>
  );
}
