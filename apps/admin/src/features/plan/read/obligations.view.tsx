import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { ObligationFacts } from '../obligation.fragment.ts';
import { dueSentence, OBLIGATION_KINDS } from '../plan.labels.ts';
import classes from './document.module.css';

export const ObligationsFragment = graphql(
  `
    fragment Obligations_Revision on Revision {
      obligations { ...ObligationFacts }
    }
  `,
  [ObligationFacts],
);

/** Who reports what, to whom, by when. */
export function Obligations({ revision }: { readonly revision: FragmentOf<typeof ObligationsFragment> }) {
  const { obligations } = readFragment(ObligationsFragment, revision);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes['tableWrap']} aria-label="Bảng chế độ báo cáo" tabIndex={0}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Loại</th>
            <th scope="col">Nội dung</th>
            <th scope="col">Từ</th>
            <th scope="col">Gửi đến</th>
            <th scope="col">Hạn</th>
          </tr>
        </thead>
        <tbody>
          {obligations.map(({ kind, subject, from, to, via, due }) => (
            <tr key={`${kind}${subject}`}>
              <td>{OBLIGATION_KINDS[kind]}</td>
              <td>{subject}</td>
              <td>{from.join('; ')}</td>
              <td>
                {to.join('; ')}
                {via && ` (qua ${via})`}
              </td>
              <td>{dueSentence(due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
