import { Text } from '@mantine/core';
import { formatDateTime } from '../../lib/format.ts';
import { commitmentSentence, type MeasureFacts } from '../target/commitment.labels.ts';
import { isUnitsMove, moveLabel } from './cascade.labels.ts';
import type { ExchangeFacts } from './exchange.fragment.ts';
import classes from './exchange.module.css';

interface ExchangeProps {
  readonly consent: Pick<ExchangeFacts, 'steps' | 'requester' | 'publisher'>;
  readonly indicator: MeasureFacts;
}

/** What was said to and fro, oldest first: the unit on the left, the publisher on the right. Nothing of it is ever changed. */
export function Exchange({ consent: { steps, requester, publisher }, indicator }: ExchangeProps) {
  if (steps.length === 0) return null;
  return (
    <ol className={classes['steps']} aria-label="Diễn biến trao đổi">
      {steps.map(({ move, at, text, by, commitment }) => {
        const isUnits = isUnitsMove(move);
        return (
          <li key={`${at} ${move}`} className={classes['step']} data-side={isUnits ? 'unit' : 'publisher'}>
            <Text size="xs" c="dimmed">
              {isUnits ? requester.name : publisher.name}
              {by && ` · ${by.name}`} · {formatDateTime(at)}
            </Text>
            <Text size="sm">
              <strong>{moveLabel(move)}</strong>
              {commitment && `: ${commitmentSentence(commitment, indicator)}`}
            </Text>
            {text && (
              <Text size="sm" className={classes['said'] ?? ''}>
                {text}
              </Text>
            )}
          </li>
        );
      })}
    </ol>
  );
}
