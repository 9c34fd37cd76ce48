import type { Clock, PageSettings, RecordLink, Stores, Viewer } from "../../ports.js";
import { type LinkSigner, linkState } from "../../records/record-links.js";
import { visibleStores } from "../../records/visible-stores.js";

/** Whoever opens a page: what they may see, and how much of it. */
export interface Visitor {
  readonly stores: Stores;
  /** Whole texts of policies too, not only what records quote. */
  readonly wholeTexts: boolean;
  /** Set for somebody who came by a link that was made for one record. */
  readonly link: RecordLink | null;
  /** Readers of catalogues and machines may list the page. */
  readonly indexable: boolean;
}

/** Whoever came by a link. */
export interface LinkHolder extends Visitor {
  readonly link: RecordLink;
}

/** A link that opens nothing, and why, for whoever holds it. */
export interface Refusal {
  readonly refused: string;
}

/** Somebody who is in no workspace: what the catalogue lists is theirs, and nothing else. */
const PUBLIC = { adapter: "web", workspace: "public", channel: "" } as const;
/** Sees everything, as the operator's own terminal does. */
const EVERYTHING = { adapter: "terminal", workspace: "public", channel: "" } as const;
/** Openings of one link within this time are one line of the log. */
const LOG_EVERY_MS = 60_000;

export interface VisitorDeps {
  readonly stores: Stores;
  readonly settings: PageSettings;
  readonly signer: LinkSigner;
  readonly clock: Clock;
}

export interface Visitors {
  /** Somebody without a link; null where pages open with one only. */
  anybody(): Visitor | null;
  /** Somebody with a link to this (`C-67`, or a feed). Counts the opening and writes it to the audit log. */
  byLink(signed: string, subject: string): Promise<LinkHolder | Refusal>;
  /** What members of a workspace may read. */
  storesOf(viewer: Viewer): Stores;
}

/** Decides who sees what on pages and in feeds; what a workspace may see is decided where it always is (`visibleStores`). */
export function createVisitors({ stores, settings, signer, clock }: VisitorDeps): Visitors {
  async function note(link: RecordLink, now: Date): Promise<void> {
    await stores.links.noteOpened(link.id, now);
    const last = link.lastOpenedAt?.getTime() ?? 0;
    if (now.getTime() - last < LOG_EVERY_MS) return;
    await stores.audit.append({
      ...{ at: now, actor: `link L-${link.id}`, channelId: null, verb: "open-link", subject: link.record },
      detail: { adapter: link.adapter, workspace: link.workspace, madeBy: link.createdBy },
    });
  }

  const storesOf = ({ adapter, workspace }: Viewer) => visibleStores({ adapter, workspace, channel: "" }, stores);

  return {
    anybody() {
      if (settings.access === "all") {
        return { stores: visibleStores(EVERYTHING, stores), wholeTexts: true, link: null, indexable: false };
      }
      if (settings.access !== "catalogue") return null;
      return { stores: visibleStores(PUBLIC, stores), wholeTexts: false, link: null, indexable: true };
    },
    storesOf,
    async byLink(signed, subject) {
      const id = signer.read(signed, subject);
      const link = id === null ? null : await stores.links.findLink(id);
      if (link === null || link.record !== subject) return { refused: "This link is not one that Fineprint made." };
      const now = clock.now();
      const state = linkState(link, now);
      if (state !== "open")
        return { refused: `This link was ${state === "revoked" ? "taken back" : "made for a time that is over"}.` };
      await note(link, now);
      return { stores: storesOf(link), wholeTexts: true, link, indexable: false };
    },
  };
}
