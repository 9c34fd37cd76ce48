import type { types } from "@slack/bolt";
import { cutText, safeText } from "../safe-text.js";
import type { Action } from "../types.js";
import { LIMITS } from "./limits.js";

/** What every button and menu of ours begins its `action_id` with; its value is the command line it stands for. */
export const ACTION_PREFIX = "run:";

/** Buttons in rows, menu entries behind the last row's "more" menus. A value too long for a menu becomes a button. */
export function drawActions(actions: readonly Action[]): types.ActionsBlock[] {
  const menu = actions.filter((action) => action.place === "menu" && commandOf(action).length <= LIMITS.optionValue);
  const buttons = actions.filter((action) => !menu.includes(action)).map(drawButton);
  const menus = inGroups(menu, LIMITS.overflowOptions).map(drawMenu);
  return inGroups([...buttons, ...menus], LIMITS.actionElements).map((elements, row) => ({
    type: "actions",
    elements: elements.map((element, index) => ({ ...element, action_id: `${ACTION_PREFIX}${row}:${index}` })),
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

function drawMenu(actions: readonly Action[]): types.Overflow {
  return {
    type: "overflow",
    options: actions.map((action) => ({ text: plain(labelOf(action, LIMITS.optionText)), value: commandOf(action) })),
  };
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
