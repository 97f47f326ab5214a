import { readFragment } from '@bacthang/contract';
import { BLOCKS, type Block, placeBlocks } from '@bacthang/domain/plan';
import { Button, Group } from '@mantine/core';
import { lazy, type ReactNode } from 'react';
import { formatInteger } from '../../../lib/format.ts';
import { fromWire } from '../../../lib/wire.ts';
import { Refusals } from '../../../ui/refusals.tsx';
import documentClasses from '../read/document.module.css';
import { PlanDocumentFragment, type PlanDocumentRef, planBlocks } from '../read/document.view.tsx';
import { Recipients } from '../read/recipients.view.tsx';
import { Sections } from '../read/sections.view.tsx';
import { TitleBlock } from '../read/title-block.view.tsx';
import { placeOf } from './checklist.ts';
import classes from './edit.module.css';
import { EditablePart } from './editable-part.view.tsx';
import { EditableSection } from './editable-section.view.tsx';
import type { FormPart } from './parts.ts';
import type { References } from './references.ts';
import { addSectionAfter, standardSections } from './sections.ts';
import type { Editor } from './use-editor.ts';

const PartForm = lazy(() => import('./part-forms.tsx'));

interface EditDocumentProps {
  readonly revision: PlanDocumentRef;
  readonly editor: Editor;
  readonly references: References;
  readonly reachCount: number;
  readonly targets: ReactNode;
  /** The part or section under one's hands. */
  readonly open: string | null;
  readonly onOpen: (name: string | null) => void;
}

const PART_OF: Readonly<Record<Exclude<Block, 'targets'>, FormPart>> = {
  pastResults: 'pastResults',
  scope: 'audience',
  components: 'components',
  tasks: 'tasks',
  funding: 'funding',
  responsibilities: 'responsibilities',
  obligations: 'obligations',
};
const EVERY_BLOCK = new Set(BLOCKS);

/** The draft as paper will have it, each part a form when it is opened. What is read is what stands stored. */
export function EditDocument({
  revision: ref,
  editor,
  references,
  reachCount,
  targets,
  open,
  onOpen,
}: EditDocumentProps) {
  const revision = readFragment(PlanDocumentFragment, ref);
  const { typed, status } = editor.state;
  const views = planBlocks(revision);
  const refusals =
    status.kind === 'refused' ? status.refusals.filter((refusal) => placeOf(refusal) === 'sections') : [];
  const part = (name: FormPart, view: ReactNode) => (
    <EditablePart
      key={name}
      name={name}
      open={open === name}
      onOpen={onOpen}
      view={view}
      form={<PartForm part={name} editor={editor} references={references} reachCount={reachCount} />}
    />
  );
  const addSection = () => {
    const { sections, added } = addSectionAfter(
      typed.sections,
      typed.sections.findLast(({ parentKey }) => parentKey === null)?.key ?? null,
    );
    editor.change({ sections });
    onOpen(`sections:${added}`);
  };
  return (
    <article className={documentClasses['paper']}>
      {part('facts', <TitleBlock revision={revision} />)}
      {part(
        'directives',
        typed.directives.length > 0 &&
          typed.directives.map(({ directiveId, kind, name }) => (
            <p key={directiveId}>
              <em>{`${kind === 'IMPLEMENTS' ? 'Thực hiện' : 'Căn cứ'} ${name};`}</em>
            </p>
          )),
      )}
      {part('preamble', typed.preamble && <p className={documentClasses['preamble']}>{typed.preamble}</p>)}
      <Refusals title="Chưa lưu được các mục" refusals={refusals} />
      <Sections
        placed={placeBlocks(typed.sections, EVERY_BLOCK, ({ kind }) => fromWire(kind))}
        text={(section, depth) => (
          <EditableSection
            section={section}
            depth={depth}
            all={typed.sections}
            open={open === `sections:${section.key}`}
            onOpen={(key) => onOpen(key === null ? null : `sections:${key}`)}
            onChange={(sections) => editor.change({ sections })}
          />
        )}
        inside={() => null}
        block={(block) =>
          block === 'targets' ? (
            <div id="sua-targets" className={classes['rows']}>
              {targets}
            </div>
          ) : (
            part(PART_OF[block], views[block]())
          )
        }
      />
      <Group gap="xs" my="md">
        <Button size="compact-sm" variant="default" onClick={addSection}>
          Thêm mục
        </Button>
        {typed.sections.length === 0 && (
          <Button size="compact-sm" variant="default" onClick={() => editor.change({ sections: standardSections() })}>
            Tạo sẵn các mục thường có
          </Button>
        )}
      </Group>
      {part('recipients', revision.content.recipients.length > 0 && <Recipients content={revision.content} />)}
      {part('reach', <p>Giao đến {formatInteger(reachCount)} cơ quan cấp dưới.</p>)}
    </article>
  );
}
