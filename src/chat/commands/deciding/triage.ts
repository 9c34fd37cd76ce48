import { isDeepStrictEqual } from "node:util";
import type { TriageEntry, TriageKind } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { triageWords } from "../../../records/triage-words.js";
import { asSentence } from "../../../records/words.js";
import { readChannelCard } from "../../notice/channel-card.js";
import { triagedNotice } from "../../notice/triaged-notice.js";
import { isPerson } from "../../ping.js";
import type { Block, CommandContext } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import type { Command } from "../line/command.js";
import { askerOf, type Person } from "../person.js";
import { text } from "../reply.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import type { VerbName } from "../verbs/verb-types.js";
import { readChannel } from "../watched.js";

/** The verb of each decision, and whose stands when there are several of a kind. */
const RULES: Readonly<Record<TriageKind, { readonly verb: VerbName; readonly stands: "first" | "last" }>> = {
  acknowledged: { verb: "acknowledge", stands: "first" },
  assigned: { verb: "assign", stands: "last" },
  "not-material": { verb: "not-material", stands: "first" },
  escalated: { verb: "escalate", stands: "last" },
};

/** Decisions of others that a card is drawn anew for while it is being drawn. */
const MOST_REDRAWS = 3;

/** A change, and the channel that decides on it. */
export interface TriageSubject {
  readonly changeId: number;
  readonly channelId: number;
  /** `C-67` */
  readonly record: string;
}

/** What somebody decides: to whom and why, where the kind asks for it. */
export interface Decision {
  readonly kind: TriageKind;
  readonly to?: Person;
  readonly reason?: string;
}

/** A decision as it stands, whether this command made it, and what there is to say of the card, if anything. */
export interface Decided {
  readonly entry: TriageEntry;
  readonly saved: boolean;
  readonly card: string | null;
  /** Whom it was given to, to be mentioned: by ID, never who decided. */
  readonly people: readonly string[];
}

/** What a triage verb is about. Throws `InputError` when there is no such change for this workspace. */
export async function readTriageSubject(
  command: Command,
  context: CommandContext,
  { stores }: HandlerDeps,
): Promise<TriageSubject> {
  const { kind, id } = needRecord(command);
  await findRecord({ kind, id }, () => stores.changes.getChange(id));
  const { id: channelId } = await readChannel(stores, context);
  return { changeId: id, channelId, record: formatRecordId("change", id) };
}

/** Records a decision for the channel, in the audit too, and draws the card anew. */
export async function decide(subject: TriageSubject, { kind, to, reason }: Decision, asked: Asked): Promise<Decided> {
  const { stores, clock } = asked.deps;
  const { changeId, channelId, record } = subject;
  const { id: actor, name: actorName } = askerOf(asked.context);
  const at = clock.now();
  const why = reason ?? null;
  const given = { assignee: to?.id ?? null, assigneeName: to?.name ?? null, reason: why };
  const decision = { changeId, channelId, kind, actor, actorName, at, ...given };
  const { verb, stands } = RULES[kind];
  const { entry, saved } = await stores.triage.saveTriage(decision, stands);
  if (saved) await stores.audit.append({ at, actor, channelId, verb, subject: record, detail: given });
  const note = saved ? asSentence(`${record}: ${triageWords(entry)}`) : null;
  const people = saved ? chosenOf(to, asked.context) : [];
  const card = await drawCard(subject, note, { ...asked, people });
  for (const person of people) await tellChosen(person, { subject, entry }, asked);
  return { entry, saved, card, people };
}

/** Who was chosen has to hear of it; who chose themselves knows. */
function chosenOf(to: Person | undefined, { user, channel }: CommandContext): string[] {
  const id = to?.id ?? null;
  return id !== null && id !== user && isPerson(channel.adapter, id) ? [id] : [];
}

/** In private, with the way to the card. What cannot be told there stands in the channel all the same. */
async function tellChosen(
  person: string,
  { subject, entry }: { readonly subject: TriageSubject; readonly entry: TriageEntry },
  { context, deps }: Asked,
): Promise<void> {
  if (!context.tell) return;
  const url = await findCardLink(subject, { context, deps });
  const summary = asSentence(`${subject.record}: ${triageWords(entry)}`);
  const link: Block[] = url ? [{ kind: "link", label: "Its card", url }] : [];
  const outcome = await context.tell(person, { summary, record: subject.record, blocks: [text(summary), ...link] });
  if (outcome.kind !== "posted")
    deps.logger.warn({ record: subject.record, reason: outcome.reason }, "person not told");
}

/** Where the change's card can be opened; null where none stands, or nobody can say. */
export async function findCardLink(subject: TriageSubject, { context, deps }: Asked): Promise<string | null> {
  const delivery = await findCard(subject, deps);
  return (delivery?.message && (await context.findLink?.(delivery.message))) ?? null;
}

/** The change's card in the channel, if one stands there. */
async function findCard({ changeId, channelId }: TriageSubject, { stores }: HandlerDeps) {
  const deliveries = await stores.deliveries.listDeliveries({ changeId, channelId, limit: 20 });
  return deliveries.find(({ status, kind }) => status === "posted" && kind === "change");
}

/** What a card is drawn with. */
interface Standing {
  readonly entries: readonly TriageEntry[];
}

interface Asked {
  readonly people?: readonly string[];
  readonly context: CommandContext;
  readonly deps: HandlerDeps;
}

/** Draws the channel's card anew with all that stands. Returns what there is to say about it, or null. */
export async function drawCard(
  subject: TriageSubject,
  note: string | null,
  { context: { edit, channel }, deps, people = [] }: Asked,
): Promise<string | null> {
  const { changeId, channelId } = subject;
  const { stores } = deps;
  const delivery = await findCard(subject, deps);
  if (!delivery?.message || !edit) return null;
  const { message } = delivery;
  const readStanding = async () => ({
    entries: await stores.triage.listTriage(channelId, [changeId]),
    corrected: await stores.corrections.findCorrections(channel, [changeId]),
  });
  const draw = async ({ entries }: Standing, news: string | null) => {
    const { notice } = await readChannelCard(stores, delivery, deps);
    return edit({
      message,
      notice: triagedNotice(notice, entries),
      note: news,
      deliveryId: String(delivery.id),
      ...(news === null ? {} : { people }),
    });
  };
  let drawn = await readStanding();
  let outcome = await draw(drawn, note);
  // Somebody decided or corrected it meanwhile: whoever draws last must draw what stands.
  for (let again = 0; again < MOST_REDRAWS && outcome.kind === "edited"; again += 1) {
    const standing = await readStanding();
    if (isDeepStrictEqual(standing, drawn)) break;
    drawn = standing;
    outcome = await draw(drawn, null);
  }
  return outcome.kind === "failed" ? `It is recorded, but the card could not be changed: ${outcome.reason}` : null;
}

/** What stands on a change. Throws `InputError` where it was found not to matter: deciding more needs a reopening first. */
export async function needOpen(
  { changeId, channelId, record }: TriageSubject,
  { stores }: HandlerDeps,
): Promise<readonly TriageEntry[]> {
  const entries = await stores.triage.listTriage(channelId, [changeId]);
  const closed = entries.find(({ kind }) => kind === "not-material");
  if (!closed) return entries;
  throw new SpokenError(
    prose`${asSentence(`${record} is ${triageWords(closed)}`)} To take that back: ${commandWords("reopen", record)}`,
  );
}
