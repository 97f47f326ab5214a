import { inCommune, scoringOptions } from '@bacthang/domain/review';
import { Textarea } from '@mantine/core';
import { getRouteApi, useBlocker } from '@tanstack/react-router';
import { useMemo } from 'react';
import { DayField } from '../../../ui/day-field.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { Page } from '../../../ui/page.tsx';
import { SyntheticRound } from '../marks.tsx';
import { roundName } from '../review.labels.ts';
import { answerAt, withAnswer } from './answers.ts';
import { SCORE_STEPS, type ScoreStep } from './question.labels.ts';
import { type Question, questionsOf } from './question.ts';
import { QuestionField } from './question-field.tsx';
import type { RoundLaw } from './round-law.ts';
import { runningResult } from './running-result.ts';
import type { ReviewedPerson } from './score.documents.ts';
import classes from './score.module.css';
import { ScoreBar } from './score-bar.tsx';
import { ScoreConflict } from './score-conflict.tsx';
import { memberName } from './start-facts.ts';
import { type ScoreSetting, useScore } from './use-score.ts';

interface ScoreViewProps extends ScoreSetting {
  readonly people: readonly ReviewedPerson[];
  readonly law: RoundLaw;
}

const route = getRouteApi('/shell/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId/cham-diem');

export function ScoreView({ people, law, ...setting }: ScoreViewProps) {
  const { reviewCase, usualDay, complaint } = setting;
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  const score = useScore(setting);
  const { facts, on } = score;
  const day = on || usualDay;
  const judged = useMemo(() => scoringOptions(law.round, law.law, day), [law, day]);
  const there = useMemo(() => inCommune(facts, law.commune, law.round.way, day), [facts, law, day]);
  const groups = useMemo(() => questionsOf(there, judged), [there, judged]);
  const running = useMemo(() => runningResult(there, judged), [there, judged]);
  const at = Math.max(
    0,
    groups.findIndex((group) => group.step === step),
  );
  const group = groups[at];
  const goTo = (to: ScoreStep | undefined) => {
    void navigate({ search: (kept) => ({ ...kept, step: to }), replace: true });
    window.scrollTo({ top: 0 });
  };
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname &&
      score.changed &&
      !score.ended.current &&
      !window.confirm('Phiếu của hộ này chưa lưu. Rời trang và bỏ các câu trả lời?'),
    enableBeforeUnload: () => score.changed && !score.ended.current,
  });
  const nameOf = (member: number) => memberName(facts, people, member);
  const answer = (question: Question) => ({
    question,
    answer: answerAt(facts, question.path),
    onAnswer: (value: Parameters<typeof withAnswer>[2]) =>
      score.setFacts((before) => withAnswer(before, question, value, judged.standard)),
  });
  const { round, village, headName } = reviewCase;
  return (
    <Page
      title={`${complaint ? 'Phúc tra' : 'Chấm điểm'}: hộ ${headName}`}
      above={
        <LinkText
          to="/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey"
          params={{ unitKey: round.unit.key, roundId: round.id, villageKey: village.key }}
        >
          {village.name}, {roundName(round)}
        </LinkText>
      }
      below={<SyntheticRound synthetic={round.synthetic} />}
    >
      <div className={classes['screen']}>
        {score.overtaken && (
          <ScoreConflict
            mine={there}
            scoreTables={judged.scoreTables ?? []}
            overtaken={score.overtaken}
            nameOf={nameOf}
            onMine={score.keepMine}
            onTheirs={score.takeTheirs}
          />
        )}
        <nav aria-label="Các phần của phiếu">
          <ol className={classes['steps']}>
            {groups.map(({ step: each, questions }) => {
              const open = questions.filter(({ path }) => answerAt(facts, path) === undefined).length;
              return (
                <li key={each}>
                  <button
                    type="button"
                    aria-current={each === group?.step ? 'step' : undefined}
                    onClick={() => goTo(each)}
                  >
                    {SCORE_STEPS[each]} {open === 0 ? '✓' : `(${open})`}
                  </button>
                </li>
              );
            })}
          </ol>
        </nav>
        {at === 0 && (
          // First of all: who is asked what goes by the ages on the day.
          <DayField label={complaint ? 'Ngày phúc tra' : 'Ngày chấm điểm'} value={on} onChange={score.setOn} mb="sm" />
        )}
        {group && (
          <section aria-labelledby="phan-nay">
            <h2 id="phan-nay">{SCORE_STEPS[group.step]}</h2>
            {[...Map.groupBy(group.questions, ({ member }) => member)].map(([member, questions]) => (
              <div key={member ?? 'household'} className={classes['person']}>
                {member !== null && <h3>{nameOf(member)}</h3>}
                {questions.map((question) => (
                  <QuestionField key={question.path.join('.')} {...answer(question)} />
                ))}
              </div>
            ))}
          </section>
        )}
        {complaint && at === groups.length - 1 && (
          <Textarea
            label="Phúc tra thấy gì"
            required
            autosize
            mb="sm"
            value={score.finding}
            onChange={({ currentTarget }) => score.setFinding(currentTarget.value)}
          />
        )}
        <ScoreBar
          running={running}
          way={round.way}
          saving={score.saving}
          dated={on !== ''}
          back={at > 0 ? () => goTo(groups[at - 1]?.step) : null}
          next={at < groups.length - 1 ? () => goTo(groups[at + 1]?.step) : null}
          onSave={score.save}
          problem={<Failed title="Chưa lưu được phiếu" refusals={score.refusals} failure={score.failure} />}
        />
      </div>
    </Page>
  );
}
