import type { types } from "@slack/bolt";
import { z } from "zod";
import { cutText } from "../../records/safe-text.js";
import { readPressed } from "../commands/line/read-pressed.js";
import { getVerb } from "../commands/verbs/find-verb.js";
import type { Form } from "./form.js";
import { drawInputs, labelOf, plain } from "./form-inputs.js";
import { LIMITS } from "./limits.js";

export const VERB_FORM = "verb_form";
/** The input that asks for the channel, where the form was opened outside one. */
export const TARGET = "target";

/** Where a form was asked for and what it goes on with; travels with it. Without a channel (the Home tab) it asks for one. */
const FormPlace = z.object({
  channel: z.string().optional(),
  user: z.string(),
  userName: z.string().optional(),
  team: z.string().optional(),
  thread: z.string().optional(),
  responseUrl: z.string().optional(),
});
export type FormPlace = z.infer<typeof FormPlace>;

const FormState = z.object({ place: FormPlace, line: z.string(), asked: z.array(z.string()) });

export interface OpenForm {
  readonly place: FormPlace;
  readonly form: Pick<Form, "command" | "asked">;
}

/** The form of a command, made from its verb's own arguments; `files: false` where the app may not read files. Pure. */
export function drawForm(
  { line, command: { verb }, asked, filled }: Form,
  place: FormPlace,
  { files = true }: { readonly files?: boolean } = {},
): types.ModalView {
  const state = { place, line, asked: asked.map(({ name }) => name) };
  return {
    type: "modal",
    callback_id: VERB_FORM,
    private_metadata: fitted(state),
    title: plain(cutText(titleOf(line), LIMITS.modalTitle)),
    submit: plain(cutText(verb === "watch" ? "Watch" : "Send", LIMITS.modalTitle)),
    close: plain("Cancel"),
    blocks: [
      ...(place.channel === undefined ? [targetInput()] : []),
      ...asked.flatMap((argument) => drawInputs(argument, { filled: filled.get(argument.name), files })),
    ],
  };
}

/** What an open form says of itself; null for one that is not ours. */
export function readForm(view: unknown): OpenForm | null {
  const parsed = z.object({ private_metadata: z.string() }).safeParse(view);
  if (!parsed.success) return null;
  try {
    const { place, line, asked } = FormState.parse(JSON.parse(parsed.data.private_metadata));
    const command = readPressed(line);
    if (!command) return null;
    const all = getVerb(command.verb).arguments;
    return { place, form: { command, asked: all.filter(({ name }) => asked.includes(name)) } };
  } catch {
    return null;
  }
}

function fitted(state: z.infer<typeof FormState>): string {
  const text = JSON.stringify(state);
  if (text.length <= LIMITS.privateMetadata) return text;
  return JSON.stringify({ ...state, place: { ...state.place, responseUrl: undefined } });
}

function titleOf(line: string): string {
  return line === "watch" ? "Watch a platform" : labelOf(line);
}

/** Which channel is meant; Slack gives an address for the answer along with the choice. */
function targetInput(): types.InputBlock {
  return {
    type: "input",
    block_id: TARGET,
    label: plain("Channel"),
    hint: plain("I post only where I am a member: /invite @fineprint"),
    element: { type: "conversations_select", action_id: TARGET, response_url_enabled: true },
  };
}
