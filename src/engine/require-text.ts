import { FineprintError } from "../errors.js";
import type { PageExtraction } from "../policy/extract/extract-page.js";
import type { PolicyText } from "../policy/types.js";

type PageFault = Exclude<PageExtraction, PolicyText>;

/**
 * The text of an extraction. Throws a `FineprintError` that says what the page at `url` is instead: "nothing-selected" when
 * it has not the parts that were selected, "too-long" when it is more than is read of one document, else "not-text".
 */
export function requireText<T extends PolicyText>(extraction: T | PageFault, url: string): T {
  if (!("fault" in extraction)) return extraction;
  throw new FineprintError(extraction.code ?? "not-text", `${url} was read, but it is ${extraction.fault}.`, false);
}
