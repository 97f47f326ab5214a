/** Lower-case Latin letters, digits and hyphens: `Thị xã Mỹ Hào` → `thi-xa-my-hao`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
