import { type FragmentOf, graphql, type ResultOf, readFragment } from '@bacthang/contract';
import classes from './document.module.css';

export const ComponentsFragment = graphql(`
  fragment Components_PlanContent on PlanContent {
    components { code parentCode name objective beneficiaries contents }
  }
`);

type Component = ResultOf<typeof ComponentsFragment>['components'][number];

/** Projects, sub-projects and policies of the programme, as a tree. */
export function Components({ content }: { readonly content: FragmentOf<typeof ComponentsFragment> }) {
  const { components } = readFragment(ComponentsFragment, content);
  const codes = new Set(components.map(({ code }) => code));
  const under = Map.groupBy(components, ({ parentCode }) =>
    parentCode !== null && codes.has(parentCode) ? parentCode : null,
  );
  return <Level parent={null} under={under} />;
}

interface LevelProps {
  readonly parent: string | null;
  readonly under: ReadonlyMap<string | null, readonly Component[]>;
}

function Level({ parent, under }: LevelProps) {
  const here = under.get(parent);
  if (!here) return null;
  return (
    <ul className={classes['plain']}>
      {here.map(({ code, name, objective, beneficiaries, contents }) => (
        <li key={code}>
          <strong>
            {code}. {name}
          </strong>
          {objective && <p>Mục tiêu: {objective}</p>}
          {beneficiaries.length > 0 && <p>Đối tượng: {beneficiaries.join('; ')}</p>}
          {contents.map((text) => (
            <p key={text}>– {text}</p>
          ))}
          {code !== parent && <Level parent={code} under={under} />}
        </li>
      ))}
    </ul>
  );
}
