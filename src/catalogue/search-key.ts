/** A name as the lookup compares it: no case, no diacritics, no spaces or punctuation. "L’Été & Co." becomes "leteco". */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
