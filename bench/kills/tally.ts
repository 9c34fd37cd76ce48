import type { KillWorld, Post } from "./pages.js";

/** One card that is to come into one channel. */
interface Card {
  readonly page: number;
  readonly revision: number;
  readonly channel: string;
}

/** The channels that watch a page. */
export function channelsOf(page: number, channels: number): string[] {
  return [page % channels, (page + 3) % channels].map((at) => `c${at}`);
}

/** Which cards are to come, and which came. */
export class Tally {
  private readonly expected = new Map<string, Card>();

  constructor(private readonly world: KillWorld) {}

  /** Cards that are due. */
  get due(): number {
    return this.expected.size;
  }

  /** Changes a page: its card is to come into these channels. */
  change(page: number, channels: readonly string[]): void {
    this.world.change(page);
    for (const channel of channels) {
      const card = { page, revision: this.world.revisionOf(page), channel };
      this.expected.set(keyOf(card), card);
    }
  }

  /** Whether every card of a page, or of all of them, has come. */
  isTold(page?: number): boolean {
    const told = new Set(this.world.posts.map(keyOf));
    return [...this.expected].every(([key, card]) => (page !== undefined && card.page !== page) || told.has(key));
  }

  /** Expected cards, and how many came once, never, twice, without being due, or after a later one. */
  figures(): Record<string, number> {
    const { lost, twice, notDue, counts } = this.count();
    const once = [...this.expected].filter(([key]) => counts.get(key) === 1).length;
    const faults = { lost: lost.length, twice: twice.length, notDue: notDue.length };
    return { expected: this.due, once, ...faults, outOfOrder: countDisorder(this.world.posts) };
  }

  /** The cards behind the figures that are not as they should be. */
  faults(): string[] {
    const { counts: _, ...lists } = this.count();
    return Object.entries(lists).flatMap(([name, keys]) => (keys.length > 0 ? [`${name} ${keys.join(" ")}`] : []));
  }

  private count() {
    const counts = new Map<string, number>();
    for (const post of this.world.posts) counts.set(keyOf(post), (counts.get(keyOf(post)) ?? 0) + 1);
    const lost = [...this.expected.keys()].filter((key) => !counts.has(key));
    const twice = [...counts].flatMap(([key, count]) => (count > 1 ? [key] : []));
    const notDue = [...counts.keys()].filter((key) => !this.expected.has(key));
    return { counts, lost, twice, notDue };
  }
}

/** Cards of one document in one channel that came after a later one. */
function countDisorder(posts: readonly Post[]): number {
  const latest = new Map<string, number>();
  let disorder = 0;
  for (const { channel, page, revision } of posts) {
    const place = `${channel} ${page}`;
    if (revision < (latest.get(place) ?? 0)) disorder += 1;
    latest.set(place, Math.max(revision, latest.get(place) ?? 0));
  }
  return disorder;
}

function keyOf({ page, revision, channel }: Card): string {
  return `p${page}r${revision}${channel}`;
}
