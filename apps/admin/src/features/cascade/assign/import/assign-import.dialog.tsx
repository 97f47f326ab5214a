import { Stack } from '@mantine/core';
import { Dialog } from '../../../../ui/dialog.tsx';
import { SheetSourceView } from '../../../sheet/sheet-source.tsx';
import { useSheetSource } from '../../../sheet/use-sheet-source.ts';
import type { AssignTarget } from '../assign.documents.ts';
import type { Sheet } from '../sheet.ts';
import type { Assign } from '../use-assign.ts';
import { AssignImportView } from './assign-import.view.tsx';

interface AssignImportDialogProps {
  readonly sheet: Sheet;
  readonly targetId: string;
  readonly targets: readonly AssignTarget[];
  readonly assign: Assign;
  readonly onClose: () => void;
}

/** Nhập từ bảng tính: parts from a spreadsheet, looked through before they come into the table as one step. */
export function AssignImportDialog(props: AssignImportDialogProps) {
  const source = useSheetSource();
  return (
    <Dialog title="Nhập từ bảng tính" size="xl" onClose={props.onClose}>
      <Stack gap="md">
        <SheetSourceView source={source} label="Tệp bảng giao chỉ tiêu" />
        {source.file && <AssignImportView key={source.order} {...props} file={source.file} />}
      </Stack>
    </Dialog>
  );
}
