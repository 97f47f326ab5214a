import { formatDate, formatInteger } from '../../../lib/format.ts';
import type { HouseholdFile } from '../household.documents.ts';
import { CAUSES, SOURCES, supportKindLabel } from '../support.labels.ts';
import classes from './card.module.css';

type Given = HouseholdFile['supports'][number];

/** From cause to help: why it is poor, what would answer that, and what it was given. */
export function SupportGiven({
  household: { causes, suggestedSupport, supports },
}: {
  readonly household: HouseholdFile;
}) {
  return (
    <>
      <p>
        Nguyên nhân: {causes.map((cause) => CAUSES[cause]).join(', ') || 'chưa ghi'}.
        {suggestedSupport.length > 0 &&
          ` Hỗ trợ phù hợp với nguyên nhân: ${suggestedSupport.map(supportKindLabel).join(', ')} (gợi ý, chưa phải nhu cầu đã ghi).`}
      </p>
      {supports.length === 0 ? (
        <p>Chưa ghi hỗ trợ nào đã nhận.</p>
      ) : (
        <ul className={classes['list']}>
          {supports.map((given, index) => (
            <li key={index}>{givenText(given)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function givenText({ kind, givenOn, amount, inKind, source, giver }: Given): string {
  const what = [amount && `${formatInteger(amount)} đồng`, inKind].filter(Boolean).join(', ');
  return `${formatDate(givenOn)}: ${supportKindLabel(kind)}, ${what} (${giver}, ${SOURCES[source]})`;
}
