import { Link } from '@tanstack/react-router';
import { Empty } from './empty.tsx';
import classes from './page.module.css';
import { Page } from './page.tsx';

/** An address of no screen, and so outside the shell. */
export function NotFoundPage() {
  return (
    <main className={classes['alone']}>
      <Page title="Không có trang này">
        <Empty what="Địa chỉ này không dẫn đến đâu, hoặc thứ từng ở đây không còn.">
          Kiểm tra lại địa chỉ, hoặc <Link to="/">về trang đầu</Link>.
        </Empty>
      </Page>
    </main>
  );
}

/** The thing asked for does not exist, or this person may not see it: the two are not told apart. */
export function NothingHere({ what }: { readonly what: string }) {
  return (
    <Page title={`Không tìm thấy ${what}`}>
      <Empty what={`Không có ${what} này, hoặc bạn không có quyền xem.`}>
        Nếu được gửi đường dẫn, hãy hỏi người gửi; hoặc <Link to="/">về trang đầu</Link>.
      </Empty>
    </Page>
  );
}
