import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** A page that was drawn. */
export interface DrawnPage {
  readonly status: 200 | 404 | 410;
  readonly contentType: string;
  readonly body: string;
}

/** The same with what a reader may compare it by. */
export interface KeptPage extends DrawnPage {
  readonly etag: string;
}

/** As long as a page may be kept: the check of the stored bytes on it says when it was made. */
export const KEPT_MS = 60_000;
const MOST_BYTES = 64 * 1_024 * 1_024;

/**
 * Pages as they were drawn, for a minute at most: a page that many open at once is read and drawn once. Those that failed to be
 * drawn are not kept.
 */
export class PageCache {
  private readonly pages = new LRUCache<string, KeptPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }) => body.length * 2 + 500,
    ttl: KEPT_MS,
  });
  private readonly drawing = new Map<string, Promise<KeptPage>>();

  async find(key: string, draw: () => Promise<DrawnPage>): Promise<KeptPage> {
    const kept = this.pages.get(key);
    if (kept !== undefined) return kept;
    const running = this.drawing.get(key) ?? this.draw(key, draw);
    return running;
  }

  private draw(key: string, draw: () => Promise<DrawnPage>): Promise<KeptPage> {
    const drawn = draw().then((page) => {
      const kept = { ...page, etag: etagOf(page.body) };
      this.pages.set(key, kept);
      return kept;
    });
    this.drawing.set(key, drawn);
    const done = () => this.drawing.delete(key);
    drawn.then(done, done);
    return drawn;
  }
}

function etagOf(body: string): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}
