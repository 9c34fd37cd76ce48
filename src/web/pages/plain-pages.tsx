import { INDEPENDENCE_SENTENCES, LIMIT_SENTENCES, METHOD_SENTENCES } from "../../records/about-words.js";
import type { Frame } from "./frame.js";
import { Layout } from "./layout.js";
import { SearchForm } from "./parts.js";

/** How the product works, what it is not, and whom it belongs to. */
export function AboutPage({ frame }: { readonly frame: Frame }) {
  const sections = [
    ["How it works", METHOD_SENTENCES],
    ["Independence", INDEPENDENCE_SENTENCES],
    ["Limits", LIMIT_SENTENCES],
  ] as const;
  return (
    <Layout title="Methodology" description="How Fineprint reads policies, and what it does not say." frame={frame}>
      <h1>Methodology</h1>
      {sections.map(([title, sentences]) => (
        <section>
          <h2>{title}</h2>
          <ul class="records">
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}

/** Nothing opens here, why, and where to go on. */
export function ClosedPage({
  title,
  sentence,
  frame,
}: {
  readonly title: string;
  readonly sentence: string;
  readonly frame: Frame;
}) {
  return (
    <Layout title={title} description={sentence} frame={frame}>
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      {frame.lists ? (
        <>
          <p>
            A record has a number such as C-67, P-345 or D-12. Search for it, or for a platform or words of a clause:
          </p>
          <SearchForm words="" />
          <p>
            Or go on with <a href="/platforms">all platforms</a>.
          </p>
        </>
      ) : (
        <p>
          Records of a workspace open with a link that somebody there has made. Ask whoever gave you this address for a
          new one.
        </p>
      )}
    </Layout>
  );
}
