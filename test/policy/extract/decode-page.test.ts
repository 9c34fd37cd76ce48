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

/** Sentences on deleted data, in the encodings their tests name. */
const CYRILLIC =
  "ccfb20f1eee1e8f0e0e5ec20e2e0f8e820e4e0ededfbe52c20eaeee3e4e020e2fb20f1eee7e4e0b8f2e520e7e0efe8f1fc2c20e820f5f0e0ede8ec20e8f520333020e4ede5e92e20";
const KOI8 =
  "f7d920cdcfd6c5d4c520cfd4cfdad7c1d4d820d3cfc7ccc1d3c9c520c920d0cfd4d2c5c2cfd7c1d4d820d5c4c1ccc5cec9d120c4c1ceced9c82e20";
const GREEK =
  "ccf0eff1e5dff4e520ede120e6e7f4def3e5f4e520f4e720e4e9e1e3f1e1f6de20f4eff5f220eff0eff4e5e4def0eff4e52c20eae1e920f4e120e4e9e1f4e7f1effdece520e3e9e120333020e7ecddf1e5f22e20";
const HEBREW =
  "e0fae420f8f9e0e920ece1f7f920e0fa20eee7e9f7fa20e4eee9e3f220e1ebec20f2fa2c20e5e0f0e520f9e5eef8e9ed20e0e5fae520eceef9ea20333020e9e5ed2e20";
const ARABIC =
  "ede3dfe4df20d8e1c820cdd0dd20c8edc7e4c7cadf20dded20c3ed20e6decaa120e6e4cdcaddd920c8e5c720e1e3cfc920333020ede6e3c720c8dacf20c5e4d4c7c120c7e1cdd3c7c82e20";
const POLISH =
  "4d6f67b1205061f17374776f2077206b61bf64656a20636877696c69207a61bfb16461e620696368207573756e69ea636961206920636f666eb1e6207a676f64ea206e61206963682070727a65747761727a616e69652e20";
const TURKISH =
  "44696c656469f0696e697a207a616d616e20766572696c6572696e697a696e2073696c696e6d6573696e692069737465796562696c6972207665206f6e6179fd6efd7afd206765726920e7656b6562696c697273696e697a2e20";
const GERMAN =
  "4772f6df6520962084416e66fc6872756e67932066fc72204be4756665722c206ae468726c6963682067657072fc66742c20756e6420536965206bf66e6e656e20646965204cf6736368756e67207665726c616e67656e2e20";

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
    [
      "dashes and quotation marks of windows-1252",
      "<meta charset=iso-8859-1><p>We \x96 and \x93partners\x94 \x97 pay \x8050, you don\x92t</p>",
      null,
      "We – and “partners” — pay €50, you don’t",
    ],
    ["no label, Western", "<p>Gr\xf6\xdfe, donn\xe9es</p>", null, "Größe, données"],
  ])("are found with %s", (_, bytes, type, words) => {
    expect(decodePage(latin(bytes), type)).toContain(words);
  });

  it.each([
    ["windows-1251", "Мы собираем ваши данные, когда вы создаёте запись, и храним их 30 дней.", CYRILLIC],
    ["koi8-r", "Вы можете отозвать согласие и потребовать удаления данных.", KOI8],
    ["iso-8859-7", "Μπορείτε να ζητήσετε τη διαγραφή τους", GREEK],
    ["windows-1255", "אתה רשאי לבקש את מחיקת המידע בכל עת", HEBREW],
    ["windows-1256", "يمكنك طلب حذف بياناتك في أي وقت", ARABIC],
    ["iso-8859-2", "Mogą Państwo w każdej chwili zażądać ich usunięcia", POLISH],
    ["windows-1254", "Dilediğiniz zaman verilerinizin silinmesini isteyebilir", TURKISH],
    ["windows-1252", "Größe – „Anführung“ für Käufer, jährlich geprüft", GERMAN],
  ])("are found by the language where no label says %s", (_, words, hex) => {
    const page = Buffer.concat([Buffer.from("<html><p class=legal>"), Buffer.from(hex, "hex"), Buffer.from("</p>")]);
    expect(decodePage(page, "text/html")).toContain(words);
  });

  it("are no policy where they are another alphabet's", async () => {
    const bytes = Buffer.from(`<p>${"Ìû ñîáèðàåì âàøè äàííûå, êîãäà âû ñîçäà¸òå çàïèñü. ".repeat(8)}</p>`);
    const page = { bytes, contentType: "text/html; charset=utf-8", url: "https://marlow.example/" };
    expect(await extractPage(page)).toEqual({ fault: expect.stringContaining("letters that cannot be read") });
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
