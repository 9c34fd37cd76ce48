import type { App, SlackViewAction, types } from "@slack/bolt";
import { z } from "zod";
import { getVerb } from "../../commands/find-verb.js";
import type { VerbArgument } from "../../commands/verb-types.js";
import { cutText, safeLine } from "../../safe-text.js";
import type { Asked } from "../answer.js";
import { LIMITS } from "../limits.js";
import { createResponseUrl } from "../response-url.js";
import { ADAPTER_NAME, askRunner, type HandlerDeps, sayToAsker } from "./ask.js";

export const WATCH_FORM = "watch_form";

/** Where the form was asked for; travels with it. Without a channel (the Home tab) the form asks for one. */
const Place = z.object({
  channel: z.string().optional(),
  user: z.string(),
  userName: z.string().optional(),
  team: z.string().optional(),
  responseUrl: z.string().optional(),
});
type Place = z.infer<typeof Place>;

/** Arguments the form leaves out: they are for people who know a record's ID. */
const LEFT_OUT: ReadonlySet<string> = new Set(["record", "confirmation"]);

function formArguments(): VerbArgument[] {
  return getVerb("watch").arguments.filter(({ kind }) => !LEFT_OUT.has(kind));
}

/** Opens the form; Slack wants it within three seconds, so nothing is looked up before. */
export async function openWatchForm(triggerId: string, place: Place, deps: HandlerDeps): Promise<void> {
  const privateMetadata = JSON.stringify(place);
  const kept = privateMetadata.length <= LIMITS.privateMetadata ? place : { ...place, responseUrl: undefined };
  try {
    await deps.client.views.open({ trigger_id: triggerId, view: watchForm(kept) });
  } catch (error) {
    deps.logger.warn({ err: error }, "form not opened");
    const text = "The form did not open in time. Try /watch again, or name the platform: /watch coursera";
    await sayToAsker(text, askedFrom(place, place.channel ?? place.user, deps), deps);
  }
}

/** The form, made from the verb's own arguments: one select each, filled while people type. */
export function watchForm(place: Place): types.ModalView {
  return {
    type: "modal",
    callback_id: WATCH_FORM,
    private_metadata: JSON.stringify(place),
    title: plain("Watch a platform"),
    submit: plain("Watch"),
    close: plain("Cancel"),
    blocks: [...(place.channel === undefined ? [targetInput()] : []), ...formArguments().map(inputOf)],
  };
}

const TARGET = "target";

/** Which channel is to watch; Slack gives an address for the answer along with the choice. */
function targetInput(): types.InputBlock {
  return {
    type: "input",
    block_id: TARGET,
    label: plain("Channel"),
    hint: plain("Changes are posted there. Invite me first: /invite @fineprint"),
    element: { type: "conversations_select", action_id: TARGET, response_url_enabled: true },
  };
}

function inputOf(argument: VerbArgument): types.InputBlock {
  const select = {
    action_id: argument.name,
    placeholder: plain(cutText(argument.help, LIMITS.placeholder)),
    min_query_length: argument.kind === "platform" ? 1 : 0,
  };
  return {
    type: "input",
    block_id: argument.name,
    label: plain(argument.name.charAt(0).toUpperCase() + argument.name.slice(1)),
    hint: plain(argument.help),
    optional: !argument.required,
    element:
      argument.kind === "document-type"
        ? { type: "multi_external_select", ...select }
        : { type: "external_select", ...select },
  };
}

/** Takes what belongs to the form: suggestions while people type, and its submission. */
export function takeWatchForm(app: App, deps: HandlerDeps): void {
  for (const argument of formArguments()) {
    app.options<"block_suggestion">(argument.name, async ({ ack, options, body }) => {
      await ack({ options: await suggest(argument, options.value, readPlace(body), deps) });
    });
  }
  app.view(WATCH_FORM, async ({ ack, view, body }) => {
    const place = readPlace({ view });
    await ack();
    if (!place) return;
    const channel = place.channel ?? view.state.values[TARGET]?.[TARGET]?.selected_conversation;
    if (!channel) return;
    const responseUrl =
      place.responseUrl ?? (body.type === "view_submission" ? body.response_urls?.[0]?.response_url : undefined);
    await askRunner(watchLine(view), askedFrom({ ...place, responseUrl }, channel, deps), deps);
  });
}

function askedFrom({ responseUrl, ...place }: Place, channel: string, { clock }: HandlerDeps): Asked {
  return { ...place, channel, responseUrl: createResponseUrl(responseUrl, clock), staysInThread: false };
}

/** What fits what was typed so far. */
async function suggest(
  argument: VerbArgument,
  typed: string,
  place: Place | null,
  deps: HandlerDeps,
): Promise<types.PlainTextOption[]> {
  const options =
    argument.kind === "platform" ? await platforms(typed, deps) : await completions(argument, typed, place, deps);
  return options
    .filter(({ value = "" }) => value.length > 0 && value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.options);
}

/** Platforms by their names. One may also be typed in full: addresses and new names are in no list. */
async function platforms(typed: string, { runner }: HandlerDeps): Promise<types.PlainTextOption[]> {
  const words = safeLine(typed).trim();
  const known = await runner.suggestPlatforms(words);
  const isKnown = known.some(({ slug, name }) => [slug, name.toLowerCase()].includes(words.toLowerCase()));
  const own = words === "" || isKnown ? [] : [{ slug: words, name: words }];
  return [...known, ...own].map(({ slug, name }) => ({
    text: plain(cutText(safeLine(name), LIMITS.optionText)),
    value: slug,
  }));
}

async function completions(
  { name }: VerbArgument,
  typed: string,
  place: Place | null,
  deps: HandlerDeps,
): Promise<types.PlainTextOption[]> {
  const channel = { adapter: ADAPTER_NAME, workspace: deps.workspace(), channel: place?.channel ?? "" };
  const partial = safeLine(typed).trim().replaceAll(/\s+/g, "-").toLowerCase();
  const words = await deps.runner.complete(`/watch ${name}:${partial}`, { channel });
  const values = words.filter((word) => word.startsWith(`${name}:`)).map((word) => word.slice(name.length + 1));
  return values.map((value) => ({ text: plain(cutText(value, LIMITS.optionText)), value }));
}

/** The command the form stands for: `/watch platform:coursera document:privacy,terms severity:high+`. */
function watchLine(view: SlackViewAction["view"]): string {
  const words = formArguments().flatMap(({ name }) => {
    const chosen = view.state.values[name]?.[name];
    const options = chosen?.selected_options ?? (chosen?.selected_option ? [chosen.selected_option] : []);
    const values = options.map(({ value }) => value ?? "").filter((value) => value !== "");
    return values.length > 0 ? [`${name}:${quoted(values.includes("all") ? "all" : values.join(","))}`] : [];
  });
  return `/watch ${words.join(" ")}`;
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value.replaceAll('"', "")}"` : value;
}

function readPlace(body: unknown): Place | null {
  const View = z.object({ view: z.object({ private_metadata: z.string() }) });
  const parsed = View.safeParse(body);
  if (!parsed.success) return null;
  try {
    return Place.parse(JSON.parse(parsed.data.view.private_metadata));
  } catch {
    return null;
  }
}

function plain(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
