/** Writes down when which host is asked. */
export class HostLog {
  requests = 0;
  inFlight = 0;
  mostInFlight = 0;
  mostPerHost = 0;
  shortestPauseMs = Number.POSITIVE_INFINITY;
  readonly #open = new Map<string, number>();
  readonly #endedAt = new Map<string, number>();
  readonly #seconds = new Map<number, number>();

  /** A request begins; call what it returns when it ends. */
  begin(host: string): () => void {
    const now = performance.now();
    const open = (this.#open.get(host) ?? 0) + 1;
    this.#open.set(host, open);
    this.requests += 1;
    this.inFlight += 1;
    this.mostPerHost = Math.max(this.mostPerHost, open);
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    this.shortestPauseMs = Math.min(this.shortestPauseMs, now - (this.#endedAt.get(host) ?? Number.NEGATIVE_INFINITY));
    const second = Math.floor(now / 1_000);
    this.#seconds.set(second, (this.#seconds.get(second) ?? 0) + 1);
    return () => {
      this.inFlight -= 1;
      this.#open.set(host, (this.#open.get(host) ?? 1) - 1);
      this.#endedAt.set(host, performance.now());
    };
  }

  /** Requests begun in each second, from the first to the last. */
  perSecond(): number[] {
    const seconds = [...this.#seconds.keys()];
    const [first, last] = [Math.min(...seconds), Math.max(...seconds)];
    return Array.from({ length: last - first + 1 }, (_, at) => this.#seconds.get(first + at) ?? 0);
  }
}
