import type { Delivery } from "./deliveries.js";
import type { DigestRhythm } from "./watches.js";

/** A channel's next digest of one rhythm: since when it tells, and when it is due. */
export interface DigestTurn {
  readonly channelId: number;
  readonly rhythm: DigestRhythm;
  readonly since: Date;
  readonly dueAt: Date;
}

/** What a due digest comes to. */
export interface DigestPlan {
  /** The time it is the digest of; at or after the turn's `dueAt`, not in the future. */
  readonly until: Date;
  readonly nextDueAt: Date;
  /** Documents whose changes it lists. */
  readonly documentIds: readonly number[];
  /** Nothing is posted unless it lists a change that the channel asked for and has not seen. */
  readonly onlyNews: boolean;
  readonly now: Date;
}

export interface DigestStore {
  /** Channels and rhythms that active watches ask for and no turn stands for. */
  findMissingTurns(limit: number): Promise<Pick<DigestTurn, "channelId" | "rhythm">[]>;
  /** Creates the turn unless the channel has one of the rhythm; it tells since its other turns do, where they began earlier. */
  openTurn(turn: DigestTurn): Promise<void>;
  /** Puts a turn off or forward; since when it tells stays. */
  moveTurn(turn: Pick<DigestTurn, "channelId" | "rhythm" | "dueAt">): Promise<void>;
  removeTurn(turn: Pick<DigestTurn, "channelId" | "rhythm">): Promise<void>;
  listTurns(channelId: number): Promise<DigestTurn[]>;
  /** Longest overdue first. */
  findDueTurns(now: Date, limit: number): Promise<DigestTurn[]>;
  /**
   * In one transaction: the digest's delivery, the changes' deliveries it lists (each stands in one digest), and the turn
   * moved on. Null when the turn is not as given any more (another worker was first), or when there is nothing to post.
   */
  planDigest(turn: DigestTurn, plan: DigestPlan): Promise<Delivery | null>;
  /** The changes' deliveries a digest lists, oldest first. */
  listDigest(deliveryId: number): Promise<Delivery[]>;
  /** Those the next digest would list by now, oldest first; with them what the one before could not tell. */
  listUndigested(turn: DigestTurn, documentIds: readonly number[], now: Date): Promise<Delivery[]>;
}
