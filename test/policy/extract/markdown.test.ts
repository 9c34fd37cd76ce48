import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";
import { clauseLines } from "./clause-lines.js";

const MARKDOWN = `Terms of Use
============

_Last updated: 4 April 2025_
   
1\\. Who we are
---------------

We are **Pinecone Post**, a [letter service](https://pine.example/ "Home").

*   We carry letters;
    
    *   also abroad;
    *   not parcels.
    
*   We carry cards.

    This indented line is wording, not code.

| Service | Price |
| --- | --- |
| Letter | 1 euro |

<div><p>Raw markup is read too.</p></div>

* * *

Write to [[email\u00a0protected]](/cdn-cgi/l/email-protection#2a4b6a48044f524b475a464f).
`;

describe("markdown", () => {
  const policy = extractText(MARKDOWN, "markdown");

  it("reads headings, lists, tables and raw markup into clauses", () => {
    expect(clauseLines(policy)).toEqual([
      "heading Terms of Use",
      "paragraph [Terms of Use] Last updated: 4 April 2025",
      "heading [Terms of Use] 1. Who we are",
      "paragraph [Terms of Use > 1. Who we are] We are Pinecone Post, a letter service.",
      "item [Terms of Use > 1. Who we are] We carry letters;",
      "item [Terms of Use > 1. Who we are] also abroad;",
      "item [Terms of Use > 1. Who we are] not parcels.",
      "item [Terms of Use > 1. Who we are] We carry cards.",
      "paragraph [Terms of Use > 1. Who we are] This indented line is wording, not code.",
      "row [Terms of Use > 1. Who we are] Service | Price",
      "row [Terms of Use > 1. Who we are] Letter | 1 euro",
      "paragraph [Terms of Use > 1. Who we are] Raw markup is read too.",
      "paragraph [Terms of Use > 1. Who we are] Write to a@b.example.",
    ]);
  });

  it("finds title and date line", () => {
    expect(policy.title).toBe("Terms of Use");
    expect(policy.dateLine).toBe("Last updated: 4 April 2025");
  });

  it("keeps menus with their share of links, for the comparison to judge", () => {
    const menu = extractText("* [Home](/)\n* [Shop](/shop)\n\nYou pay on delivery.", "markdown");
    expect(menu.clauses.map((clause) => clause.linkShare)).toEqual([1, 1, 0]);
  });

  it("gives the same text whatever the list marks and the white space", () => {
    const other = MARKDOWN.replaceAll("*   ", "-  ").replaceAll("    \n", "\n");
    expect(extractText(other, "markdown").text).toBe(policy.text);
  });
});
