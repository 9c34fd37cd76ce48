import {
  PGlite,
  type PGliteOptions,
  protocol,
  type QueryOptions,
  type Results,
  type Transaction,
  types,
} from "@electric-sql/pglite";
import { LRUCache } from "lru-cache";
import { readResults } from "./pglite-results.js";
import { createTurns } from "./turns.js";

const { messages, serialize } = protocol;

/** A statement the database has parsed: its name there, and the types of its parameters. */
interface Prepared {
  readonly name: string;
  readonly paramTypes: readonly number[];
}

/** More than the program has, but for statements that list a varying number of IDs. */
const MAX_STATEMENTS = 500;
/** From this length on a text is handed over as bytes, which spares PGlite two walks over it. */
const LONG_TEXT = 1_000;
const TEXT_TYPES: ReadonlySet<number> = new Set([types.TEXT, types.VARCHAR, types.JSON]);

/**
 * PGlite that has each statement parsed once, and then runs it in one turn. PGlite itself takes six turns and parses
 * anew each time, which costs the small statements of stores and queue three to five times as much. A table that was read
 * once must keep its columns: migrations come first.
 */
export class PreparedPglite extends PGlite {
  private readonly evicted: string[] = [];
  private readonly statements = new LRUCache<string, Prepared>({
    max: MAX_STATEMENTS,
    dispose: ({ name }) => this.evicted.push(name),
  });
  private count = 0;
  private readonly turns = createTurns();

  static async open(options: PGliteOptions): Promise<PreparedPglite> {
    const pglite = new PreparedPglite(options);
    await pglite.waitReady;
    return pglite;
  }

  override async query<T>(text: string, params: unknown[] = [], options?: QueryOptions): Promise<Results<T>> {
    await this._checkReady();
    return this._runExclusiveTransaction(async () => {
      const results = await this.run<T>(text, params, options);
      await this.syncToFs();
      return results;
    });
  }

  /** Has every statement parsed anew: a schema that was dropped and made again has other types, though they have the same names. */
  forgetStatements(): void {
    this.statements.clear();
  }

  /** Every statement passes here, a transaction's too. They run on this thread and answer in microtasks. */
  override async _runExclusiveQuery<T>(statement: () => Promise<T>): Promise<T> {
    await this.turns.give();
    return super._runExclusiveQuery(statement);
  }

  override transaction<T>(callback: (tx: Transaction) => Promise<T>): Promise<T> {
    return super.transaction((tx) => {
      const query: Transaction["query"] = async (text, params = [], options) => {
        if (tx.closed) throw new Error("The transaction is closed.");
        return this.run(text, params, options);
      };
      return callback(Object.assign(tx, { query }));
    });
  }

  private run<T>(text: string, params: readonly unknown[], options: QueryOptions = {}): Promise<Results<T>> {
    return this._runExclusiveQuery(async () => {
      const { name, paramTypes } = this.statements.get(text) ?? (await this.prepare(text));
      const answer = await this.send([
        ...this.evicted.splice(0).map((old) => serialize.close({ type: "S", name: old })),
        serialize.bind({
          statement: name,
          values: params.map((value, index) => this.serialize(value, paramTypes[index] ?? types.TEXT)),
        }),
        serialize.describe({ type: "P" }),
        serialize.execute({}),
        serialize.sync(),
      ]);
      return readResults<T>(answer, (type) => options.parsers?.[type] ?? this.parsers[type], options.rowMode);
    });
  }

  private async prepare(text: string): Promise<Prepared> {
    this.count += 1;
    const name = `fineprint_${this.count}`;
    const answer = await this.send([
      serialize.parse({ name, text }),
      serialize.describe({ type: "S", name }),
      serialize.sync(),
    ]);
    const described = answer.find((message) => message instanceof messages.ParameterDescriptionMessage);
    const statement: Prepared = { name, paramTypes: described?.dataTypeIDs ?? [] };
    this.statements.set(text, statement);
    return statement;
  }

  private send(turn: readonly Uint8Array[]) {
    const bytes = Buffer.concat(turn.map((message) => new Uint8Array(message)));
    return this.execProtocolStream(bytes, { syncToFs: false });
  }

  private serialize(value: unknown, type: number): string | Uint8Array | null {
    if (value === null || value === undefined) return null;
    if (value instanceof Uint8Array && type === types.BYTEA) return value;
    if (typeof value === "string" && value.length >= LONG_TEXT && TEXT_TYPES.has(type)) return Buffer.from(value);
    return this.serializers[type]?.(value) ?? String(value);
  }
}
