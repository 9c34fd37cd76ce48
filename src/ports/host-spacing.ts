/** Over all processes: who may ask a host just now. One request at a time, and a pause after each. */
export interface HostSpacing {
  /**
   * Waits until no process asks the host or has just done so; resolves with what to call when the request is over. Rejects
   * with the signal's reason only: when nobody can say who asks, each process keeps to its own turns.
   */
  take(host: string, signal: AbortSignal | undefined): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
