import { NotFoundError } from "../errors.js";
import type { ChannelRef, Stores } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { correctedChanges, correctedDeadlines, correctedStores } from "./corrected.js";

/** The operator's own: whoever sits there can read the database as well. */
const SEES_ALL = "terminal";

/**
 * The stores as a workspace may read them. A document is everybody's when the catalogue lists it; one that was added by
 * address is there only for workspaces that watch it or ever have. For all others its records, its platform and its clauses
 * are as if they did not exist. Every command gets these stores, so no verb has to think of it. What counts without quoting
 * (`countPrevalence`), what belongs to a channel (watches, deliveries, triage), and what is found through a record only
 * (versions, snapshots) is left as it is.
 */
export function visibleStores({ adapter, workspace }: ChannelRef, stores: Stores): Stores {
  const viewer = { adapter, workspace };
  if (adapter === SEES_ALL) return correctedStores(viewer, stores);
  const { documents, platforms, changes, provisions } = stores;
  const corrected = correctedChanges(viewer, stores);
  const known = new Map<number, Promise<boolean>>();

  /** Throws the error of a record that does not exist. */
  async function need(documentId: number, record: string): Promise<void> {
    const visible = known.get(documentId) ?? documents.isVisible(documentId, viewer);
    known.set(documentId, visible);
    if (!(await visible)) throw new NotFoundError(record);
  }

  async function getChange(id: number) {
    const change = await corrected.getChange(id);
    await need(change.documentId, `Change ${formatRecordId("change", id)}`);
    return change;
  }

  async function getProvision(id: number) {
    const provision = await provisions.getProvision(id);
    await need(provision.documentId, `Provision ${formatRecordId("provision", id)}`);
    return provision;
  }

  return {
    ...stores,
    documents: over(documents, {
      async getDocument(id) {
        await need(id, `Document ${formatRecordId("document", id)}`);
        return documents.getDocument(id);
      },
      findDocuments: (ids) => documents.findDocuments(ids, viewer),
      async findDocumentByUrl(url) {
        const found = await documents.findDocumentByUrl(url);
        return found && (await documents.isVisible(found.id, viewer)) ? found : null;
      },
      listDocuments: (platformId) => documents.listDocuments(platformId, viewer),
    }),
    platforms: over(platforms, {
      findPlatformBySlug: (slug) => platforms.findPlatformBySlug(slug, viewer),
      listPlatforms: () => platforms.listPlatforms(viewer),
    }),
    deadlines: over(stores.deadlines, correctedDeadlines(viewer, stores)),
    changes: over(changes, {
      getChange,
      listClauseChanges: async (id) => changes.listClauseChanges((await getChange(id)).id),
      listChanges: (filter) => corrected.listChanges({ ...filter, viewer }),
    }),
    provisions: over(provisions, {
      getProvision,
      listProvisions: (filter) => provisions.listProvisions({ ...filter, viewer }),
      listOfOthers: (filter) => provisions.listOfOthers({ ...filter, viewer }),
      listWordings: async (id) => provisions.listWordings((await getProvision(id)).id),
      listRelatedChanges: async (id, limit) => provisions.listRelatedChanges((await getProvision(id)).id, limit),
    }),
  };
}

/** A store with some of its methods replaced; the others are its own. */
function over<T extends object>(store: T, methods: Partial<T>): T {
  return Object.assign(Object.create(store), methods);
}
