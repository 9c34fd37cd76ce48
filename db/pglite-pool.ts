import { EventEmitter } from "node:events";
import { type PGlite, type Results, type Transaction, types } from "@electric-sql/pglite";

// biome-ignore lint/suspicious/noExplicitAny: rows and events of statements this code does not know, typed as `pg` types them.
type Anything = any;

/** What the queue reads of an answer. */
export interface QueueRows {
  rows: Anything[];
  rowCount?: number | null;
}

/** One session as the queue sees it: the part of `pg.PoolClient` it uses. Emits `notification` with `{ channel, payload }`. */
export interface QueueClient {
  query(text: string, params?: readonly unknown[]): Promise<QueueRows>;
  /** Ends the loan. Subscriptions of this client end with it. */
  release(destroy?: boolean): void;
  on(event: string, listener: (...args: Anything[]) => void): this;
  removeListener(event: string, listener: (...args: Anything[]) => void): this;
  removeAllListeners(event?: string): this;
}

/** The pg.Pool-shaped object the queue gets: a real pool on PostgreSQL, `createPglitePool` on the embedded database. */
export interface QueuePool {
  readonly options?: { readonly keepAlive?: boolean | undefined };
  connect(): Promise<QueueClient>;
  query(text: string, params?: readonly unknown[]): Promise<QueueRows>;
  end(): Promise<void>;
  on(event: string, listener: (...args: Anything[]) => void): this;
  removeAllListeners(event?: string): this;
}

/** As `pg` reads them: 64-bit integers and decimals are strings, which lose nothing. */
const PARSERS = { [types.INT8]: String, [types.NUMERIC]: String };

const TRANSACTION_WORD = /^\s*(BEGIN|COMMIT|ROLLBACK)\s*(?:;\s*)?$/i;
/** On a line of its own: the queue puts comments above it. */
const LISTEN_STATEMENT = /^LISTEN\s+"?(\w+)"?\s*(?:;\s*)?$/im;

/**
 * Lends one embedded database as if it were a pool. All clients share its single session, so a transaction of one makes
 * the others wait. The session's `search_path` is the queue's schema: the application's own tables must be qualified.
 * `end` leaves the database open: it belongs to whoever opened it.
 */
export function createPglitePool(pglite: PGlite): QueuePool {
  return new PglitePool(new Session(pglite));
}

class PglitePool extends EventEmitter implements QueuePool {
  /** There is no socket that could drop silently: workers may wait long for a notification. */
  readonly options = { keepAlive: true };

  constructor(private readonly session: Session) {
    super();
    this.setMaxListeners(0);
  }

  async connect(): Promise<QueueClient> {
    return new PgliteClient(this.session);
  }

  query(text: string, params?: readonly unknown[]): Promise<QueueRows> {
    return this.session.run(this.session.pglite, text, params);
  }

  async end(): Promise<void> {
    this.removeAllListeners();
  }
}

/** The database's one session with the queue's search path. */
class Session {
  private prepared: Promise<unknown> | null = null;

  constructor(readonly pglite: PGlite) {}

  async run(target: PGlite | Transaction, text: string, params?: readonly unknown[]): Promise<QueueRows> {
    this.prepared ??= this.pglite.exec("SET search_path TO bullmq, public");
    await this.prepared;
    const results = params?.length
      ? [await target.query(text, [...params], { parsers: PARSERS })]
      : await target.exec(text, { parsers: PARSERS });
    return rowsOf(results);
  }
}

function rowsOf(results: readonly Results<unknown>[]): QueueRows {
  const last = results.at(-1);
  return { rows: last?.rows ?? [], rowCount: last?.rowCount ?? last?.affectedRows ?? null };
}

class PgliteClient extends EventEmitter implements QueueClient {
  private transaction: OpenTransaction | null = null;
  private readonly subscriptions: Promise<() => Promise<void>>[] = [];

  constructor(private readonly session: Session) {
    super();
    this.setMaxListeners(0);
  }

  async query(text: string, params?: readonly unknown[]): Promise<QueueRows> {
    const word = TRANSACTION_WORD.exec(text)?.[1]?.toUpperCase();
    if (word === "BEGIN") return this.begin();
    if (word) return this.finish(word === "COMMIT");
    const channel = LISTEN_STATEMENT.exec(text)?.[1];
    if (channel) return this.listen(channel);
    return this.session.run(this.transaction?.tx ?? this.session.pglite, text, params);
  }

  release(): void {
    this.removeAllListeners();
    for (const subscription of this.subscriptions.splice(0))
      void subscription.then((unlisten) => unlisten()).catch(ignore);
    if (this.transaction) void this.finish(false).catch(ignore);
  }

  private async begin(): Promise<QueueRows> {
    this.transaction = await openTransaction(this.session.pglite);
    return { rows: [], rowCount: null };
  }

  private async finish(commit: boolean): Promise<QueueRows> {
    const transaction = this.transaction;
    this.transaction = null;
    await transaction?.finish(commit);
    return { rows: [], rowCount: null };
  }

  private async listen(channel: string): Promise<QueueRows> {
    const subscription = this.session.pglite.listen(channel, (payload) => {
      this.emit("notification", { channel, payload });
    });
    this.subscriptions.push(subscription);
    await subscription;
    return { rows: [], rowCount: null };
  }
}

interface OpenTransaction {
  readonly tx: Transaction;
  finish(commit: boolean): Promise<void>;
}

/** Turns PGlite's transaction by callback into one that is begun and finished by statements. */
function openTransaction(pglite: PGlite): Promise<OpenTransaction> {
  return new Promise((resolve, reject) => {
    const done = pglite.transaction(async (tx) => {
      const commit = await new Promise<boolean>((decide) => {
        const finish = async (value: boolean) => {
          decide(value);
          await done;
        };
        resolve({ tx, finish });
      });
      if (!commit) await tx.rollback();
    });
    done.catch(reject);
  });
}

/** A subscription or transaction that is given up while the database closes has nobody left to tell. */
function ignore(): void {}
