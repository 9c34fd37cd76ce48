import { tellExplanation } from "../../policy/clause-reading.js";
import { tell } from "../../policy/told.js";
import { titleOfType } from "../../policy/type-titles.js";
import { formatDay, formatMinute, formatSecond } from "../../policy/utc.js";
import { formatRecordId } from "../../record-id.js";
import { INDEPENDENCE_SENTENCES } from "../../records/about-words.js";
import { provisionCitation } from "../../records/citations.js";
import { mainReading } from "../../records/drawn-reading.js";
import { ratingWords, typeTitles } from "../../records/labels.js";
import { analysedWords } from "../../records/origin-words.js";
import { noPeer } from "../../records/peers.js";
import type { ProvisionRecord } from "../../records/provision-record.js";
import { reasonLine, SEVERITY_BANDS } from "../../records/reason-words.js";
import { kindPath, platformPath } from "../../records/record-address.js";
import { documentLabel, lowerFirst } from "../../records/words.js";
import { Citations, Provenance } from "./evidence-parts.js";
import type { Frame } from "./frame.js";
import { Layout } from "./layout.js";
import { ChangeList, Fields, Outside, ProvisionBadge, ProvisionList, Quote, sourceWords, To } from "./parts.js";
import { OurReading, Regulations } from "./reading-parts.js";

interface Props {
  readonly record: ProvisionRecord;
  readonly frame: Frame;
}

/** The page of one provision: every field of its record. */
export function ProvisionPage({ record, frame }: Props) {
  const { provision, document, platform, evidence } = record.view;
  const label = documentLabel(document.type);
  const id = formatRecordId("provision", provision.id);
  const description = `${platform.name} ${label}: ${provision.title}, ${ratingWords(provision)}. ${record.prevalence}`;
  return (
    <Layout
      title={`${provision.title} · ${platform.name} ${label} (${id})`}
      description={description}
      frame={frame}
      feed={`/feeds/documents/${formatRecordId("document", document.id)}`}
      crumbs={[
        { name: platform.name, href: frame.lists ? platformPath(platform.slug) : null },
        { name: `${platform.name} ${label}`, href: frame.hrefOf("document", document.id, document) },
        { name: id, href: null },
      ]}
    >
      <h1>{provision.title}</h1>
      <div class="badges">
        <ProvisionBadge provision={provision} />
        <span>{record.prevalence}</span>
      </div>
      <p class="noprint">
        <Outside url={document.url}>View original document ↗</Outside>
      </p>
      {provision.endedAt ? (
        <p class="notice">{`This clause is no longer in the text since ${formatDay(provision.endedAt)}. The record stays.`}</p>
      ) : null}
      <h2 id="activity">Recent activity</h2>
      <Activity record={record} frame={frame} />
      <h2 id="original">Original clause language</h2>
      <Quote
        quote={provision.clause.quote}
        source={`${sourceWords("The policy says", provision.clause)} · Excerpt from ${platform.name}’s ${label}, characters ${provision.clause.start} to ${provision.clause.end} of the extracted text`}
      />
      <h2 id="reading">Our reading</h2>
      <OurReading reading={record.view.reading} />
      <Rating record={record} />
      <h2 id="peers">How other platforms handle this</h2>
      <Peers record={record} frame={frame} />
      <h2 id="details">Provision details</h2>
      <Details record={record} />
      <h2 id="evidence">Evidence and provenance</h2>
      <Provenance evidence={evidence} document={document} check={record.check} readAt={record.readAt} />
      <h2 id="citation">Citation</h2>
      <Citations citations={[provisionCitation(record.view, { now: record.readAt, addressOf: frame.addressOf })]} />
      <Regulations types={provision.types.map((type) => type.id)} />
      {record.otherRisks.length > 0 ? (
        <>
          <h2 id="risks">Other risks in this policy</h2>
          <ProvisionList provisions={record.otherRisks} frame={frame} document={document} />
        </>
      ) : null}
      <Questions record={record} />
    </Layout>
  );
}

/** The document's changes in the last days, with the dates, and those of all times that touched this clause. */
function Activity({ record, frame }: Props) {
  const { recent, related, view } = record;
  const { document, platform } = view;
  const listed = (changes: ProvisionRecord["related"]) => changes.map((change) => ({ change, document, platform }));
  const count = `${recent.changes.length}${recent.isCut ? " or more" : ""}`;
  return (
    <>
      <p>
        {`${count} confirmed ${recent.changes.length === 1 ? "change" : "changes"} of this document in the last ${recent.days} days (${formatDay(recent.since)} to ${formatDay(recent.until)}), counted ${formatSecond(record.readAt)}.`}
      </p>
      <ChangeList changes={listed(recent.changes)} frame={frame} />
      {related.length > 0 ? (
        <>
          <h3>Changes that touched this clause</h3>
          <ChangeList changes={listed(related)} frame={frame} />
        </>
      ) : null}
    </>
  );
}

