import { describe, expect, it } from "vitest";
import { DEFAULT_CHANNEL_SETTINGS } from "../../../src/channels/channel-settings.js";
import { type CardForm, createChangeNotice } from "../../../src/chat/notice/change-notice.js";
import { textsOf } from "../../support/notice-texts.js";
import { viewOf } from "./view.js";

const BEFORE = "# Terms\n\n## 1. Disputes\n\nDisputes are decided by the courts of the country in which you live.";
const AFTER = BEFORE.replace("the courts of the country in which you live", "binding arbitration");

function card(form: Partial<CardForm> = {}) {
  return createChangeNotice(viewOf(BEFORE, AFTER), { ...DEFAULT_CHANNEL_SETTINGS, ...form });
}

function words(form: Partial<CardForm> = {}): string {
  return textsOf(card(form)).join("\n");
}

const WHY = "Why it matters (compliance and governance)";
const USERS = "What it means for users";

describe("a card's form", () => {
  it("has the readings its channel asks for", () => {
    expect(words()).toContain(WHY);
    expect(words()).toContain(USERS);
    expect(words({ audience: "user" })).not.toContain(WHY);
    expect(words({ audience: "user" })).toContain(USERS);
    expect(words({ audience: "compliance" })).toContain(WHY);
    expect(words({ audience: "compliance" })).not.toContain(USERS);
  });

  it("has the details below the card, and all of them, where no threads are wanted", () => {
    const { blocks, details } = card({ threads: false });
    expect(details).toBeUndefined();
    expect(textsOf(card({ threads: false })).toSorted()).toEqual(textsOf(card()).toSorted());
    expect(blocks.at(-1)).toEqual(card().blocks.at(-1));
  });

  it("quotes in the details alone when it is short, and says where they are when there are none", () => {
    const kinds = card({ short: true }).blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain("quote");
    expect(kinds).not.toContain("diff");
    expect(card({ short: true }).details).toEqual(card().details);
    const alone = card({ short: true, threads: false });
    expect(alone.details).toBeUndefined();
    expect(textsOf(alone)).toContain("Quotes, reasons and evidence: /policy show C-67 full");
  });
});
