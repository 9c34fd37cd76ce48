const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });
const WINDOW = 256;

/** The characters of a text as people see them: an emoji of several code points is one. Linear in the text's length. */
export function* splitGraphemes(text: string): Generator<string> {
  // The segmenter itself takes quadratic time on long strings, so it gets a window at a time.
  let start = 0;
  while (start < text.length) {
    const found = Array.from(SEGMENTER.segment(text.slice(start, start + WINDOW)), ({ segment }) => segment);
    // The last one may go on behind the window: it is read again, unless it is all there is.
    if (found.length > 1 && start + WINDOW < text.length) found.pop();
    for (const segment of found) {
      start += segment.length;
      yield segment;
    }
  }
}
