import { PROVISION_TYPES, type ProvisionType } from "../../policy/taxonomy.js";
import { titleOfType } from "../../policy/type-titles.js";
import type { Platform, PolicyDocument } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { COMPARED, type ComparedPlatform } from "../../records/compare-record.js";
import { documentName, documentState, ratingWords } from "../../records/labels.js";
import { platformPath } from "../../records/record-address.js";
import { documentLabel, lowerFirst } from "../../records/words.js";
import type { Frame } from "./frame.js";
import { Layout } from "./layout.js";
import { ProvisionBadge, Quote, sourceWords, To } from "./parts.js";
import { OurReading } from "./reading-parts.js";

interface Props {
  readonly platforms: readonly Platform[];
  readonly chosen: readonly string[];
  readonly type: ProvisionType;
  readonly sides: readonly ComparedPlatform[];
  /** How common the kind is; null while nothing is compared. */
  readonly prevalence: string | null;
  /** What is to be put right in the choice. */
  readonly fault: string | null;
  readonly frame: Frame;
}

/** Two to four platforms side by side on one kind of clause. */
export function ComparePage({ platforms, chosen, type, sides, prevalence, fault, frame }: Props) {
  const title = titleOfType(type);
  return (
    <Layout title={`Compare: ${title}`} description={`${title}, side by side.`} frame={frame}>
      <h1>Compare platforms</h1>
      <form class="search" action="/compare" method="get">
        {Array.from({ length: COMPARED.most }, (_, index) => (
          <PlatformChoice index={index} platforms={platforms} chosen={chosen[index]} />
        ))}
        <div>
          <label for="kind">Kind of clause</label>
          <select id="kind" name="kind">
            {PROVISION_TYPES.map((one) => (
              <option value={one} selected={one === type}>
                {titleOfType(one)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">Compare</button>
      </form>
      {fault ? <p class="notice">{fault}</p> : null}
      {sides.length > 0 ? <h2>{`${title}, side by side`}</h2> : null}
      <div class="sides">
        {sides.map((side) => (
          <Side side={side} type={type} frame={frame} />
        ))}
      </div>
      {prevalence ? <p>{prevalence}</p> : null}
    </Layout>
  );
}

function PlatformChoice({
  index,
  platforms,
  chosen,
}: {
  readonly index: number;
  readonly platforms: readonly Platform[];
  readonly chosen: string | undefined;
}) {
  return (
    <div>
      <label for={`platform-${index}`}>{`Platform ${index + 1}${index < COMPARED.least ? "" : " (if any)"}`}</label>
      <select id={`platform-${index}`} name="platform">
        <option value="">–</option>
        {platforms.map(({ slug, name }) => (
          <option value={slug} selected={slug === chosen}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Side({
  side: { platform, found },
  type,
  frame,
}: {
  readonly side: ComparedPlatform;
  readonly type: ProvisionType;
  readonly frame: Frame;
}) {
  return (
    <section>
      <h3>
        <a href={platformPath(platform.slug)}>{platform.name}</a>
      </h3>
      {found.kind === "none" ? (
        <NoClause platform={platform} type={type} read={found.read} unread={found.unread} />
      ) : (
        <>
          <p>
            <ProvisionBadge provision={found.first.provision} />
          </p>
          <Quote
            quote={found.first.provision.clause.quote}
            source={sourceWords(documentLabel(found.first.document.type), found.first.provision.clause)}
          />
          <OurReading reading={found.first.reading} />
          <p class="small">
            <To href={frame.hrefOf("provision", found.first.provision.id, found.first.document)}>
              {`${formatRecordId("provision", found.first.provision.id)} · ${ratingWords(found.first.provision)}`}
            </To>
            {found.others.length > 0 ? ` · ${found.others.length} more of this kind` : ""}
          </p>
        </>
      )}
    </section>
  );
}

/** Read and not found, or never read: never the same words. */
function NoClause({
  platform,
  type,
  read,
  unread,
}: {
  readonly platform: Platform;
  readonly type: ProvisionType;
  readonly read: readonly PolicyDocument[];
  readonly unread: readonly PolicyDocument[];
}) {
  const looked = read.map((document) => documentName(document, platform)).join(", ");
  return (
    <>
      {read.length > 0 ? (
        <p>{`No comparable clause; no ${lowerFirst(titleOfType(type))} stated in ${looked}.`}</p>
      ) : null}
      {unread.map((document) => (
        <p>{`Not compared: ${documentName(document, platform)} (${documentState(document)}).`}</p>
      ))}
      {read.length + unread.length === 0 ? <p>Not compared: no document on record.</p> : null}
    </>
  );
}
