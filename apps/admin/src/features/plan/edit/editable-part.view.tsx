import { Button } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { PageSkeleton } from '../../../ui/page-skeleton.tsx';
import classes from './edit.module.css';
import { FormFrame, OpenButton } from './form-frame.tsx';
import { PART_NAMES } from './parts.ts';

const BLOCK_NAMES = { ...PART_NAMES, targets: 'Mục tiêu cụ thể' };

interface EditablePartProps {
  readonly name: keyof typeof BLOCK_NAMES;
  readonly open: boolean;
  readonly onOpen: (name: string | null) => void;
  readonly view: ReactNode;
  readonly form: ReactNode;
}

/** A part of the document in its place: read as it will be printed, or its form. */
export function EditablePart({ name, open, onOpen, view, form }: EditablePartProps) {
  const title = BLOCK_NAMES[name];
  if (open) {
    return (
      <Suspense fallback={<PageSkeleton rows={3} />}>
        <FormFrame label={`Đang sửa: ${title}`} id={`sua-${name}`}>
          <p className={classes['formTitle']}>{title}</p>
          {form}
          <Button size="compact-sm" mt="sm" onClick={() => onOpen(null)}>
            Xong
          </Button>
        </FormFrame>
      </Suspense>
    );
  }
  return (
    <div className={classes['editable']}>
      {view || <p className={classes['empty']}>{title}: chưa có gì.</p>}
      <OpenButton id={`sua-${name}`} label={`Sửa: ${title}`} onClick={() => onOpen(name)} />
    </div>
  );
}
