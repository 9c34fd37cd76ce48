import type { ClauseChangeRecord } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { changeTitle, describeClause } from "./change-sentences.js";
import type { ChangeView } from "./change-view.js";
import { evidenceLine } from "./evidence.js";

/** Every clause change of a record as a `.diff` file, whole clauses, old wording with "-", new with "+". */
export function diffFile(view: ChangeView): { name: string; text: string } {
  const id = formatRecordId("change", view.change.id);
  const head = [
    `# ${id} · ${changeTitle(view)} · ${view.document.url}`,
    `--- ${formatRecordId("document", view.document.id)} ${evidenceLine(view.before)}`,
    `+++ ${formatRecordId("document", view.document.id)} ${evidenceLine(view.after)}`,
  ];
  const clauses = view.clauses.toSorted((a, b) => a.ordinal - b.ordinal);
  return { name: `${id}.diff`, text: `${[...head, ...clauses.map(hunk)].join("\n")}\n` };
}

function hunk(clause: ClauseChangeRecord): string {
  const place = (clause.after ?? clause.before)?.path.join(" › ") ?? "";
  const lines = [`@@ ${oneLine(place)} @@ ${describeClause(clause)}`];
  if (clause.kind === "moved") return [...lines, ...prefixed(" ", clause.after?.quote)].join("\n");
  const links = (clause.links ?? []).flatMap(({ text, before, after }) => [
    `-[${oneLine(text)}] ${before}`,
    `+[${oneLine(text)}] ${after}`,
  ]);
  const quotes = [...prefixed("-", clause.before?.quote), ...prefixed("+", clause.after?.quote)];
  const same = clause.before?.quote === clause.after?.quote;
  return [...lines, ...(same ? prefixed(" ", clause.after?.quote) : quotes), ...links].join("\n");
}

function prefixed(sign: string, quote: string | undefined): string[] {
  return quote === undefined ? [] : quote.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `${sign}${line}`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
