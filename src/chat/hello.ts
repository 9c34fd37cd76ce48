import { commandWords, type Prose, prose } from "./commands/verbs/prose.js";
import type { Notice } from "./types.js";

const WHAT = "I read policies when they change and post what changed, how severe it is, and the proof.";

/** Said once in a channel that invited us, or in a server that added us. */
export function helloNotice(): Notice {
  return noticeOf(`Hello. ${WHAT}`, [
    ["Begin", [commandWords("watch", "coursera")]],
    ["Ask", [commandWords("ask", "does coursera sell my data?")]],
    ["More", [commandWords("help")]],
  ]);
}

/** Said to whoever installed us; `invite`: how we come into a channel on the platform. */
export function welcomeNotice(invite: string): Notice {
  return noticeOf(`Fineprint is installed. ${WHAT}`, [
    ["1. Invite me", invite],
    ["2. Watch something there", [commandWords("watch", "coursera")]],
    ["3. See what a card looks like", [commandWords("test")]],
    ["Who may do what, digests, quiet times", [commandWords("settings")]],
  ]);
}

function noticeOf(summary: string, fields: readonly (readonly [string, Prose])[]): Notice {
  return {
    summary,
    blocks: [
      { kind: "text", text: summary },
      { kind: "fields", fields },
      {
        kind: "footer",
        text: prose`I read only what is said to me. Everything I can do: ${commandWords("help", "all")}`,
      },
    ],
  };
}
