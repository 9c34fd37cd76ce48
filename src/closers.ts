/** What was opened, to be closed in the opposite order, once, whoever asks and however often. */
export class Closers {
  readonly #open: (() => unknown)[] = [];
  #closing: Promise<void> | null = null;

  /** What comes when everything is being closed already is closed at once. */
  add(close: () => unknown): void {
    if (this.#closing === null) this.#open.push(close);
    else void Promise.resolve(close()).catch(() => undefined);
  }

  /** Closes everything, the last opened first. A close that fails does not keep the others open; its error comes last. */
  closeAll(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const errors: unknown[] = [];
    for (const close of this.#open.reverse()) {
      try {
        await close();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, "Not everything could be closed.");
  }
}
