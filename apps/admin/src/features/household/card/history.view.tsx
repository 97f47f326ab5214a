import { formatDate } from '../../../lib/format.ts';
import { LinkText } from '../../../ui/link-button.tsx';
import type { HouseholdFile } from '../household.documents.ts';
import classes from './card.module.css';
import { eventText } from './history.text.ts';

type Event = HouseholdFile['history'][number];

interface HistoryProps {
  readonly unitKey: string;
  readonly events: readonly Event[];
}

/** What happened to a household as its people would tell it, the newest first; other households by a link, where they may be opened. */
export function History({ unitKey, events }: HistoryProps) {
  return (
    <ol className={classes['list']} reversed>
      {events.toReversed().map((event, index) => (
        // Two households may separate from one on the same day, and both be closed to this reader.
        <li key={`${event.kind}${event.on}${event.other?.id ?? index}`}>
          {formatDate(event.on)}: {eventText(event)}
          {event.other && (
            <>
              {' '}
              <LinkText to="/don-vi/$unitKey/ho-ngheo/$householdId" params={{ unitKey, householdId: event.other.id }}>
                hộ {event.other.code}
              </LinkText>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
