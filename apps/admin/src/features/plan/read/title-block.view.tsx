import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { formatDocumentDate } from '../../../lib/format.ts';
import { PLAN_KINDS, titleBelowKind } from '../plan.labels.ts';
import classes from './document.module.css';

export const TitleBlockFragment = graphql(`
  fragment TitleBlock_Revision on Revision {
    kind
    documentNumber
    issuedOn
    title
    plan { id organization { id name chain partOf { id name } } unit { id name fullName } }
  }
`);

/** The head of the document: of the State (NĐ 30/2020/NĐ-CP, phụ lục I) or of the Party (HD 36-HD/VPTW). */
export function TitleBlock({ revision }: { readonly revision: FragmentOf<typeof TitleBlockFragment> }) {
  const { kind, documentNumber, issuedOn, title, plan } = readFragment(TitleBlockFragment, revision);
  const party = plan.organization.chain === 'PARTY';
  const number = documentNumber ?? '………';
  return (
    <header className={classes['head']}>
      <div className={classes['issuer']}>
        {plan.organization.partOf && <p className={classes['above']}>{plan.organization.partOf.name}</p>}
        <p className={classes['body']}>{plan.organization.name}</p>
        <p aria-hidden="true">{party ? '*' : '———'}</p>
        <p>{party ? `Số ${number}` : `Số: ${number}`}</p>
      </div>
      <div className={classes['nation']}>
        {party ? (
          <p className={classes['body']}>Đảng Cộng sản Việt Nam</p>
        ) : (
          <>
            <p className={classes['body']}>Cộng hòa xã hội chủ nghĩa Việt Nam</p>
            <p className={classes['motto']}>Độc lập - Tự do - Hạnh phúc</p>
          </>
        )}
        <p className={classes['dateline']}>
          {plan.unit.name}, {formatDocumentDate(issuedOn)}
        </p>
      </div>
      <p className={classes['kind']}>{PLAN_KINDS[kind]}</p>
      <p className={classes['title']}>{titleBelowKind(kind, title)}</p>
    </header>
  );
}