/** Why the severity is what it is, and what would change it. */
function Rating({ record }: Pick<Props, "record">) {
  const { provision, reading } = record.view;
  const wouldChange = mainReading(reading)?.wouldChange ?? [];
  const none = provision.protective
    ? "The clause protects the user, so it has no severity."
    : "No rule for this type gives points, so it has no severity.";
  return (
    <>
      <h2 id="severity">Why this severity</h2>
      <p>{provision.severity ? `${ratingWords(provision)} points of 100. ${SEVERITY_BANDS}` : none}</p>
      <ul class="records">
        {provision.reasons.map((reason) => (
          <li>{reasonLine(reason)}</li>
        ))}
      </ul>
      {wouldChange.length > 0 ? (
        <>
          <h3>What would change it</h3>
          <ul class="records">
            {wouldChange.map((told) => (
              <li>{tell(told)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** Up to three clauses of the same kind that are alike enough, each with severity and words; else that there is none. */
function Peers({ record: { peers, view }, frame }: Props) {
  const type = view.provision.types[0]?.id ?? "other";
  return (
    <>
      {peers.views.length === 0 ? <p>{noPeer(peers)}</p> : null}
      {peers.views.map(({ provision, platform, document }) => (
        <section>
          <h3>
            {`${platform.name} `}
            <span class={provision.severity ?? "quiet"}>{ratingWords(provision)}</span>
          </h3>
          <Quote quote={provision.clause.quote} source={sourceWords(documentLabel(document.type), provision.clause)} />
          <p class="small">
            <To href={frame.hrefOf("provision", provision.id, document)}>
              {`${formatRecordId("provision", provision.id)}: ${provision.title}`}
            </To>
          </p>
        </section>
      ))}
      {frame.lists && type !== "other" ? (
        <p>
          <a href={kindPath(type)}>{`See all platforms with a clause on ${lowerFirst(titleOfType(type))}`}</a>
        </p>
      ) : null}
    </>
  );
}

function Details({ record }: Pick<Props, "record">) {
  const { provision, document, platform, evidence } = record.view;
  return (
    <Fields
      fields={[
        ["Document", `${platform.name} ${documentLabel(document.type)}`],
        ["Entity", platform.name],
        ["Document last updated (its own words)", evidence.version.dateLine ?? "It states no date."],
        ["First tracked (document)", formatDay(document.firstTrackedAt)],
        ["First seen (provision)", formatDay(provision.firstSeenAt)],
        ["Stands since", record.since],
        ["Wordings on record", String(record.wordings.length)],
        ["Last verified", document.lastVerifiedAt ? formatMinute(document.lastVerifiedAt) : "not yet"],
        ["Severity", ratingWords(provision)],
        ["Categories", typeTitles(provision)],
        ["Record ID", formatRecordId("provision", provision.id)],
        ["Document ID", formatRecordId("document", document.id)],
        ["Analysis generated", analysedWords(provision, evidence.snapshot)],
        ["Analyser", provision.analyser],
      ]}
    />
  );
}

/** What people ask of such a clause, answered by the record. */
function Questions({ record }: Pick<Props, "record">) {
  const { provision, platform, reading } = record.view;
  const told = mainReading(reading);
  const explained = told && tellExplanation(told.explanation);
  const title = lowerFirst(provision.title);
  const questions = [
    [`What does ${platform.name}’s clause on ${title} do?`, explained?.says || explained?.whyItMatters],
    ["How does this clause affect you?", explained?.consumerImpact],
    ["What can you do?", explained?.youCanDo],
    ["Since when does it stand?", record.since],
    [`Is Fineprint affiliated with ${platform.name}?`, `No. ${INDEPENDENCE_SENTENCES.join(" ")}`],
  ] as const;
  return (
    <>
      <h2 id="questions">Questions and answers</h2>
      {questions.map(([question, answer]) =>
        answer ? (
          <>
            <h3>{question}</h3>
            <p>{answer}</p>
          </>
        ) : null,
      )}
    </>
  );
}
