/** "German" for "deu" (ISO 639-3); the code itself where it has no name. */
export function nameLanguage(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code === "" ? "an unknown language" : code;
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}
