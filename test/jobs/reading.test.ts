import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { RENDERED_HEADER } from "../../src/ports.js";
import { DAY, HOUR, kinds, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { policyHtml } from "./support/policy.js";

const MORE = "https://marigold.example/more";

let shared: Pipeline;
let pipeline: Pipeline;
beforeAll(async () => {
  shared = await Pipeline.open();
});
beforeEach(async () => {
  pipeline = await shared.fresh();
});
afterAll(async () => {
  await shared.database.close();
});

const read = (id: number) => pipeline.stores.documents.getDocument(id);
const setReading = (id: number, reading: object) =>
  pipeline.stores.documents.setReading(id, { ...reading, by: "operator" }, pipeline.time);

async function currentText(id: number): Promise<string> {
  const { currentVersionId } = await read(id);
  return (await pipeline.stores.versions.readVersion(currentVersionId ?? 0)).content.text;
}

/** A policy between other parts of its page. */
function page(
  words: Parameters<typeof policyHtml>[0] = {},
  aside = "Ten new notebooks have arrived, and every one of them is ruled.",
): string {
  return policyHtml(words).replace("<h2>1.", `<div class="news"><p>${aside}</p></div><h2>1.`);
}

describe("a document with reading instructions", () => {
  it("is read by them from the next check on, and what they leave out is no change", async () => {
    pipeline.pages.set(URL_OF_TERMS, page());
    const id = await pipeline.watch();
    await pipeline.check();
    expect(await currentText(id)).toContain("notebooks have arrived");
    await setReading(id, { remove: [".news"] });
    expect(kinds(await pipeline.check(MINUTE)).at(-1)).toBe("verified");
    expect(await currentText(id)).not.toContain("notebooks have arrived");
    pipeline.pages.set(URL_OF_TERMS, page({}, "The shop is closed on Monday, because we count what is left in it."));
    expect(kinds(await pipeline.check(DAY)).at(-1)).toBe("verified");
    pipeline.pages.set(URL_OF_TERMS, page({ retention: "90 days" }));
    await pipeline.check(DAY);
    await pipeline.pass(HOUR);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });

  it("is unreadable, not changed, when a selector matches nothing any more", async () => {
    pipeline.pages.set(URL_OF_TERMS, page());
    const id = await pipeline.watch();
    await setReading(id, { select: ["body"] });
    await pipeline.check();
    await setReading(id, { select: ["article.terms"] });
    pipeline.pages.set(URL_OF_TERMS, page({ retention: "90 days" }));
    expect(kinds(await pipeline.check(MINUTE)).at(-1)).toBe("failed-read");
    const document = await read(id);
    expect(document).toMatchObject({ readState: "nothing-selected", state: "verified" });
    expect(document.problem).toContain("the selector “article.terms” matched nothing");
    expect(pipeline.adapter.sent).toEqual([]);
  });

  it("may be made up of several pages, and is none of them alone", async () => {
    const more = (fee: string) =>
      `<main><h1>Fees</h1><p>For a copy of a notebook on paper you pay a fee of ${fee} for each page.</p></main>`;
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    pipeline.pages.set(MORE, more("10 cents"));
    const id = await pipeline.watch();
    await pipeline.check();
    await setReading(id, { combine: [{ url: MORE }] });
    expect(kinds(await pipeline.check(MINUTE)).at(-1)).toBe("baseline");
    expect(await currentText(id)).toContain("a fee of 10 cents");
    expect(kinds(await pipeline.check(DAY)).at(-1)).toBe("verified");
    pipeline.pages.set(MORE, more("25 cents"));
    await pipeline.check(DAY);
    await pipeline.pass(HOUR);
    expect(pipeline.adapter.sent).toHaveLength(1);
    pipeline.pages.set(MORE, { state: "http-error", problem: `${MORE} answered 404.`, retryable: false });
    expect(kinds(await pipeline.check(DAY)).at(-1)).toBe("failed-read");
    expect((await read(id)).problem).toContain(MORE);
  });

  it("needs a browser when it is known to, and its plain page has no policy", async () => {
    pipeline.pages.set(URL_OF_TERMS, "<main><p>Marigold Notes</p></main>");
    const id = await pipeline.watch();
    await setReading(id, { browser: true });
    await pipeline.check();
    expect(await read(id)).toMatchObject({
      readState: "needs-browser",
      problem: expect.stringContaining("BROWSER_PATH"),
    });
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    expect(kinds(await pipeline.check(DAY))).toContain("baseline");
  });
});

describe("a page that a browser shows from now on", () => {
  it("is another reading of it, and no change", async () => {
    pipeline.pages.set(URL_OF_TERMS, page());
    const id = await pipeline.watch();
    await pipeline.check();
    pipeline.pages.headers = { [RENDERED_HEADER]: "1" };
    pipeline.pages.set(URL_OF_TERMS, page({}, "You have three new messages, and one of them waits since Monday."));
    expect(kinds(await pipeline.check(DAY)).at(-1)).toBe("baseline");
    expect(await currentText(id)).toContain("three new messages");
    pipeline.pages.set(
      URL_OF_TERMS,
      page({ retention: "90 days" }, "You have three new messages, and one of them waits since Monday."),
    );
    await pipeline.check(DAY);
    await pipeline.pass(HOUR);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });
});

describe("a link that leads to another policy", () => {
  it("is seen twice and posted once", async () => {
    const linked = (path: string) =>
      policyHtml().replace("our contact page", `our contact page and stand in our <a href="${path}">refund policy</a>`);
    pipeline.pages.set(URL_OF_TERMS, linked("/refunds?utm_source=a"));
    await pipeline.watch();
    await pipeline.check();
    pipeline.pages.set(URL_OF_TERMS, linked("/en/refunds?utm_source=b"));
    expect(kinds(await pipeline.check(DAY)).at(-1)).toBe("verified");
    pipeline.pages.set(URL_OF_TERMS, linked("/refunds-business"));
    expect(kinds(await pipeline.check(DAY)).at(-1)).toBe("unconfirmed");
    await pipeline.pass(HOUR);
    expect(pipeline.adapter.sent).toHaveLength(1);
    expect(JSON.stringify(pipeline.adapter.sent)).toContain("marigold.example/refunds-business");
    const [change] = await pipeline.stores.changes.listChanges({ limit: 5 });
    const [clause] = await pipeline.stores.changes.listClauseChanges(change?.id ?? 0);
    expect(clause?.links).toEqual([
      { text: "refund policy", before: "marigold.example/refunds", after: "marigold.example/refunds-business" },
    ]);
  });
});
