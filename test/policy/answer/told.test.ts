import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/policy/answer/answer.js";
import { source } from "./policies.js";

const CAMERAS = source(
  "cameras.md",
  `# Hazel Cameras: Terms and Privacy

Last updated: 4 February 2026

## Property

Hazel owns the service, the software and anything else that is provided by Hazel to you.

## Your clips

When you record clips, you can review and delete them at any time.

## Sharing

We share personal information with sellers of other products if you agree.

## Ending

Your account will not be deleted within 90 days of your request if a court orders us to keep it.

## Money

If you break these terms, you are not eligible for a refund. Subscriptions are generally non-refundable.

## Liability

To the extent permitted by law, Hazel, its directors, employees, agents, suppliers and licensors will not be responsible for lost profits, lost revenues, lost data, lost goodwill, business interruption, the cost of replacing goods, damage to other devices, financial losses or indirect, special, consequential, exemplary or punitive damages of any kind, however they are caused and on whatever theory, and the total liability of Hazel for all claims under these terms, including for any implied warranties, is limited to $75 in any year.

## Changes

We may change these terms at any time. However, we will notify you at least 21 days before a change takes effect.
`,
);
const OWNED = source(
  "owned.md",
  `# Rowan Boards

Rowan owns the service, the software and anything else that is provided by Rowan to Customer.

Customer will own all right, title and interest in what Customer uploads to the service.

We may keep your personal information for 30 days after your account is closed.
`,
);

function answer(question: string, from = CAMERAS): string {
  return answerQuestion(question, [from]).answer;
}

describe("what an answer states", () => {
  it("tells a long sentence around the figure asked for, word for word", () => {
    const said = answer("what is the liability cap?");
    expect(said).toContain("is limited to $75 in any year");
    expect(said.length).toBeLessThanOrEqual(600);
    const [, quote = ""] = /"([^"]+)"/.exec(said) ?? [];
    const text = CAMERAS.text.text.replace(/\s+/g, " ");
    for (const part of quote.split("…")) expect(text).toContain(part.trim());
  });

  it("tells the other half too", () => {
    const changes = answer("can they change the terms?");
    expect(changes).toContain('"We may change these terms at any time."');
    expect(changes).toContain("at least 21 days before a change takes effect");
    const refund = answer("do I get my money back?");
    expect(refund).toContain("Subscriptions are generally non-refundable.");
  });

  it("answers how many with a number alone", () => {
    const clips = (said: string) => [source("clips.md", `# Clips\n\n${said}\n\nWe record your clips for you.\n`)];
    const asked = "how many clips a day do I get?";
    expect(answerQuestion(asked, clips("You get 40 clips a day.")).status).toBe("answered");
    expect(answerQuestion(asked, clips("You get clips all day.")).status).toBe("not-stated");
  });

  it("says that no figure is stated, and quotes what is", () => {
    const clips = source(
      "clips.md",
      "# Clips\n\nWe keep your clips and delete them when we see fit.\n\nWe record your clips for you.\n",
    );
    const { status, answer: said } = answerQuestion("how many days before my clips are deleted?", [clips]);
    expect(status).toBe("not-stated");
    expect(said).toContain("No figure is stated for this.");
    expect(said).toContain('"We keep your clips and delete them when we see fit."');
  });

  it("never answers who owns the user's things with what the company owns", () => {
    expect(answerQuestion("who owns what I upload?", [CAMERAS])).toMatchObject({ status: "not-stated" });
    const owned = answer("who owns what I upload?", OWNED);
    expect(owned).toContain("Customer will own all right");
    expect(owned).not.toContain("Rowan owns");
  });

  it("asks for the recipient that is named", () => {
    expect(answerQuestion("do they share my information with Facebook?", [CAMERAS])).toMatchObject({
      status: "not-stated",
    });
    expect(answer("do they share my information with sellers?")).toContain(
      "with sellers of other products if you agree",
    );
    expect(answer("do they share my information with anyone else?")).toContain("if you agree");
  });

  it("puts no reading beside a quote that says otherwise", () => {
    const said = answer("when is my account deleted?");
    expect(said).toContain("will not be deleted within 90 days");
    expect(said).not.toContain("Our reading");
  });
});
