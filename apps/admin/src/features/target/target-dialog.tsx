import { Dialog } from '../../ui/dialog.tsx';
import TargetEditor, { type TargetEditorProps } from './target-editor.tsx';

/** Adding or changing one target of a draft, on a screen that has no place for its form. */
export default function TargetDialog(editor: TargetEditorProps) {
  return (
    <Dialog title={editor.target ? 'Sửa chỉ tiêu riêng' : 'Thêm chỉ tiêu riêng'} size="xl" onClose={editor.onDone}>
      <TargetEditor {...editor} />
    </Dialog>
  );
}
