import { unitFinder as findUnits } from '@bacthang/domain/unit';
import type { SheetUnit } from '../sheet.ts';

type Named = Pick<SheetUnit, 'key' | 'name' | 'fullName'>;

/** Which unit of the table a written name means; null where none fits, or several. */
export function unitFinder(units: readonly Named[]): (written: string) => string | null {
  const find = findUnits(units.map(({ key, name, fullName }) => ({ id: key, name, fullName })));
  return (written) => {
    const [found, ...others] = find(written);
    return found && others.length === 0 ? found.id : null;
  };
}
