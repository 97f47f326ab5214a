import type { HouseholdFacts } from '@bacthang/domain';
import { formatDate } from '../../../lib/format.ts';
import { fromWire } from '../../../lib/wire.ts';
import type { OpenCase } from '../case.documents.ts';
import { reasonSentence } from '../reason.labels.ts';
import { CLASS_LOOKS, standardName } from '../review.labels.ts';
import classes from '../review.module.css';
import { answerAt, answerText } from '../score/answers.ts';
import { answeredQuestions } from '../score/question.ts';
import { useScoreTables } from '../score/use-score-tables.ts';
import { Paper } from './paper.tsx';

interface ReviewSheetProps {
  readonly reviewCase: OpenCase;
  readonly result: NonNullable<OpenCase['result']>;
}

/** Phiếu rà soát as it is printed and signed; on the screen the page above says the same. */
export function ReviewSheet({ reviewCase, result }: ReviewSheetProps) {
  const { round, headName, village } = reviewCase;
  const facts = result.facts as HouseholdFacts;
  const scoreTables = useScoreTables(round, result.on);
  return (
    <div className={classes['onPaper']}>
      <Paper
        unitName={round.unit.fullName}
        title={`Phiếu rà soát hộ năm ${round.year}`}
        subtitle={`Hộ ${headName}, ${village.name}. ${standardName(round.standardCode)} (${round.standardCode}).`}
        on={result.on}
        synthetic={round.synthetic}
        signer="RÀ SOÁT VIÊN"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Nội dung</th>
              <th scope="col">Trả lời</th>
            </tr>
          </thead>
          <tbody>
            {answeredQuestions(facts, scoreTables).map((question) => (
              <tr key={question.path.join('.')}>
                <td>
                  {question.member !== null && `Thành viên ${facts.members[question.member]?.ref ?? ''}: `}
                  {question.label}
                </td>
                <td>{answerText(question, answerAt(facts, question.path))}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <strong>Kết quả: {CLASS_LOOKS[fromWire(result.class)].label}</strong> (chấm ngày {formatDate(result.on)}).{' '}
          {result.reasons.map((reason) => reasonSentence(reason, round.way)).join(' ')}
        </p>
      </Paper>
    </div>
  );
}
