import type { App, types, ViewStateValue } from "@slack/bolt";
import { cutText, safeLine } from "../../../records/safe-text.js";
import type { ArgumentKind, VerbArgument } from "../../commands/verbs/verb-types.js";
import { VERBS } from "../../commands/verbs/verbs.js";
import type { Asked } from "../answer.js";
import { plain } from "../form-inputs.js";
import { type FormLine, lineWith } from "../form-line.js";
import { drawForm, type FormPlace, type OpenForm, readForm, TARGET, VERB_FORM } from "../form-view.js";
import { LIMITS } from "../limits.js";
import { findPersonWord } from "../person-word.js";
import { createResponseUrl } from "../response-url.js";
import { ADAPTER_NAME, askRunner, type HandlerDeps, sayToAsker } from "./ask.js";

/** Opens a form; Slack wants it within three seconds, so nothing is looked up before. */
export async function openForm(
  triggerId: string,
  { line, place }: { readonly line: FormLine; readonly place: FormPlace },
  deps: HandlerDeps,
): Promise<void> {
  try {
    await deps.client.views.open({ trigger_id: triggerId, view: drawForm(line, place) });
  } catch (error) {
    deps.logger.warn({ err: error }, "form not opened");
    const text =
      line.begun === "watch"
        ? "The form did not open in time. Try /watch again, or name the platform: /watch coursera"
        : `The form did not open in time. Press again, or type it: /policy help ${line.begun.split(" ")[0]}`;
    await sayToAsker(text, askedFrom(place, place.channel ?? place.user, deps), deps);
  }
}

/** Takes what belongs to forms: suggestions while people type, and what was sent off. */
export function takeForms(app: App, deps: HandlerDeps): void {
  for (const name of new Set(VERBS.flatMap((verb) => verb.arguments.map((argument) => argument.name)))) {
    app.options<"block_suggestion">(name, async ({ ack, options, body }) => {
      const form = readForm("view" in body ? body.view : undefined);
      await ack({ options: form ? await suggest(name, options.value, { form, deps }) : [] });
    });
  }
  app.view(VERB_FORM, async ({ ack, view, body }) => {
    await ack();
    const form = readForm(view);
    const channel = form?.place.channel ?? view.state.values[TARGET]?.[TARGET]?.selected_conversation;
    if (!form || !channel) return;
    const chosen = body.type === "view_submission" ? body.response_urls?.[0]?.response_url : undefined;
    const place = { ...form.place, responseUrl: form.place.responseUrl ?? chosen };
    const line = lineWith(form.line, await readValues(view.state.values, form.line.asked, deps));
    await askRunner(`/${line}`, askedFrom(place, channel, deps), deps);
  });
}

type Values = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

async function readValues(
  values: Values,
  asked: readonly VerbArgument[],
  deps: HandlerDeps,
): Promise<ReadonlyMap<string, string>> {
  const given = new Map<string, string>();
  for (const { name } of asked) {
    const state = values[name]?.[name];
    if (!state) continue;
    const user = state.selected_user;
    given.set(name, user ? await findPersonWord(user, deps) : chosenIn(state));
  }
  return given;
}

function chosenIn(state: ViewStateValue): string {
  const options = state.selected_options ?? (state.selected_option ? [state.selected_option] : []);
  const values = options.map(({ value }) => value ?? "").filter((value) => value !== "");
  if (values.length > 0) return values.includes("all") ? "all" : values.join(",");
  return state.value ?? state.selected_time ?? state.selected_date ?? "";
}

function askedFrom({ responseUrl, ...place }: FormPlace, channel: string, { clock }: HandlerDeps): Asked {
  return { ...place, channel, responseUrl: createResponseUrl(responseUrl, clock), staysInThread: false };
}

const PLATFORMS: ReadonlySet<ArgumentKind> = new Set(["platform"]);

/** What fits what was typed so far. */
async function suggest(
  name: string,
  typed: string,
  { form, deps }: { readonly form: OpenForm; readonly deps: HandlerDeps },
): Promise<types.PlainTextOption[]> {
  const argument = form.line.asked.find((one) => one.name === name);
  if (!argument) return [];
  const options = PLATFORMS.has(argument.kind)
    ? await platforms(typed, deps)
    : await completions(name, typed, { form, deps });
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
  name: string,
  typed: string,
  { form, deps }: { readonly form: OpenForm; readonly deps: HandlerDeps },
): Promise<types.PlainTextOption[]> {
  const channel = { adapter: ADAPTER_NAME, workspace: deps.workspace(), channel: form.place.channel ?? "" };
  const partial = safeLine(typed).trim().replaceAll(/\s+/g, "-").toLowerCase();
  const words = await deps.runner.complete(`/${form.line.begun} ${name}:${partial}`, { channel });
  const values = words.filter((word) => word.startsWith(`${name}:`)).map((word) => word.slice(name.length + 1));
  return values.map((value) => ({ text: plain(cutText(value, LIMITS.optionText)), value }));
}
