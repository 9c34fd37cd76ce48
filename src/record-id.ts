/** The letters people see in front of a record's number. */
export const RECORD_LETTERS = { document: "D", change: "C", provision: "P" } as const;

export type RecordKind = keyof typeof RECORD_LETTERS;

export interface RecordId {
  readonly kind: RecordKind;
  readonly id: number;
}

const PATTERN = /^([DCP])-?([1-9]\d{0,9})$/i;
const MAX_ID = 2_147_483_647;

/** Writes a record's ID as people see it: `C-67`. */
export function formatRecordId(kind: RecordKind, id: number): string {
  return `${RECORD_LETTERS[kind]}-${id}`;
}

/** Reads `C-67`, `c67`, `P-345`, `d-12`; null for anything else, numbers beyond the database's integers included. */
export function readRecordId(word: string): RecordId | null {
  const match = PATTERN.exec(word.trim());
  if (!match) return null;
  const id = Number(match[2]);
  if (id > MAX_ID) return null;
  const letter = match[1]?.toUpperCase();
  const kind = (Object.keys(RECORD_LETTERS) as RecordKind[]).find((key) => RECORD_LETTERS[key] === letter);
  return kind ? { kind, id } : null;
}
