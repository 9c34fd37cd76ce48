/** The mark of an entry: "(a) ", "iv. ", "* ", "9.2) ". */
export const MARK =
  /^\s*(?:[*\u2022\u00b7\u2013-]\s+|\W{0,2}(?:[a-z]|[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})[.)]{1,2}\s+|\d{1,2}(?:\.\d{1,2}){1,3}\s+){1,2}/i;

/** What goes on a sentence that began before it: by its mark and a small letter, or as "To provide …". */
export const GOES_ON = /^\W{0,6}(?:\w{1,5}[.)]\s+)?(?:\p{Ll}\p{L}|[Tt]o \p{Ll})/u;
