import type { App, types, ViewStateValue } from "@slack/bolt";
import { cutText, safeLine } from "../../../records/safe-text.js";
import { kindOf } from "../../commands/line/argument-kinds.js";
import { type GivenValues, readFields } from "../../commands/line/given-command.js";
import { typedProse } from "../../commands/verbs/typed-prose.js";
import type { VerbArgument } from "../../commands/verbs/verb-types.js";
import { VERBS } from "../../commands/verbs/verbs.js";
import type { Asked } from "../answer.js";
import type { Form } from "../form.js";
import { plain, takesFile } from "../form-inputs.js";
import { drawForm, type FormPlace, type OpenForm, readForm, TARGET, VERB_FORM } from "../form-view.js";
import { LIMITS } from "../limits.js";
import { findPersonWord } from "../person-word.js";
import { createResponseUrl } from "../response-url.js";
import { readFailure } from "../slack-errors.js";
import { ADAPTER_NAME, askRunner, type HandlerDeps, sayToAsker } from "./ask.js";
import { fileErrors, readOrSay, readUploads, uploadsIn } from "./uploads.js";

/** Opens a form; Slack wants it within three seconds, so nothing is looked up before. */
export async function openForm(
  triggerId: string,
  { form, place }: { readonly form: Form; readonly place: FormPlace },
  deps: HandlerDeps,
): Promise<void> {
  try {
    await openView(triggerId, { form, place }, deps);
  } catch (error) {
    deps.logger.warn({ err: error }, "form not opened");
    const text =
      form.line === "watch"
        ? "The form did not open in time. Try /watch again, or name the platform: /watch coursera"
        : `The form did not open in time. Press again, or type it: /policy help ${form.command.verb}`;
    await sayToAsker(text, askedFrom(place, place.channel ?? place.user, deps), deps);
  }
}

/** An app that was installed before it asked for files:read may show no field for a file: the form comes without it then. */
async function openView(
  triggerId: string,
  { form, place }: { readonly form: Form; readonly place: FormPlace },
  { client }: HandlerDeps,
): Promise<void> {
  try {
    await client.views.open({ trigger_id: triggerId, view: drawForm(form, place) });
  } catch (error) {
    if (!form.asked.some(takesFile) || !isRefused(error)) throw error;
    await client.views.open({ trigger_id: triggerId, view: drawForm(form, place, { files: false }) });
  }
}

/** Slack would not show the form as it is; one that came too late is not refused. */
function isRefused(error: unknown): boolean {
  const { kind } = readFailure(error);
  const isLate = error instanceof Error && /trigger/.test(error.message);
  return (kind === "rejected" || kind === "denied") && !isLate;
}

/** Takes what belongs to forms: suggestions while people type, and what was sent off. */
export function takeForms(app: App, deps: HandlerDeps): void {
  for (const name of new Set(VERBS.flatMap((verb) => verb.arguments.map((argument) => argument.name)))) {
    app.options<"block_suggestion">(name, async ({ ack, options, body }) => {
      const open = readForm("view" in body ? body.view : undefined);
      await ack({ options: open ? await suggest(name, options.value, { open, deps }) : [] });
    });
  }
  app.view(VERB_FORM, async ({ ack, view, body }) => {
    const open = readForm(view);
    const channel = open?.place.channel ?? view.state.values[TARGET]?.[TARGET]?.selected_conversation;
    if (!open || !channel) return ack();
    const { command: begun, asked } = open.form;
    // What cannot be taken is said beside its field, and nothing that was typed is lost.
    const written = chosenValues(view.state.values, asked);
    const files = uploadsIn(view.state.values, asked);
    const { problems = [] } = readFields(begun, asked, written);
    const errors = {
      ...fileErrors(asked, { written, files }),
      ...Object.fromEntries(problems.map(({ argument, message }) => [argument, typedProse(message)])),
    };
    if (Object.keys(errors).length > 0) return ack({ response_action: "errors", errors });
    await ack();
    const chosen = body.type === "view_submission" ? body.response_urls?.[0]?.response_url : undefined;
    const place = askedFrom({ ...open.place, responseUrl: open.place.responseUrl ?? chosen }, channel, deps);
    const texts = await readOrSay(() => readUploads(files, deps), place, deps);
    if (texts === null) return;
    const named = await namedValues(view.state.values, asked, deps);
    const { command } = readFields(begun, asked, new Map([...named, ...texts]));
    if (command) await askRunner(command, place, deps);
  });
}

type Values = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

function chosenValues(values: Values, asked: readonly VerbArgument[]): GivenValues {
  return new Map(
    asked.flatMap(({ name }) => {
      const state = values[name]?.[name];
      return state ? [[name, chosenIn(state)] as const] : [];
    }),
  );
}

/** The same, with people by their names where Slack tells them. */
async function namedValues(values: Values, asked: readonly VerbArgument[], deps: HandlerDeps): Promise<GivenValues> {
  const chosen = new Map(chosenValues(values, asked));
  for (const { name } of asked) {
    const user = values[name]?.[name]?.selected_user;
    if (user) chosen.set(name, await findPersonWord(user, deps));
  }
  return chosen;
}

function chosenIn(state: ViewStateValue): string {
  const options = state.selected_options ?? (state.selected_option ? [state.selected_option] : []);
  const values = options.map(({ value }) => value ?? "").filter((value) => value !== "");
  if (values.length > 0) return values.includes("all") ? "all" : values.join(",");
  if (state.selected_user) return `<@${state.selected_user}>`;
  if (state.selected_conversation) return state.selected_conversation;
  return state.value ?? state.selected_time ?? "";
}

function askedFrom({ responseUrl, ...place }: FormPlace, channel: string, { clock }: HandlerDeps): Asked {
  return {
    ...place,
    team: place.team,
    channel,
    responseUrl: createResponseUrl(responseUrl, clock),
    staysInThread: false,
  };
}

/** What fits what was typed so far; where other values are right too, what was typed is one: addresses are in no list. */
async function suggest(
  name: string,
  typed: string,
  { open: { place, form }, deps }: { readonly open: OpenForm; readonly deps: HandlerDeps },
): Promise<types.PlainTextOption[]> {
  const argument = form.asked.find((one) => one.name === name);
  if (!argument) return [];
  const words = safeLine(typed).trim();
  const channel = { adapter: ADAPTER_NAME, workspace: deps.workspace(), channel: place.channel ?? "" };
  const known = await deps.runner.suggest({ verb: form.command.verb, argument: name, typed: words }, { channel });
  const isKnown = known.some((one) => [one.value, one.name.toLowerCase()].includes(words.toLowerCase()));
  const own = kindOf(argument).open && words !== "" && !isKnown ? [{ value: words, name: words }] : [];
  return [...known, ...own]
    .filter(({ value }) => value.length > 0 && value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.options)
    .map((one) => ({ text: plain(cutText(safeLine(one.name), LIMITS.optionText)), value: one.value }));
}
