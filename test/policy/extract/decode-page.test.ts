import { describe, expect, it } from "vitest";
import { decodePage } from "../../../src/policy/extract/decode-page.js";
import { extractPage } from "../../../src/policy/extract/extract-page.js";

const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const FILLER = `<!-- ${"x".repeat(3_000)} -->`;
/** "プライバシー" in Shift_JIS, "隐私政策您的信息" in GBK, "개인정보의 수집에" in EUC-KR. */
const SJIS = "\x83\x76\x83\x89\x83\x43\x83\x6f\x83\x56\x81\x5b\x82\xcc\x82\xe0\x82\xcc\x82\xc5\x82\xb7\x82\xcc\x82\xc5";
const GBK = "\xd2\xfe\xcb\xbd\xd5\xfe\xb2\xdf\xc4\xfa\xb5\xc4\xd0\xc5\xcf\xa2\xc4\xfa\xb5\xc4\xd0\xc5\xcf\xa2";
const KOREAN =
  "\xb0\xb3\xc0\xce\xc1\xa4\xba\xb8\xc0\xc7 \xbc\xf6\xc1\xfd\xbf\xa1 \xb0\xb3\xc0\xce\xc1\xa4\xba\xb8\xc0\xc7";

describe("a page's letters", () => {
  it.each([
    ["a label behind the first kilobyte", `${FILLER}<meta charset="shift_jis"><p>${SJIS}</p>`, null, "プライバシーの"],
    ["no label, Japanese", `<p>${SJIS}</p>`, null, "プライバシーの"],
    ["no label, Chinese", `<p>${GBK}</p>`, null, "隐私政策您的信息"],
    ["no label, Korean", `<p>${KOREAN}</p>`, null, "개인정보의 수집에"],
    [
      "a label no registry knows",
      "<meta charset=windows1250><p>Ochrana \xfadaj\xf9, \x9elu\x9dou\xe8k\xfd</p>",
      null,
      "údajů, žluťoučký",
    ],
    [
      "a UTF-8 header over another charset",
      "<meta charset=windows-1250><p>Ochrana \xfadaj\xf9</p>",
      "text/html; charset=utf-8",
      "údajů",
    ],
    ["no label, Western", "<p>Gr\xf6\xdfe, donn\xe9es</p>", null, "Größe, données"],
  ])("are found with %s", (_, bytes, type, words) => {
    expect(decodePage(latin(bytes), type)).toContain(words);
  });

  it("are no policy where they cannot be read", async () => {
    const words = "W\xfcrde, Gr\xf6\xdfe, M\xfche und \xc4rger f\xfcr K\xe4ufer. ".repeat(6);
    const page = {
      bytes: latin(`<p>${words}</p>`),
      contentType: "text/html; charset=utf-8",
      url: "https://marlow.example/",
    };
    expect(await extractPage(page)).toEqual({ fault: expect.stringContaining("letters that cannot be read") });
  });

  it("may hold one slip", async () => {
    const bytes = latin(`<p>${"We keep your data for a year and delete it then. ".repeat(20)}Caf\xe9</p>`);
    const page = { bytes, contentType: "text/html; charset=utf-8", url: "https://marlow.example/" };
    expect(await extractPage(page)).toHaveProperty("text");
  });
});
