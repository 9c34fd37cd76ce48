import { type ClauseReading, tellExplanation } from "../../policy/clause-reading.js";
import type { ProvisionType } from "../../policy/taxonomy.js";
import { titleOfType } from "../../policy/type-titles.js";
import type { DrawnReading } from "../../records/drawn-reading.js";
import { ratingWords } from "../../records/labels.js";
import { REGULATION_MAP_VERSION, regulationsFor } from "../../records/regulations.js";

/** Our reading of a clause, apart from what the policy says: what it was told with, and a newer one that says otherwise. */
export function OurReading({ reading: { told, now } }: { readonly reading: DrawnReading }) {
  if (told === null && now === null) {
    return <p>No reading of this wording is on record: the clause is quoted and nothing is claimed.</p>;
  }
  return (
    <>
      {told ? <Parts reading={told.reading} /> : null}
      {now ? (
        <>
          <p class="quiet small">
            {`Read anew by analyser ${now.analyser} (${titleOfType(now.reading.types[0]?.id ?? "other")}, ${ratingWords(now.reading)}):`}
          </p>
          <Parts reading={now.reading} />
        </>
      ) : null}
    </>
  );
}

function Parts({ reading }: { readonly reading: ClauseReading }) {
  const { says, whyItMatters, consumerImpact, youCanDo, ifYouDoNothing } = tellExplanation(reading.explanation);
  const unsure = reading.types[0]?.needsReview ? " Needs review: its kind is not sure." : "";
  const parts = [
    ["Why it matters (compliance and governance)", whyItMatters],
    ["Consumer impact (what this means for users)", consumerImpact],
    ["What you can do", youCanDo],
    ["If you do nothing", ifYouDoNothing],
  ] as const;
  return (
    <div class="ours">
      {says ? <p>{`In short: ${says}${unsure}`}</p> : null}
      {parts.map(([name, text]) =>
        text ? (
          <>
            <h3>{name}</h3>
            <p>{text}</p>
          </>
        ) : null,
      )}
    </div>
  );
}

/** Regulations that the kinds may engage, each with why; nothing when the map has none. */
export function Regulations({ types }: { readonly types: readonly ProvisionType[] }) {
  const regulations = regulationsFor(types);
  if (regulations.length === 0) return null;
  return (
    <>
      <h2 id="regulations">Regulations it may engage</h2>
      <ul class="records">
        {regulations.map(({ provision, jurisdiction, reason, reviewed }) => (
          <li>{`${provision}${reviewed ? "" : "*"} (${jurisdiction}): ${reason}`}</li>
        ))}
      </ul>
      <p class="quiet small">
        {`Map ${REGULATION_MAP_VERSION}. “May engage” is no finding that anything is breached.`}
        {regulations.some(({ reviewed }) => !reviewed) ? " * not yet read by a lawyer." : ""}
      </p>
    </>
  );
}
