import type { types } from "@slack/bolt";
import { cutText, safeText } from "../../records/safe-text.js";
import type { Action } from "../types.js";
import { LIMITS } from "./limits.js";

/** What every button and menu of ours begins its `action_id` with; its value is the command line it stands for. */
export const ACTION_PREFIX = "run:";
/** What a menu that shows its name is called. */
const MENU_WORDS = "More …";
/** And what ends the one of a button whose command is shown in a form first. */
export const FILL_SUFFIX = ":fill";

/**
 * Buttons in rows, menu entries in one menu at their end: an overflow where it takes them all (five), else a select. Entries
 * that no menu carries (a form filled in, a value too long) are buttons.
 */
export function drawActions(actions: readonly Action[]): types.ActionsBlock[] {
  const inMenu = (action: Action) =>
    action.place === "menu" && !action.fill && commandOf(action).length <= LIMITS.optionValue;
  const menu = actions.filter(inMenu).slice(0, LIMITS.selectOptions);
  const buttons = actions.filter((action) => !menu.includes(action));
  const pressed = [
    ...buttons.map((action) => ({ element: drawButton(action), end: action.fill ? FILL_SUFFIX : "" })),
    ...(menu.length > 0 ? [{ element: drawMenu(menu), end: "" }] : []),
  ];
  return inGroups(pressed, LIMITS.actionElements).map((elements, row) => ({
    type: "actions",
    elements: elements.map(({ element, end }, index) => {
      return { ...element, action_id: `${ACTION_PREFIX}${row}:${index}${end}` };
    }),
  }));
}

/** The command an action stands for: "explain C-67". */
function commandOf({ verb, argument }: Action): string {
  return safeText(`${verb} ${argument}`.trimEnd());
}

function drawButton(action: Action): types.Button {
  const label = labelOf(action, LIMITS.buttonText);
  return {
    type: "button",
    text: plain(label),
    value: cutText(commandOf(action), LIMITS.buttonValue),
    accessibility_label: cutText(`${label} ${safeText(action.argument)}`.trimEnd(), LIMITS.buttonText),
  };
}

function drawMenu(actions: readonly Action[]): types.Overflow | types.StaticSelect {
  const options = actions.map((action) => {
    return { text: plain(labelOf(action, LIMITS.optionText)), value: commandOf(action) };
  });
  if (options.length <= LIMITS.overflowOptions) return { type: "overflow", options };
  return { type: "static_select", placeholder: plain(MENU_WORDS), options };
}

function labelOf({ label, verb }: Action, max: number): string {
  return cutText(safeText(label).trim() || verb, max);
}

function plain(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}

function inGroups<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_none, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
