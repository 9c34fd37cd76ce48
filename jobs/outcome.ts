import type { Delivery, HookMessage, Pruned, ReadState } from "../src/ports.js";
import type { Payload } from "./job.js";

/** Deliveries that wait to be sent. */
export type PlannedDeliveries = readonly Pick<Delivery, "id" | "dueAt">[];

/** Messages for endpoints outside that wait to be sent. */
export type PlannedMessages = readonly Pick<HookMessage, "id" | "dueAt">[];

/** When a page is to be fetched again for the sake of what was seen. */
export interface NextFetch {
  readonly at: Date;
  readonly inMs: number;
}

/** What a step came to. `jobs/pipeline.ts` alone knows what follows from it. */
export type Outcome =
  /** The sweep enqueued its jobs itself, before it moved the due times on. */
  | { readonly kind: "swept"; readonly checks: number; readonly deliveries: number }
  /** New bytes are stored. */
  | ({ readonly kind: "page-new" } & Payload<"extract">)
  /** A new text is stored. */
  | ({ readonly kind: "text-new" } & Payload<"compare">)
  /** The page still shows the text of a change that waits for its second look. */
  | ({ readonly kind: "seen-again" } & Payload<"compare">)
  /** The current version's text was found. */
  | { readonly kind: "verified"; readonly documentId: number; readonly deliveries: PlannedDeliveries }
  /** The document's first version, or its first under a new extractor. */
  | { readonly kind: "baseline"; readonly documentId: number; readonly deliveries: PlannedDeliveries }
  /** The page could not be read, or what was read is no policy. */
  | {
      readonly kind: "failed-read";
      readonly documentId: number;
      readonly readState: ReadState;
      readonly problem: string;
      readonly deliveries: PlannedDeliveries;
    }
  /** The page was not asked for: another look at the document is not over. */
  | { readonly kind: "under-way"; readonly documentId: number }
  /** A page that was fetched before one that has been dealt with already: it says nothing any more. */
  | { readonly kind: "outdated"; readonly documentId: number }
  /** The page was not asked for: its host wants to be left alone. */
  | { readonly kind: "postponed"; readonly documentId: number; readonly until: Date }
  /** Another text that is no news. */
  | {
      readonly kind: "quiet";
      readonly documentId: number;
      readonly verdict: string;
      readonly deliveries: PlannedDeliveries;
    }
  /** News, if a second look finds it again; without a fetch for its sake a later regular check decides. */
  | {
      readonly kind: "unconfirmed";
      readonly documentId: number;
      readonly confirm: NextFetch | null;
      readonly deliveries: PlannedDeliveries;
    }
  /** News. What only one of both looks saw may have to be seen again. */
  | {
      readonly kind: "confirmed";
      readonly documentId: number;
      readonly changeId: number;
      readonly confirm: NextFetch | null;
      readonly deliveries: PlannedDeliveries;
    }
  /** Digests that were due. */
  | { readonly kind: "digests-planned"; readonly deliveries: PlannedDeliveries }
  /** Reminders, changes raised again and heartbeats that were due. */
  | { readonly kind: "reminders-planned"; readonly deliveries: PlannedDeliveries }
  /** Changes that were sealed in the chain, and copies that an archive was found to hold. */
  | { readonly kind: "proof-kept"; readonly sealed: number; readonly archived: number }
  /** Documents that were read anew after an upgrade, and those still to come. */
  | { readonly kind: "renewed"; readonly documents: number; readonly left: number }
  /** What no record needs was cleared away, of so many documents. */
  | ({ readonly kind: "pruned" } & Pruned)
  /** It is out; what waited behind it may follow. */
  | { readonly kind: "posted"; readonly deliveryId: number; readonly deliveries: PlannedDeliveries }
  /** Messages for endpoints outside that are due. */
  | { readonly kind: "messages-due"; readonly messages: PlannedMessages }
  /** A message arrived, or was given up and its channel is told; what waited behind it may follow. */
  | {
      readonly kind: "message-ended";
      readonly messageId: number;
      readonly arrived: boolean;
      readonly reason: string | null;
      readonly messages: PlannedMessages;
      readonly deliveries: PlannedDeliveries;
    }
  /** Nothing to send: another worker has it, it is finished, or it waits for an earlier one. */
  | { readonly kind: "taken"; readonly deliveryId?: number; readonly messageId?: number }
  /** It will never be posted: the channel cannot be reached any more and its watches are off, or nothing can be shown. */
  | {
      readonly kind: "undeliverable";
      readonly deliveryId: number;
      readonly reason: string;
      readonly deliveries: PlannedDeliveries;
    };
