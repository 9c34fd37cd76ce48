import { PROVISION_FAMILIES, type ProvisionType } from "../../policy/taxonomy.js";
import { titleOfType } from "../../policy/type-titles.js";
import { formatSecond } from "../../policy/utc.js";
import { formatRecordId } from "../../record-id.js";
import { excerptAround } from "../../records/excerpt.js";
import type { KindRecord } from "../../records/kind-record.js";
import { ratingWords } from "../../records/labels.js";
import type { ListedPlatform } from "../../records/platform-record.js";
import { kindPath, platformPath } from "../../records/record-address.js";
import type { FoundRecords } from "../../records/search-records.js";
import { documentLabel, lowerFirst, upperFirst } from "../../records/words.js";
import type { Frame } from "./frame.js";
import { Layout } from "./layout.js";
import { Quote, SearchForm, SeverityBadge, sourceWords, To } from "./parts.js";

/** Every platform on record, with a search over all records. */
export function CataloguePage({
  platforms,
  frame,
}: {
  readonly platforms: readonly ListedPlatform[];
  readonly frame: Frame;
}) {
  const unreadable = platforms
    .flatMap(({ documents }) => documents)
    .filter(({ state }) => state === "unreadable").length;
  const documents = platforms.reduce((sum, one) => sum + one.documents.length, 0);
  return (
    <Layout title="Platforms" description="Platforms and policies on record." frame={frame} feed="/feeds/all">
      <h1>Platforms on record</h1>
      <SearchForm words="" />
      <p>{`${platforms.length} platforms, ${documents} documents${unreadable > 0 ? `, ${unreadable} of which cannot be read now` : ""}.`}</p>
      <table>
        <caption>By name. Each leads to its documents, changes and most severe clauses.</caption>
        <thead>
          <tr>
            <th scope="col">Platform</th>
            <th scope="col">Documents</th>
          </tr>
        </thead>
        <tbody>
          {platforms.map(({ platform, documents: own }) => (
            <tr>
              <th scope="row">
                <a href={platformPath(platform.slug)}>{platform.name}</a>
              </th>
              <td>
                {own.map((document, index) => (
                  <>
                    {index > 0 ? ", " : ""}
                    <To href={frame.hrefOf("document", document.id, document)}>{documentLabel(document.type)}</To>
                  </>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  );
}

/** What a search asked for, and where it is in the list of clauses. */
export interface Searched {
  readonly words: string;
  readonly page: number;
}

/** What a search found. */
export function SearchPage({
  found,
  searched: { words, page },
  frame,
}: {
  readonly found: FoundRecords;
  readonly searched: Searched;
  readonly frame: Frame;
}) {
  const { platforms, kinds, provisions, more } = found;
  const isEmpty = platforms.length + kinds.length + provisions.length === 0;
  const to = (number: number) => `/search?q=${encodeURIComponent(words)}&page=${number}`;
  return (
    <Layout title={words === "" ? "Search" : `Search: ${words}`} description="Search in the records." frame={frame}>
      <h1>Search</h1>
      <SearchForm words={words} />
      {words !== "" && isEmpty ? (
        <p>{`Nothing on record here holds “${words}”. Fewer or other words may; all forms of a word are found.`}</p>
      ) : null}
      {platforms.length > 0 && page === 1 ? (
        <>
          <h2>Platforms</h2>
          <ul class="records">
            {platforms.slice(0, 20).map(({ slug, name }) => (
              <li>
                <a href={platformPath(slug)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {kinds.length > 0 && page === 1 ? (
        <>
          <h2>Kinds of clause</h2>
          <ul class="records">
            {kinds.map((type) => (
              <li>
                <a href={kindPath(type)}>{titleOfType(type)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {provisions.length > 0 ? <h2>Clauses that hold the words</h2> : null}
      {provisions.map(({ provision, document, platform }) => (
        <section>
          <h3>
            <To href={frame.hrefOf("provision", provision.id, document)}>
              {`${provision.title} · ${platform.name} ${documentLabel(document.type)}`}
            </To>
          </h3>
          <p class={`small ${provision.severity ?? "quiet"}`}>
            {`${ratingWords(provision)} · ${formatRecordId("provision", provision.id)}`}
          </p>
          <Quote
            quote={excerptAround(provision.clause.quote, words)}
            source={sourceWords("The policy says", provision.clause)}
          />
        </section>
      ))}
      {page > 1 || more ? (
        <nav aria-label="Further results">
          {page > 1 ? <a href={to(page - 1)}>← Before</a> : null} {more ? <a href={to(page + 1)}>More →</a> : null}
        </nav>
      ) : null}
    </Layout>
  );
}

const FAMILY_WORDS: Readonly<Record<string, string>> = { ai: "AI", dataLife: "Life of data" };

/** Every kind of clause, with the number of platforms that have one. */
export function KindsPage({
  counts,
  frame,
}: {
  readonly counts: ReadonlyMap<ProvisionType, number>;
  readonly frame: Frame;
}) {
  return (
    <Layout title="Kinds of clause" description="Kinds of clause and the platforms that have them." frame={frame}>
      <h1>Kinds of clause</h1>
      <p>The number says on how many platforms on record here a clause of the kind stands now.</p>
      {Object.entries(PROVISION_FAMILIES).map(([family, types]) => (
        <section>
          <h2>{FAMILY_WORDS[family] ?? upperFirst(family)}</h2>
          <ul class="records">
            {types.map((type) => (
              <li>
                <a href={kindPath(type)}>{titleOfType(type)}</a>
                <span class="quiet">{` · ${counts.get(type) ?? 0}`}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}

/** On which platforms a kind of clause stands: "41 of 231 platforms, these". */
export function KindPage({ record, frame }: { readonly record: KindRecord; readonly frame: Frame }) {
  const { type, platforms, readable, byDocument, readAt } = record;
  const title = titleOfType(type);
  const count = `${platforms.length} of ${readable} ${readable === 1 ? "platform" : "platforms"}`;
  return (
    <Layout
      title={`${title}: ${count}`}
      description={`${title} stands on ${count} on record.`}
      frame={frame}
      feed={`/feeds${kindPath(type)}`}
      crumbs={[
        { name: "Kinds of clause", href: "/kinds" },
        { name: title, href: null },
      ]}
    >
      <h1>{title}</h1>
      <p class="lead">
        {`Seen on ${count} with a document that can be read here, counted ${formatSecond(readAt)}. ${platforms.length > 0 ? "" : `No ${lowerFirst(title)} is stated in the documents that were read.`}`.trim()}
      </p>
      {byDocument.length > 0 ? (
        <ul class="records small">
          {byDocument.map(({ label, withType, platforms: all }) => (
            <li>{`${label}: ${withType} of ${all} ${all === 1 ? "platform" : "platforms"} with one`}</li>
          ))}
        </ul>
      ) : null}
      <table>
        <caption>
          Each platform with its most severe clause of the kind, also where the clause is of another kind first.
        </caption>
        <thead>
          <tr>
            <th scope="col">Platform</th>
            <th scope="col">Severity</th>
            <th scope="col">Clause</th>
          </tr>
        </thead>
        <tbody>
          {platforms.map(({ platform, document, heaviest, clauses }) => (
            <tr>
              <th scope="row">
                <a href={platformPath(platform.slug)}>{platform.name}</a>
              </th>
              <td>{heaviest.severity ? <SeverityBadge severity={heaviest.severity} /> : ratingWords(heaviest)}</td>
              <td>
                <To href={frame.hrefOf("provision", heaviest.id, document)}>{heaviest.title}</To>
                <span class="quiet small">
                  {` · ${documentLabel(document.type)}${clauses > 1 ? ` · ${clauses - 1} more` : ""}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  );
}
