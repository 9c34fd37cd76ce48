import type { Platform } from "../../../../ports.js";
import { provisionLine } from "../../../../records/labels.js";
import { SCOPE_NOTE } from "../../../../records/words.js";
import type { Reply } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { list, nextStep, text, toAsker } from "../../reply.js";

const ALL_PROVISIONS = 10_000;

/** Platforms side by side where no kind of clause is named: how many of their clauses are rated how, and the heaviest of each. */
export async function compareOverall(platforms: readonly Platform[], { stores }: HandlerDeps): Promise<Reply> {
  const sides = await Promise.all(
    platforms.map(async (platform) => {
      const provisions = await stores.provisions.listProvisions({ platformId: platform.id, limit: ALL_PROVISIONS });
      const count = (severity: string) => provisions.filter((one) => one.severity === severity).length;
      const counts = `${count("high")} High, ${count("medium")} Medium, ${count("low")} Low of ${provisions.length} clauses`;
      const [heaviest] = provisions;
      return {
        platform,
        said: `${platform.name}: ${provisions.length === 0 ? "nothing was read yet" : counts}`,
        heaviest,
      };
    }),
  );
  const summary = `${sides.map(({ said }) => said).join("; ")}. Longer policies have more of everything: a count is no verdict.`;
  const [first] = sides;
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...list(
        sides.flatMap(({ platform, heaviest }) =>
          heaviest ? [`${platform.name}, heaviest: ${provisionLine(heaviest)}`] : [],
        ),
      ),
      nextStep(
        "One kind of clause side by side",
        "compare",
        `${platforms.map(({ slug }) => slug).join(" ")} ${first?.heaviest?.types[0]?.id ?? "data-sale"}`,
      ),
      { kind: "footer", text: `From the texts on record; ${SCOPE_NOTE}` },
    ],
  });
}
