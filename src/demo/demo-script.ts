import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "../app.js";
import { FineprintError } from "../errors.js";
import type { PolicyDocument, Provision } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import type { PolicyServer } from "./policy-server.js";
import type { createRecordedVersions } from "./recorded-policy.js";

export interface Stage {
  readonly app: App;
  readonly server: PolicyServer;
  readonly versions: ReturnType<typeof createRecordedVersions>;
  /** Tells the audience what happens next. */
  readonly say: (sentence: string) => void;
  /** Types a line into the chat channel, as a person would. */
  readonly type: (line: string) => void;
  /** Milliseconds since the channel last showed something new. */
  readonly quietFor: () => number;
}

/** How long one step may take, in ms, before the demo is called failed. */
const STEP_LIMIT_MS = 30_000;
/** An answer is out when the channel has been quiet for this long. */
const QUIET_MS = 400;

/** Plays the scenes in order; throws when one does not come out as it must. */
export async function playScript(stage: Stage): Promise<void> {
  await watchScene(stage);
  await unchangedScene(stage);
  await dateOnlyScene(stage);
  const changeId = await changeScene(stage);
  await questionsScene(stage, changeId);
}

async function watchScene(stage: Stage): Promise<void> {
  const { app, say } = stage;
  say("Someone types /watch meadow. Meadow Learn's privacy notice is served by a small web server on this machine.");
  await ask(stage, "/watch meadow");
  await until("the first read", async () => (await findDocument(app))?.currentVersionId != null);
  await until("word of the first read", async () => stage.quietFor() < QUIET_MS);
  await settle(stage.quietFor);
}

async function unchangedScene({ app, server, say }: Stage): Promise<void> {
  say("The schedule checks the page again. Nothing changed, so nothing is said.");
  const requests = server.requests();
  const verifiedAt = (await document(app)).lastVerifiedAt;
  await until("a check without change", async () => {
    return server.requests() > requests && (await document(app)).lastVerifiedAt?.getTime() !== verifiedAt?.getTime();
  });
  await expectDeliveries(app, 0, "An unchanged page was posted.");
}

async function dateOnlyScene({ app, server, versions, say }: Stage): Promise<void> {
  say("The company touches the date line and nothing else. The new version is kept; the channel stays silent.");
  const version = (await document(app)).currentVersionId;
  server.publish(versions[1].html);
  await until("the date-only version", async () => (await document(app)).currentVersionId !== version);
  await expectDeliveries(app, 0, "A date-only edit was posted.");
}

async function changeScene({ app, server, versions, say, quietFor }: Stage): Promise<number> {
  say("Now three clauses change. A second fetch confirms it, then the card is posted, once.");
  server.publish(versions[2].html);
  await until("the change card", async () => (await postedChanges(app)).length > 0);
  await settle(quietFor);
  const [changeId] = await postedChanges(app);
  if (changeId === undefined) throw failed("No change was posted.");
  return changeId;
}

async function questionsScene(stage: Stage, changeId: number): Promise<void> {
  const { app, say } = stage;
  const change = formatRecordId("change", changeId);
  const provision = formatRecordId("provision", (await highestTouchedProvision(app, changeId)).id);
  say("Anyone in the channel can ask what it means, how severe it is and why, and for the proof.");
  for (const line of [
    `/policy explain ${provision}`,
    `/policy severity ${provision}`,
    `/policy cite ${provision}`,
    `/policy verify ${change}`,
  ]) {
    await ask(stage, line);
  }
}

/** Types a line and waits until the channel has answered it. */
async function ask({ type, quietFor }: Stage, line: string): Promise<void> {
  await settle(quietFor);
  type(line);
  await until("an answer", async () => quietFor() < QUIET_MS);
  await settle(quietFor);
}

async function settle(quietFor: Stage["quietFor"]): Promise<void> {
  await until("quiet", async () => quietFor() >= QUIET_MS);
}

async function highestTouchedProvision(app: App, changeId: number): Promise<Provision> {
  const clauses = await app.stores.changes.listClauseChanges(changeId);
  const ids = clauses.flatMap(({ provisionId, after }) => (provisionId !== null && after ? [provisionId] : []));
  const provisions = await Promise.all(ids.map((id) => app.stores.provisions.getProvision(id)));
  const [highest] = provisions.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
  if (!highest) throw failed("The change touches no provision.");
  return highest;
}

async function postedChanges(app: App): Promise<number[]> {
  const deliveries = await app.stores.deliveries.listDeliveries({ limit: 10 });
  return deliveries.flatMap(({ status, changeId }) => (status === "posted" && changeId !== null ? [changeId] : []));
}

async function expectDeliveries(app: App, count: number, otherwise: string): Promise<void> {
  const deliveries = await app.stores.deliveries.listDeliveries({ limit: 10 });
  if (deliveries.length !== count) throw failed(otherwise);
}

async function findDocument(app: App): Promise<PolicyDocument | undefined> {
  return (await app.stores.documents.listDocuments())[0];
}

async function document(app: App): Promise<PolicyDocument> {
  const found = await findDocument(app);
  if (!found) throw failed("The watch made no document.");
  return found;
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + STEP_LIMIT_MS;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw failed(`Waited ${STEP_LIMIT_MS / 1000} s for ${what} in vain.`);
    await sleep(50);
  }
}

function failed(message: string): FineprintError {
  return new FineprintError("demo-failed", message, false);
}
