import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { movedBranch } from '../../../lib/tree-order.ts';
import { SECTION_KINDS, type SectionKind } from '../plan.labels.ts';
import { SectionText } from '../read/sections.view.tsx';
import classes from './edit.module.css';
import { FormFrame, OpenButton } from './form-frame.tsx';
import { addSectionAfter, addSectionUnder, changeSection, removeSection, type Section } from './sections.ts';

interface EditableSectionProps {
  readonly section: Section;
  readonly depth: number;
  readonly all: readonly Section[];
  readonly open: boolean;
  readonly onOpen: (key: string | null) => void;
  readonly onChange: (sections: Section[]) => void;
}

/** A section in its place in the document: read, or with its heading and text under one's hands. */
export function EditableSection({ section, depth, all, open, onOpen, onChange }: EditableSectionProps) {
  const { key, number, heading } = section;
  const name = heading || 'mục chưa có tiêu đề';
  if (!open) {
    return (
      <div className={classes['editable']}>
        <SectionText section={section} depth={depth} />
        <OpenButton id={`sua-muc-${key}`} label={`Sửa ${name}`} onClick={() => onOpen(key)} />
      </div>
    );
  }
  const change = (part: Partial<Section>) => onChange(changeSection(all, key, part));
  const add = (added: { sections: Section[]; added: string }) => {
    onChange(added.sections);
    onOpen(added.added);
  };
  return (
    <FormFrame id={`sua-muc-${key}`} label={`Đang sửa ${name}`}>
      <Stack gap="xs">
        <Group align="flex-start">
          <TextInput
            label="Số"
            w="5rem"
            value={number ?? ''}
            onChange={(event) => change({ number: event.currentTarget.value || null })}
          />
          <TextInput
            label="Tiêu đề"
            flex={1}
            miw="14rem"
            value={heading}
            onChange={(event) => change({ heading: event.currentTarget.value })}
          />
          <NativeSelect
            label="Là phần"
            data={Object.entries(SECTION_KINDS).map(([value, label]) => ({ value, label }))}
            value={section.kind}
            onChange={(event) => change({ kind: event.currentTarget.value as SectionKind })}
          />
        </Group>
        <Paragraphs value={section.paragraphs} onChange={(paragraphs) => change({ paragraphs })} />
        <Group gap="xs">
          <Button size="compact-sm" onClick={() => onOpen(null)}>
            Xong
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onChange(movedBranch(all, key, -1))}>
            Lên
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onChange(movedBranch(all, key, 1))}>
            Xuống
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => add(addSectionAfter(all, key))}>
            Thêm mục sau
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => add(addSectionUnder(all, key))}>
            Thêm mục con
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            c="red.9"
            onClick={() => {
              onChange(removeSection(all, key));
              onOpen(null);
            }}
          >
            Bỏ mục (cả mục con)
          </Button>
        </Group>
      </Stack>
    </FormFrame>
  );
}

interface ParagraphsProps {
  readonly value: readonly string[];
  readonly onChange: (paragraphs: string[]) => void;
}

const BETWEEN = '\n\n';

/** Paragraphs as one text with an empty line between them. While typed, blank ones stay: they are dropped on saving. */
function Paragraphs({ value, onChange }: ParagraphsProps) {
  return (
    <Textarea
      label="Nội dung"
      description="Để một dòng trống giữa hai đoạn"
      autosize
      minRows={3}
      value={value.join(BETWEEN)}
      onChange={(event) => onChange(event.currentTarget.value === '' ? [] : event.currentTarget.value.split(BETWEEN))}
    />
  );
}
