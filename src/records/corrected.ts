import type { ChangeRecord, Correction, Stores, Viewer } from "../ports.js";

/** A change as a workspace has put it right; the record of all others stays as it is. Pure. */
export function correctChange(change: ChangeRecord, correction: Correction | undefined): ChangeRecord {
  if (!correction || !saysSomething(correction)) return change;
  const { headline, direction, severity } = change;
  return {
    ...change,
    headline: correction.headline ?? headline,
    direction: correction.direction ?? direction,
    severity: correction.severity ?? severity,
    correction: { ...correction, shared: { headline, direction, severity } },
  };
}

/** One that was taken back sets nothing. */
export function saysSomething({ headline, direction, severity, withdrawn }: Correction): boolean {
  return withdrawn || headline !== null || direction !== null || severity !== null;
}

/** The change as it is for everybody. */
export function asShared({ correction, ...change }: ChangeRecord): ChangeRecord {
  return { ...change, ...correction?.shared };
}

/** The change as it was confirmed and sealed: without what a workspace corrected and what was told later. */
export function asSealed(change: ChangeRecord): ChangeRecord {
  const { toldLater, ...shared } = asShared(change);
  return toldLater ? { ...shared, headline: null, told: [], direction: toldLater.sealedDirection } : shared;
}

/** The stores of changes with one workspace's corrections over them. */
export function correctedChanges(
  viewer: Viewer,
  { changes, corrections }: Pick<Stores, "changes" | "corrections">,
): Pick<Stores["changes"], "getChange" | "listChanges"> {
  return {
    async getChange(id) {
      const change = await changes.getChange(id);
      const [correction] = await corrections.findCorrections(viewer, [id]);
      return correctChange(change, correction);
    },
    async listChanges(filter) {
      const found = await changes.listChanges({ ...filter, correctedBy: viewer });
      const made = await corrections.findCorrections(
        viewer,
        found.map(({ id }) => id),
      );
      const byChange = new Map(made.map((one) => [one.changeId, one]));
      return found.map((change) => correctChange(change, byChange.get(change.id)));
    },
  };
}

/** Deadlines without those of changes that the workspace has withdrawn. */
export function correctedDeadlines(
  viewer: Viewer,
  { deadlines, corrections }: Pick<Stores, "deadlines" | "corrections">,
): Pick<Stores["deadlines"], "listDeadlines"> {
  return {
    async listDeadlines(filter) {
      const found = await deadlines.listDeadlines(filter);
      const changeIds = [...new Set(found.map(({ changeId }) => changeId))];
      const made = await corrections.findCorrections(viewer, changeIds);
      const withdrawn = new Set(made.filter((one) => one.withdrawn).map(({ changeId }) => changeId));
      return found.filter(({ changeId }) => !withdrawn.has(changeId));
    },
  };
}

/** All stores, with changes as the workspace has corrected them: for what is made for one of its channels. */
export function correctedStores<S extends Pick<Stores, "changes" | "deadlines" | "corrections">>(
  viewer: Viewer,
  stores: S,
): S {
  const changes = Object.assign(Object.create(stores.changes), correctedChanges(viewer, stores));
  const deadlines = Object.assign(Object.create(stores.deadlines), correctedDeadlines(viewer, stores));
  return { ...stores, changes, deadlines };
}
