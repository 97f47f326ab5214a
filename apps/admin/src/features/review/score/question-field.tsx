import { isPartialDate } from '@bacthang/domain/shared';
import { Text, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { formatDecimal, formatPartialDate, parseVietnameseNumber } from '../../../lib/format.ts';
import type { Answer } from './answers.ts';
import type { Question } from './question.ts';
import classes from './score.module.css';

interface QuestionFieldProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

const YES_NO = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
];

/** One question with controls as big as a thumb. */
export function QuestionField({ question, answer, onAnswer }: QuestionFieldProps) {
  const { answer: kind, options = [] } = question;
  if (kind === 'yesNo') {
    const chosen = answer === undefined ? null : answer ? 'yes' : 'no';
    return (
      <Choice question={question} options={YES_NO} chosen={chosen} onChoose={(value) => onAnswer(value === 'yes')} />
    );
  }
  if (kind === 'choice') {
    return (
      <Choice
        question={question}
        options={options}
        chosen={(answer as string | undefined) ?? null}
        onChoose={onAnswer}
      />
    );
  }
  if (kind === 'several')
    return <Several question={question} answer={answer as readonly string[] | undefined} onAnswer={onAnswer} />;
  return <Typed question={question} answer={answer} onAnswer={onAnswer} />;
}

interface ChoiceProps {
  readonly question: Question;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}

function Choice({ question, options, chosen, onChoose }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className={classes['question']} data-few={options.length <= 2 || undefined}>
      <legend>{question.label}</legend>
      {question.hint && (
        <Text size="sm" c="dimmed">
          {question.hint}
        </Text>
      )}
      <div className={classes['options']}>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Several({
  question,
  answer,
  onAnswer,
}: Omit<QuestionFieldProps, 'answer'> & { readonly answer: readonly string[] | undefined }) {
  const toggle = (value: string) => {
    const had = answer ?? [];
    onAnswer(had.includes(value) ? had.filter((each) => each !== value) : [...had, value]);
  };
  return (
    <fieldset className={classes['question']}>
      <legend>{question.label}</legend>
      {question.hint && (
        <Text size="sm" c="dimmed">
          {question.hint}
        </Text>
      )}
      <div className={classes['options']}>
        {question.options?.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={answer?.includes(value) ?? false} onChange={() => toggle(value)} />
            <span>{label}</span>
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={answer?.length === 0}
            onChange={() => onAnswer(answer?.length === 0 ? undefined : [])}
          />
          <span>Không có thứ nào</span>
        </label>
      </div>
    </fieldset>
  );
}

function Typed({ question, answer, onAnswer }: QuestionFieldProps) {
  const [typed, setTyped] = useState(() => shownAnswer(question, answer));
  const read = readTyped(question, typed);
  return (
    <div className={classes['question']}>
      <TextInput
        label={question.label}
        description={question.hint}
        size="lg"
        inputMode={question.answer === 'birth' ? 'text' : question.answer === 'area' ? 'decimal' : 'numeric'}
        value={typed}
        error={typed.trim() !== '' && read === null && WRITE_SO[question.answer]}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onAnswer(readTyped(question, currentTarget.value) ?? undefined);
        }}
      />
    </div>
  );
}

const WRITE_SO: Readonly<Record<Question['answer'], string>> = {
  area: 'Viết số mét vuông, nhiều nhất hai chữ số sau dấu phẩy: 36,5.',
  money: 'Viết số đồng, không có phần lẻ: 1.500.000.',
  points: 'Viết số điểm: 140.',
  birth: 'Viết ngày/tháng/năm, hoặc chỉ năm: 05/01/1980, 1980.',
  yesNo: '',
  choice: '',
  several: '',
};

function shownAnswer({ answer: kind }: Question, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  return kind === 'birth' ? formatPartialDate(String(answer)) : formatDecimal(String(answer));
}

/** What was typed as an answer; null where it is none. */
function readTyped({ answer: kind }: Question, typed: string): string | number | null {
  if (kind === 'birth') {
    const date = typed
      .trim()
      .split('/')
      .toReversed()
      .map((part) => part.padStart(2, '0'))
      .join('-');
    return isPartialDate(date) ? date : null;
  }
  const { value } = parseVietnameseNumber(typed);
  if (value === null) return null;
  if (kind === 'area') return /^\d{1,6}(\.\d{1,2})?$/.test(value) ? value : null;
  return /^\d{1,12}$/.test(value) ? Number(value) : null;
}
