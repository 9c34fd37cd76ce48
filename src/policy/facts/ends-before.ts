import { lines } from "../reading/lines.js";

const BEFORE_A_DAY = new RegExp(
  lines`
  \b(?:before|prior to|until before)\s+(?:the\s+)?(?:
    \d{1,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*
  )\b
`,
  "i",
);

/** Whether the words give a day as the first that is too late: "before 1 June" ends on 31 May, "by 1 June" does not. */
export function endsBefore(quote: string): boolean {
  return BEFORE_A_DAY.test(quote);
}
