/** What the pages of one release are made of: each file by its address, with the hash that what is fetched must have. */
export interface Build {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The page itself, which every address of the site opens. */
export const PAGE = '/';

const CACHE = 'bac-thang-pages-';

export const cacheOf = ({ version }: Pick<Build, 'version'>): string => CACHE + version;

/**
 * Which caches a release that takes over lets go, of all there are in the order in which they were made. The one right
 * before it stays: a page of it may still be open, and loads parts that the server has no more.
 */
export function outlived(names: readonly string[], build: Pick<Build, 'version'>): readonly string[] {
  const mine = cacheOf(build);
  const others = names.filter((name) => name.startsWith(CACHE) && name !== mine);
  return others.slice(0, -1);
}

/** What somebody asks for: how, and where. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/**
 * Under which address the answer lies in the cache; null for whatever the network alone answers: the API, its papers and
 * sign-in, other hosts, anything that is sent.
 */
export function keptAddress({ method, mode, url }: Asked, origin: string, files: Build['files']): string | null {
  const { origin: host, pathname } = new URL(url);
  if (method !== 'GET' || host !== origin) return null;
  if (pathname in files) return pathname;
  if (pathname.startsWith('/assets/')) return pathname;
  if (mode !== 'navigate' || /^\/(api|graphql|health)(\/|$)/.test(pathname)) return null;
  // The server has no page for an address that looks like a file.
  return /\.[^/]+$/.test(pathname) ? null : PAGE;
}
