import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { LRUCache } from "lru-cache";

const pack = promisify(gzip);

/** A page that was drawn. */
export interface DrawnPage {
  readonly status: 200 | 404 | 410;
  readonly contentType: string;
  readonly body: string;
}

/** The same as it is sent, whole and packed, with what a reader may compare it by. */
export interface KeptPage extends Omit<DrawnPage, "body"> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
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
    sizeCalculation: ({ bytes, gzip }) => bytes.byteLength + gzip.byteLength + 500,
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
    const drawn = draw().then(async (page) => {
      const kept = await packPage(page);
      this.pages.set(key, kept);
      return kept;
    });
    this.drawing.set(key, drawn);
    const done = () => this.drawing.delete(key);
    drawn.then(done, done);
    return drawn;
  }
}

/** Packed once, however often it is sent. */
export async function packPage({ body, ...page }: DrawnPage): Promise<KeptPage> {
  const bytes = new TextEncoder().encode(body);
  return { ...page, bytes, gzip: new Uint8Array(await pack(bytes)), etag: etagOf(bytes) };
}

function etagOf(bytes: Uint8Array): string {
  return `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
}
