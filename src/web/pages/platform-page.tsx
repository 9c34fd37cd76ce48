import { formatDay, formatSecond } from "../../policy/utc.js";
import { formatRecordId } from "../../record-id.js";
import { documentName, documentState } from "../../records/labels.js";
import type { PlatformRecord } from "../../records/platform-record.js";
import { platformPath } from "../../records/record-address.js";
import type { Frame } from "./frame.js";
import { Layout } from "./layout.js";
import { ChangeList, ProvisionBadge, To } from "./parts.js";

interface Props {
  readonly record: PlatformRecord;
  readonly frame: Frame;
}

/** The page of one platform: its documents with their state, its changes with the dates, its most severe clauses, its timeline. */
export function PlatformPage({ record, frame }: Props) {
  const { platform, documents, recent, risks, timeline, readAt } = record;
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const listed = (changes: PlatformRecord["timeline"]) =>
    changes.flatMap((change) => {
      const document = documentById.get(change.documentId);
      return document ? [{ change, document, platform }] : [];
    });
  const compared = documents.some(({ currentVersionId }) => currentVersionId !== null);
  const count = compared
    ? `${recent.changes.length}${recent.isCut ? " or more" : ""} confirmed`
    : "not compared, nothing was read yet";
  return (
    <Layout
      title={platform.name}
      description={`${platform.name}: ${documents.length} documents on record, their changes and most severe clauses.`}
      frame={frame}
      feed={`/feeds${platformPath(platform.slug)}`}
      crumbs={[
        { name: "Platforms", href: "/platforms" },
        { name: platform.name, href: null },
      ]}
    >
      <h1>{platform.name}</h1>
      {platform.domains.length > 0 ? <p class="quiet">{platform.domains.join(", ")}</p> : null}
      <h2 id="documents">Documents</h2>
      <ul class="records">
        {documents.map((document) => (
          <li>
            <To href={frame.hrefOf("document", document.id, document)}>{documentName(document, platform)}</To>
            <br />
            <span class={`small ${document.state === "unreadable" ? "high" : "quiet"}`}>{documentState(document)}</span>
          </li>
        ))}
      </ul>
      <h2 id="recent">{`Changes in the last ${recent.days} days`}</h2>
      <p>{`${count}, ${formatDay(recent.since)} to ${formatDay(recent.until)}, counted ${formatSecond(readAt)}.`}</p>
      <ChangeList changes={listed(recent.changes)} frame={frame} />
      <h2 id="risks">Most severe clauses</h2>
      {risks.length === 0 ? <p>None with a severity on record.</p> : null}
      <ul class="records">
        {risks.map((provision) => {
          const document = documentById.get(provision.documentId);
          return document ? (
            <li>
              <ProvisionBadge provision={provision} />{" "}
              <To href={frame.hrefOf("provision", provision.id, document)}>{provision.title}</To>{" "}
              <span class="quiet small">
                {`${formatRecordId("provision", provision.id)} · ${documentName(document, platform)}`}
              </span>
            </li>
          ) : null;
        })}
      </ul>
      <h2 id="timeline">Timeline</h2>
      {timeline.length > 0 ? (
        <ChangeList changes={listed(timeline)} frame={frame} />
      ) : (
        <p>No confirmed change on record.</p>
      )}
    </Layout>
  );
}
