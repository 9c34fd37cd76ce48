import type { webApi } from "@slack/bolt";
import type { MessageRef } from "../../../ports.js";
import { recordInText } from "../../commands/line/mention-line.js";
import type { ThreadSubjects } from "../../thread-subjects.js";
import { readMark } from "../metadata.js";
import type { Posted } from "../poster.js";

/** Finds the record a thread is about; undefined when nobody knows. */
export type FindSubject = (thread: Posted, workspace: string) => Promise<string | undefined>;

export interface SubjectDeps {
  readonly client: webApi.WebClient;
  /** What our own deliveries say; without it only Slack is asked. */
  readonly subjects: ThreadSubjects | undefined;
}

/** First our own deliveries, then, where the app may read the history, the message itself. */
export function createSubjectFinder({ client, subjects }: SubjectDeps): FindSubject {
  return async ({ channel, ts }, workspace) => {
    const message: MessageRef = { channel, ts };
    const known = await subjects?.findSubject({ adapter: "slack", workspace, channel }, message);
    return known ?? askSlack(client, channel, ts);
  };
}

async function askSlack(client: webApi.WebClient, channel: string, ts: string): Promise<string | undefined> {
  try {
    const answer = await client.conversations.replies({ channel, ts, limit: 1, include_all_metadata: true });
    const [parent] = answer.messages ?? [];
    return readMark(parent).subject ?? recordInText(parent?.text ?? "");
  } catch {
    // The history scope is optional; without it the person names the change.
    return undefined;
  }
}
