import { type DragEvent, useState } from 'react';
import classes from './file-drop.module.css';
import { Icon } from './icon.tsx';

interface FileDropProps {
  /** What the file is: `Tệp danh mục đơn vị`. */
  readonly label: string;
  /** What is taken, in words. */
  readonly allowed: string;
  /** The same for the browser's own dialog: `.csv,.xlsx`. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop a file on, or to choose one from. It takes whatever comes: what is wrong with it is said by others. */
export function FileDrop({ label, allowed, accept, onFiles }: FileDropProps) {
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      className={classes['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon name="upload" size={24} />
      <span>
        Thả tệp vào đây, hoặc <span className={classes['choose']}>chọn tệp</span>
      </span>
      <span className={classes['allowed']}>{allowed}</span>
      <input
        type="file"
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again once it has been put right.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
