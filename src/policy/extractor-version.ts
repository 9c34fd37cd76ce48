/**
 * Part of every version: raised whenever the same bytes give another text or other links, which is then never a change of
 * the policy.
 */
export const EXTRACTOR_VERSION = "4";
