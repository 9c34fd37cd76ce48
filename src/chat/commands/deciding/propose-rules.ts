import type { Block, CommandContext } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { noiseSubject } from "../noise-rules.js";
import { list, text } from "../reply.js";
import { commandWords, type Prose, prose } from "../verbs/prose.js";
import type { TriageSubject } from "./triage.js";

/** So many of a kind on a platform are no accident. */
const PATTERN = 3;
const LOOKED_BACK = 500;

/**
 * What could be silenced after a change was found not to matter, each with the command that says what it would have silenced;
 * and, when three of a kind were, that this is a pattern. Nothing is silenced by itself.
 */
export async function proposeRules(
  { changeId, channelId, record }: TriageSubject,
  _context: CommandContext,
  deps: HandlerDeps,
): Promise<Block[]> {
  const { stores } = deps;
  const subjects = await Promise.all(
    (["clause", "heading", "kind", "wording"] as const).map((scope) => noiseSubject(changeId, scope, stores)),
  );
  const lines = subjects.flatMap((subject): Prose[] =>
    subject ? [prose`${subject.about}: ${commandWords("rules", `${record} ${subject.scope}`)}`] : [],
  );
  if (lines.length === 0) return [];
  const kind = subjects.find((subject) => subject?.scope === "kind");
  const alike = kind ? await countAlike(channelId, kind.about, deps) : 0;
  const pattern =
    kind && alike >= PATTERN
      ? [
          text(
            prose`${alike} changes of this kind were found not to matter here: ${kind.about}. A rule would spare you the next: ${commandWords("rules", `${record} kind`)}`,
          ),
        ]
      : [];
  return [
    ...pattern,
    text("To be spared the like, try a rule; it says first what it would have silenced:"),
    ...list(lines),
  ];
}

/** Changes of the channel that were found not to matter and are of the same kind on the same platform. */
async function countAlike(channelId: number, about: string, { stores }: HandlerDeps): Promise<number> {
  const entries = await stores.audit.listAudit({ channelId, verb: "not-material", limit: LOOKED_BACK });
  const ids = [...new Set(entries.map(({ subject }) => Number(subject.replace(/^C-/, ""))))].filter(Number.isInteger);
  const standing = await stores.triage.listTriage(channelId, ids);
  const found = standing.filter(({ kind }) => kind === "not-material");
  const subjects = await Promise.all(found.map(({ changeId }) => noiseSubject(changeId, "kind", stores)));
  return subjects.filter((subject) => subject?.about === about).length;
}
