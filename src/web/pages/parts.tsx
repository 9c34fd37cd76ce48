import type { Child } from "hono/jsx";
import type { Severity, Span, WordRun } from "../../policy/types.js";
import { formatMinute } from "../../policy/utc.js";
import type { ChangeRecord, Platform, PolicyDocument, Provision } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { changeRating, ratingWords } from "../../records/labels.js";
import { documentLabel, SEVERITY_WORDS, VERDICT_SENTENCES } from "../../records/words.js";
import type { Frame } from "./frame.js";

/** How severe, in a word and a colour. */
export function SeverityBadge({ severity, words }: { readonly severity: Severity | null; readonly words?: string }) {
  if (severity === null) return words ? <span class="badge good">{words}</span> : null;
  return <span class={`badge ${severity}`}>{`${SEVERITY_WORDS[severity]} severity`}</span>;
}

/** The rating of a provision as a badge; protective and unrated ones have theirs. */
export function ProvisionBadge({ provision }: { readonly provision: Provision }) {
  return <SeverityBadge severity={provision.severity} words={ratingWords(provision)} />;
}

/** Names and values, one line each; what has no value is left out. */
export function Fields({ fields }: { readonly fields: readonly (readonly [name: string, value: Child | null])[] }) {
  return (
    <dl class="fields">
      {fields
        .filter(([, value]) => value !== null && value !== "")
        .map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
}

/** Words of the policy, word for word, with where they stand. */
export function Quote({ quote, source }: { readonly quote: string; readonly source: string }) {
  return (
    <figure class="quoted">
      <blockquote>{quote}</blockquote>
      <figcaption class="source">{source}</figcaption>
    </figure>
  );
}

/** `Now · Terms › 14. Disputes` */
export function sourceWords(label: string, { path }: Pick<Span, "path">): string {
  return [label, path.join(" › ")].filter((part) => part !== "").join(" · ");
}

/** A word diff: what is new underlined, what is gone struck through, and both said to who cannot see them. */
export function WordDiff({ runs }: { readonly runs: readonly WordRun[] }) {
  return <blockquote>{runs.map((run) => drawRun(run))}</blockquote>;
}

function drawRun({ op, text }: WordRun) {
  if (op === "=") return text;
  return op === "+" ? <ins>{text}</ins> : <del>{text}</del>;
}

/** An address outside, shown in full: nobody is led anywhere by words of a policy. */
export function Outside({ url, children }: { readonly url: string; readonly children?: Child }) {
  if (!/^https?:\/\//i.test(url)) return <span>{url}</span>;
  return (
    <a href={url} rel="noopener noreferrer nofollow external">
      {children ?? url}
    </a>
  );
}

/** Another record: a link where the reader may open it. */
export function To({ href, children }: { readonly href: string | null; readonly children: Child }) {
  return href === null ? <span>{children}</span> : <a href={href}>{children}</a>;
}

interface ListedChange {
  readonly change: ChangeRecord;
  readonly document: PolicyDocument;
  readonly platform: Pick<Platform, "name">;
}

/** Changes, a line each, as chat lists them. */
export function ChangeList({ changes, frame }: { readonly changes: readonly ListedChange[]; readonly frame: Frame }) {
  return (
    <ul class="records">
      {changes.map(({ change, document, platform }) => (
        <li>
          {change.severity ? <SeverityBadge severity={change.severity} /> : null}{" "}
          <To href={frame.hrefOf("change", change.id, document)}>
            {`${formatRecordId("change", change.id)}: ${changeWords(change)}`}
          </To>
          <br />
          <span class="quiet small">
            {[
              formatMinute(change.confirmedAt ?? change.detectedAt),
              `${platform.name} ${documentLabel(document.type)}`,
              changeRating(change),
            ].join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a change came to, in one sentence of ours. */
export function changeWords({ status, headline, summary, verdict }: ChangeRecord): string {
  return (status === "confirmed" ? (headline ?? summary[0]) : undefined) ?? VERDICT_SENTENCES[verdict];
}

/** Provisions, a line each. */
export function ProvisionList({
  provisions,
  frame,
  document,
}: {
  readonly provisions: readonly Provision[];
  readonly frame: Frame;
  readonly document: Pick<PolicyDocument, "isPublic">;
}) {
  return (
    <ul class="records">
      {provisions.map((provision) => (
        <li>
          <To href={frame.hrefOf("provision", provision.id, document)}>{provision.title}</To>{" "}
          <span class={`small ${provision.severity ?? "quiet"}`}>{ratingWords(provision)}</span>{" "}
          <span class="quiet small">{formatRecordId("provision", provision.id)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The search over all records. */
export function SearchForm({ words }: { readonly words: string }) {
  return (
    <search>
      <form class="search" action="/search" method="get">
        <div>
          <label for="q">Platform, kind of clause, record number or words of a clause</label>
          <input type="search" id="q" name="q" value={words} maxlength={200} />
        </div>
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
