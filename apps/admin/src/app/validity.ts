/** Fields that can hold a form back. */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Lacking {
  readonly validity: Pick<ValidityState, 'valueMissing' | 'rangeUnderflow' | 'rangeOverflow'>;
  readonly type?: string;
  readonly min?: string;
  readonly max?: string;
}

/** What a field lacks, where the browser would say it in its own language. */
export function lackOf({ validity, type = '', min = '', max = '' }: Lacking): string {
  if (validity.valueMissing)
    return /^(?:checkbox|radio|file|select-one)$/.test(type) ? 'Hãy chọn mục này.' : 'Hãy điền mục này.';
  if (validity.rangeUnderflow) return `Giá trị nhỏ nhất là ${min}.`;
  if (validity.rangeOverflow) return `Giá trị lớn nhất là ${max}.`;
  return 'Giá trị này không đúng dạng.';
}

/** Says in Vietnamese why a form waits, whatever the language of the browser. */
export function sayLacksInVietnamese(page: Document): void {
  const said = new WeakSet<Field>();
  const takeBack = ({ target }: Event) => {
    const field = target as Field;
    if (said.delete(field)) field.setCustomValidity('');
  };
  page.addEventListener(
    'invalid',
    ({ target }) => {
      const field = target as Field;
      if (field.validity.customError && !said.has(field)) return;
      field.setCustomValidity('');
      field.setCustomValidity(lackOf(field));
      said.add(field);
    },
    true,
  );
  page.addEventListener('input', takeBack, true);
  page.addEventListener('change', takeBack, true);
}
