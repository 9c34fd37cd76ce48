/**
 * Puts pages in an order in which those of one host stand far apart: one of each host, then the second of each, and so
 * on. A host is asked one page at a time with a pause in between, and a worker that waits for its turn does nothing else.
 */
export function spreadHosts<T extends { readonly url: string }>(pages: readonly T[]): T[] {
  const turns: T[][] = [];
  const taken = new Map<string, number>();
  for (const page of pages) {
    const host = URL.canParse(page.url) ? new URL(page.url).hostname : page.url;
    const turn = taken.get(host) ?? 0;
    taken.set(host, turn + 1);
    const round = turns[turn];
    if (round) round.push(page);
    else turns.push([page]);
  }
  return turns.flat();
}
