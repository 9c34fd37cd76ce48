import { SEVERITIES } from "../../policy/severities.js";
import { formatDay, formatMinute, formatSecond } from "../../policy/utc.js";
import type { Provision } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import type { DocumentRecord } from "../../records/document-record.js";
import { documentState } from "../../records/labels.js";
import { platformPath } from "../../records/record-address.js";
import { documentLabel, SEVERITY_WORDS, upperFirst } from "../../records/words.js";
import { Provenance } from "./evidence-parts.js";
import type { Frame } from "./frame.js";
import { Layout } from "./layout.js";
import { ChangeList, Fields, Outside, ProvisionList, Quote } from "./parts.js";

interface Props {
  readonly record: DocumentRecord;
  readonly frame: Frame;
}

/** The page of one policy document: its state, evidence, clauses by severity, versions and timeline. */
export function DocumentPage({ record, frame }: Props) {
  const { document, platform, evidence, check, provisions, changes, recent } = record;
  const label = documentLabel(document.type);
  const id = formatRecordId("document", document.id);
  const listed = changes.map((change) => ({ change, document, platform }));
  return (
    <Layout
      title={`${platform.name} ${label} (${id})`}
      description={`${platform.name} ${label}: ${documentState(document)}.`}
      frame={frame}
      feed={`/feeds/documents/${id}`}
      crumbs={[
        { name: platform.name, href: frame.lists ? platformPath(platform.slug) : null },
        { name: id, href: null },
      ]}
    >
      <h1>{`${platform.name} ${label}`}</h1>
      <p class={document.state === "unreadable" ? "notice" : undefined}>{upperFirst(`${documentState(document)}.`)}</p>
      <p class="noprint">
        <Outside url={document.url}>View original document ↗</Outside>
      </p>
      <Fields
        fields={[
          ["First tracked", formatDay(document.firstTrackedAt)],
          ["Last checked", document.lastCheckedAt ? formatMinute(document.lastCheckedAt) : "never"],
          ["Last verified", document.lastVerifiedAt ? formatMinute(document.lastVerifiedAt) : "not yet"],
          [
            `Changes in the last ${recent.days} days`,
            `${recent.changes.length}${recent.isCut ? " or more" : ""} confirmed (${formatDay(recent.since)} to ${formatDay(recent.until)})`,
          ],
          ["Clauses of a known kind", countWords(provisions)],
          ["Document ID", id],
        ]}
      />
      {record.restless.length > 0 ? (
        <>
          <h2 id="restless">Places that do not hold still</h2>
          <ul class="records">
            {record.restless.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 id="clauses">Clauses, most severe first</h2>
      {provisions.length > 0 ? (
        <ProvisionList provisions={provisions} frame={frame} document={document} />
      ) : (
        <p>{document.currentVersionId === null ? "Not compared: nothing was read yet." : "None of a known kind."}</p>
      )}
      <h2 id="timeline">Timeline</h2>
      {listed.length > 0 ? <ChangeList changes={listed} frame={frame} /> : <p>No change on record.</p>}
      {evidence && check ? (
        <>
          <h2 id="evidence">Evidence and provenance of the current version</h2>
          {evidence.version.dateLine ? (
            <Quote quote={evidence.version.dateLine} source="The document’s own date" />
          ) : null}
          <Provenance evidence={evidence} document={document} check={check} readAt={record.readAt} />
        </>
      ) : null}
      <Versions record={record} />
    </Layout>
  );
}

/** `12: 2 High, 4 Medium, 1 Low, 5 without a severity` */
function countWords(provisions: readonly Provision[]): string {
  const counts = SEVERITIES.map((severity) => {
    return `${provisions.filter((one) => one.severity === severity).length} ${SEVERITY_WORDS[severity]}`;
  });
  const without = provisions.filter(({ severity }) => severity === null).length;
  return `${provisions.length}: ${[...counts, `${without} without a severity`].filter((part) => !part.startsWith("0 ")).join(", ")}`;
}

/** Versions that were the current one, newest first. */
function Versions({ record: { versions, document } }: Pick<Props, "record">) {
  if (versions.length === 0) return null;
  return (
    <>
      <h2 id="versions">Versions</h2>
      <table>
        <caption>Texts that were the current one, newest first. The hash is that of the extracted text.</caption>
        <thead>
          <tr>
            <th scope="col">Current since</th>
            <th scope="col">Its own date</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ id, acceptedAt, dateLine, textSha256 }) => (
            <tr>
              <td>
                {acceptedAt ? formatSecond(acceptedAt) : ""}
                {id === document.currentVersionId ? " (current)" : ""}
              </td>
              <td>{dateLine ?? "none stated"}</td>
              <td>
                <code>{textSha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
