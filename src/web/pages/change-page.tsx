import { SEVERITIES } from "../../policy/severities.js";
import type { Severity } from "../../policy/types.js";
import { formatMinute, formatSecond } from "../../policy/utc.js";
import type { ChangeRecord } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import type { ChangeRecordView } from "../../records/change-record.js";
import {
  changeHeadline,
  changeTitle,
  describeClause,
  flagSentences,
  whatHappened,
} from "../../records/change-sentences.js";
import type { ChangeView } from "../../records/change-view.js";
import { changeCitations } from "../../records/citations.js";
import { CHANGE_SEVERITY } from "../../records/reason-words.js";
import { platformPath, recordPath } from "../../records/record-address.js";
import { FACT_NAMES, factsLine } from "../../records/stated-facts.js";
import {
  CHANGE_STATUS_WORDS,
  DIRECTION_WORDS,
  documentLabel,
  IMPORTED_WORDS,
  upperFirst,
} from "../../records/words.js";
import { ClauseChanges } from "./clause-changes.js";
import { Citations, Provenance } from "./evidence-parts.js";
import type { Frame } from "./frame.js";
import { Layout } from "./layout.js";
import { Fields, Outside, ProvisionList, Quote, SeverityBadge } from "./parts.js";
import { Regulations } from "./reading-parts.js";

const MOST_CITATIONS = 20;

interface Props {
  readonly record: ChangeRecordView;
  readonly frame: Frame;
}

/** The page of one change: headline, told facts, redline, both versions, evidence, citations. */
export function ChangePage({ record, frame }: Props) {
  const { view, touched, checks, readAt } = record;
  const { change, platform, document } = view;
  const id = formatRecordId("change", change.id);
  const headline = changeHeadline(view) ?? whatHappened(view);
  const path = recordPath("change", change.id);
  return (
    <Layout
      title={`${headline} · ${changeTitle(view)} (${id})`}
      description={whatHappened(view)}
      frame={frame}
      feed={`/feeds/documents/${formatRecordId("document", document.id)}`}
      crumbs={[
        { name: platform.name, href: frame.lists ? platformPath(platform.slug) : null },
        {
          name: `${platform.name} ${documentLabel(document.type)}`,
          href: frame.hrefOf("document", document.id, document),
        },
        { name: id, href: null },
      ]}
    >
      <h1>{headline}</h1>
      <div class="badges">
        <SeverityBadge severity={change.severity} />
        <span>
          {[change.direction && upperFirst(DIRECTION_WORDS[change.direction]), foundWords(change)]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </div>
      {outweighs(view) ? <p class="small quiet">{CHANGE_SEVERITY}</p> : null}
      <Summary record={record} />
      <p class="noprint">
        <Outside url={document.url}>View original document ↗</Outside>
        {" · "}
        <a href={frame.further(`${path}/bundle.zip`)}>Evidence bundle (zip)</a>
        {frame.wholeTexts ? (
          <>
            {" · "}
            <a href={frame.further(`${path}/whole`)}>Whole document, redlined</a>
            {" · "}
            <a href={frame.further(`${path}/sides`)}>Both versions side by side</a>
          </>
        ) : null}
      </p>
      <h2 id="redline">What changed, clause by clause</h2>
      <ClauseChanges view={view} frame={frame} />
      <Stated record={record} />
      {touched.length > 0 ? (
        <>
          <h2 id="provisions">Provisions touched</h2>
          <ProvisionList provisions={touched} frame={frame} document={document} />
        </>
      ) : null}
      <Regulations types={view.clauses.slice(0, 3).flatMap(({ types: [leading] }) => leading ?? [])} />
      <h2 id="record">On record</h2>
      <OnRecord record={record} />
      <h2 id="evidence">Evidence and provenance</h2>
      <h3>The version after</h3>
      <Provenance evidence={view.after} document={document} check={checks.after} readAt={readAt} />
      <h3>The version before</h3>
      <Provenance evidence={view.before} document={document} check={checks.before} readAt={readAt} />
      <h2 id="citation">Citations</h2>
      <QuotesToCite record={record} frame={frame} />
    </Layout>
  );
}

function Summary({ record: { view } }: Pick<Props, "record">) {
  const facts = factsLine(view.facts, view.change.detectedAt);
  const headline = changeHeadline(view);
  return (
    <>
      {facts ? <p class="lead">{`${facts}.`}</p> : null}
      {flagSentences(view).map((sentence) => (
        <p>{sentence}</p>
      ))}
      {view.told.length > 0 ? <h2 id="told">What it does</h2> : null}
      {view.told.map(({ text, was, now }) => (
        <section class="ours">
          {text === headline ? null : <p>{text}</p>}
          {now ? <Quote quote={now.quote} source="Now" /> : null}
          {was ? <Quote quote={was.quote} source="Before" /> : null}
        </section>
      ))}
    </>
  );
}

/** What the text states about itself: dates, deadlines, whom it affects. */
function Stated({ record: { view } }: Pick<Props, "record">) {
  const { facts, before, after } = view;
  const dates = [
    ["Its own date now", after.version.dateLine],
    ["Its own date before", before.version.dateLine],
  ] as const;
  if (facts.length === 0 && dates.every(([, line]) => line === null)) return null;
  return (
    <>
      <h2 id="stated">What the text states about itself</h2>
      {facts.map(({ name, quote }) => (
        <Quote quote={quote} source={`Stated: ${FACT_NAMES[name]}`} />
      ))}
      {dates.map(([name, line]) => (line ? <Quote quote={line} source={name} /> : null))}
    </>
  );
}

function OnRecord({ record: { view, readAt } }: Pick<Props, "record">) {
  const { change, document, clauses, unproven } = view;
  return (
    <Fields
      fields={[
        ["Record ID", formatRecordId("change", change.id)],
        ["Document ID", formatRecordId("document", document.id)],
        [change.imported ? "In an archive's copy of" : "Detected", formatSecond(change.detectedAt)],
        ["Confirmed", change.imported || change.confirmedAt === null ? null : formatSecond(change.confirmedAt)],
        ["Status", change.imported ? IMPORTED_WORDS : CHANGE_STATUS_WORDS[change.status]],
        ["Stated, as of now", factsLine(view.facts, readAt)],
        ["Clause changes", String(clauses.length)],
        ["Which", clauses.slice(0, 40).map(describeClause).join(" ")],
        ["Left out", unproven > 0 ? `${unproven}, because their quote does not stand in the stored version` : null],
        ["Analyser", change.analyser],
      ]}
    />
  );
}

function QuotesToCite({ record: { view, readAt }, frame }: Props) {
  const citations = changeCitations(view, { now: readAt, addressOf: frame.addressOf });
  if (citations.length === 0) return <p>It changes no clause, so there is nothing to quote.</p>;
  const more = citations.length - MOST_CITATIONS;
  return (
    <>
      <Citations citations={citations.slice(0, MOST_CITATIONS)} />
      {more > 0 ? <p>{`${more} more are in the evidence bundle.`}</p> : null}
    </>
  );
}

/** When it was found, and whether by a check of our own. */
function foundWords({ imported, detectedAt }: ChangeRecord): string {
  return imported
    ? `Imported history, in an archive's copy of ${formatMinute(detectedAt)}`
    : `Detected ${formatMinute(detectedAt)}`;
}

/** Whether a clause that was touched weighs more than the change: that has to be said. */
function outweighs({ change, clauses }: ChangeView): boolean {
  const place = (severity: Severity | null) => (severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity));
  return clauses.some(({ severity }) => place(severity) < place(change.severity));
}
