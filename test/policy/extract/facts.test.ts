import { describe, expect, it } from "vitest";
import { extractPolicy, extractText } from "../../../src/policy/extract/extract.js";
import { EXTRACTOR_VERSION } from "../../../src/policy/extractor-version.js";

function extractBytes(bytes: Uint8Array, contentType: string | null, url = "https://example.test/") {
  return extractPolicy({ bytes, contentType, url });
}

describe("charset", () => {
  const german = "Datenschutz für Gäste";
  const latin = Buffer.from(`<p>${german}</p>`, "latin1");

  it.each([
    ["the header", latin, "text/html; charset=ISO-8859-1"],
    ["a meta tag", Buffer.from(`<meta charset="windows-1252"><p>${german}</p>`, "latin1"), "text/html"],
    ["nothing at all", latin, null],
    ["a byte order mark", Buffer.from(`\ufeff<p>${german}</p>`, "utf16le"), "text/html"],
    ["UTF-8 that the header calls Latin 1", Buffer.from(`<p>${german}</p>`), "text/html; charset=iso-8859-1"],
    ["an unknown label", latin, "text/html; charset=klingon"],
  ])("is read from %s", (_from, bytes, contentType) => {
    expect(extractBytes(bytes, contentType).text).toBe(german);
  });

  it("never throws on a wrong one", () => {
    const wrong = Buffer.from([0xff, 0xd8, 0x00, 0x80, 0x3c, 0x70, 0x3e]);
    for (const charset of ["utf-8", "utf-16be", "shift_jis", "x-user-defined", "iso-2022-kr"]) {
      expect(() => extractBytes(wrong, `text/html; charset=${charset}`)).not.toThrow();
    }
  });
});

describe("format", () => {
  it.each([
    ["text/html", "https://a.test/x.md", "# A\nb", "# A b"],
    ["text/markdown", "https://a.test/x", "# A\nb", "A\n\nb"],
    ["text/plain", "https://a.test/terms.md?raw=1", "# A\nb", "A\n\nb"],
    ["text/plain", "https://a.test/terms", "<b>a</b>", "<b>a</b>"],
    [null, "https://a.test/terms", "<!doctype html><p>a", "a"],
    [null, "https://a.test/terms.txt", "a", "a"],
  ])("%s %s", (contentType, url, source, text) => {
    expect(extractBytes(Buffer.from(source), contentType, url).text).toBe(text);
  });
});

describe("date line", () => {
  const rest = "We may share what you tell us with people who help us run the service, and with nobody else.";
  it.each([
    ["Last Updated: May 1, 2025", "Last Updated: May 1, 2025"],
    ["Effective 01/02/2025", "Effective 01/02/2025"],
    ["Stand: 5. März 2024", "Stand: 5. März 2024"],
    ["Dernière mise à jour : 20 août 2026", "Dernière mise à jour : 20 août 2026"],
    ["Última actualización: 3 de mayo de 2025", "Última actualización: 3 de mayo de 2025"],
    ["最終更新日:2024年4月1日", "最終更新日:2024年4月1日"],
    ["Updated 4 days ago", "Updated 4 days ago"],
    ["Last updated\n\n1 June 2025", "Last updated 1 June 2025"],
    [`${rest} This notice was last revised on 7 July 2025. ${rest}`, "This notice was last revised on 7 July 2025."],
    ["The Belgian law of 11 March 2018 on payment services", null],
    ["You may update your settings.", null],
  ])("%s", (line, dateLine) => {
    expect(extractText(`Privacy\n\n${line}\n\n${rest}`, "text").dateLine).toBe(dateLine);
  });

  it("is found at the end of a document, not in the middle", () => {
    const body = Array(80).fill(rest);
    expect(extractText([...body, "Version of 1 May 2025"].join("\n\n"), "text").dateLine).toBe("Version of 1 May 2025");
    expect(extractText([...body, "Version of 1 May 2025", ...body].join("\n\n"), "text").dateLine).toBeNull();
  });
});

describe("language", () => {
  it.each([
    [
      "eng",
      "We keep the data that you give us for as long as you have an account with us, and then we delete all of it. ".repeat(
        3,
      ),
    ],
    [
      "deu",
      "Wir speichern die Daten, die Sie uns geben, solange Sie ein Konto bei uns haben, und löschen sie danach. ".repeat(
        3,
      ),
    ],
    [
      "spa",
      "Conservamos los datos que usted nos facilita mientras tenga una cuenta con nosotros y después los borramos. ".repeat(
        3,
      ),
    ],
    [null, "We keep data."],
    [null, ""],
  ])("%s", (language, text) => {
    expect(extractText(text, "text").language).toBe(language);
  });
});

describe("title and version", () => {
  it.each([
    ["<head><title> Our \n terms </title></head><p>a", "Our terms"],
    ["<meta property='og:title' content='Shared title'><p>a", "Shared title"],
    ["<h1>First heading</h1><p>a", "First heading"],
    ["<p>nothing</p><svg><title>icon</title></svg>", "nothing"],
  ])("%s", (html, title) => {
    expect(extractText(html, "html").title).toBe(title);
  });

  it("marks every text with the extractor's version", () => {
    expect(extractText("a", "text").extractor).toBe(EXTRACTOR_VERSION);
  });
});
