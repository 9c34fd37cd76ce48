import type { types } from "@slack/bolt";
import { z } from "zod";
import { cutText } from "../../records/safe-text.js";
import { drawInput, labelOf, plain } from "./form-inputs.js";
import { type FormLine, wholeLine } from "./form-line.js";
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

const FormState = z.object({ place: FormPlace, begun: z.string(), asked: z.array(z.string()) });

export interface OpenForm {
  readonly place: FormPlace;
  readonly line: Pick<FormLine, "begun" | "asked">;
}

/** The form of a line, made from its verb's own arguments. Pure. */
export function drawForm({ begun, asked, filled }: FormLine, place: FormPlace): types.ModalView {
  const [verb = ""] = begun.split(" ");
  const state = { place, begun, asked: asked.map(({ name }) => name) };
  return {
    type: "modal",
    callback_id: VERB_FORM,
    private_metadata: fitted(state),
    title: plain(cutText(titleOf(begun), LIMITS.modalTitle)),
    submit: plain(cutText(verb === "watch" ? "Watch" : "Send", LIMITS.modalTitle)),
    close: plain("Cancel"),
    blocks: [
      ...(place.channel === undefined ? [targetInput()] : []),
      ...asked.map((argument) => drawInput(argument, filled.get(argument.name))),
    ],
  };
}

/** What an open form says of itself; null for one that is not ours. */
export function readForm(view: unknown): OpenForm | null {
  const parsed = z.object({ private_metadata: z.string() }).safeParse(view);
  if (!parsed.success) return null;
  try {
    const { place, begun, asked } = FormState.parse(JSON.parse(parsed.data.private_metadata));
    const all = wholeLine(begun.split(" ")[0] ?? "")?.asked ?? [];
    return { place, line: { begun, asked: all.filter(({ name }) => asked.includes(name)) } };
  } catch {
    return null;
  }
}

function fitted(state: z.infer<typeof FormState>): string {
  const text = JSON.stringify(state);
  if (text.length <= LIMITS.privateMetadata) return text;
  return JSON.stringify({ ...state, place: { ...state.place, responseUrl: undefined } });
}

function titleOf(begun: string): string {
  return begun === "watch" ? "Watch a platform" : labelOf(begun);
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
