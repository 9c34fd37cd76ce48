import type { App } from "@slack/bolt";
import type { ThreadSubjects } from "../../thread-subjects.js";
import type { HandlerDeps } from "./ask.js";
import { takeButtons } from "./buttons.js";
import { takeCommands } from "./commands.js";
import { takeDirectMessages } from "./direct.js";
import { takeForms } from "./form.js";
import { takeInvitations } from "./hello.js";
import { takeHome } from "./home.js";
import { takeMentions } from "./mention.js";
import { takeShortcut } from "./shortcut.js";
import { createSubjectFinder } from "./subject.js";

export interface TakeDeps extends HandlerDeps {
  readonly subjects: ThreadSubjects | undefined;
}

/** Everything people can do with us in Slack; the manifest asks for exactly this. */
export function takeAll(app: App, deps: TakeDeps): void {
  takeCommands(app, deps);
  takeButtons(app, deps);
  takeForms(app, deps);
  takeShortcut(app, deps);
  const withSubjects = { ...deps, findSubject: createSubjectFinder(deps) };
  takeMentions(app, withSubjects);
  takeDirectMessages(app, withSubjects);
  takeInvitations(app, deps);
  takeHome(app, deps);
}
