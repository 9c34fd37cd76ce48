import { classifyClause } from "../../src/policy/classify/classify.js";
import { modelWords } from "../../src/policy/classify/model/model-words.js";
import { readInPlace } from "../../src/policy/explain/meaning-features.js";
import { CHIEF, groupOf, isMeaning, MEANINGS, SILENT_MEANINGS } from "../../src/policy/explain/meanings.js";
import { sentencesOf } from "../../src/policy/explain/sentences-of.js";
import { leadsOf } from "../../src/policy/list-leads.js";
import { readDefinedTerms } from "../../src/policy/statements/defined-terms.js";
import type { DefinedTerms } from "../../src/policy/statements/statement.js";
import { type CorpusDocument, readCorpus } from "../support/corpus.js";
import type { Labelled } from "./labelled.js";
import { nameOfClause } from "./labelled-clauses.js";
import type { Lesson } from "./lesson.js";
import file from "./meaning-labels.json" with { type: "json" };
import own from "./own-meanings.json" with { type: "json" };

/** Fewer labels than these teach nothing. */
const FEWEST_LABELS = 5;

/** A sentence of the corpus that a reader labelled with its meanings. */
export interface LabelledMeaning extends Labelled<string> {
  /** The clause's name in `meaning-labels.json`, and the sentence's number in the clause. */
  readonly clause: string;
  readonly index: number;
  /** The reader's labels in order, the weightier first; one may be none that can be told. */
  readonly labels: readonly string[];
}

/** The meanings with labels enough, and which sentence is the chief one. */
export function meaningLesson(rows: readonly LabelledMeaning[]): Lesson<string> {
  const groups = new Set([...MEANINGS.keys()].flatMap((name) => groupOf(name) ?? []));
  const names = [...MEANINGS.keys(), ...groups, ...SILENT_MEANINGS, CHIEF];
  const kinds = names.filter((name) => rows.filter((row) => row.kinds.has(name)).length >= FEWEST_LABELS);
  return { kinds, mostFeatures: 7_000, shrinks: true };
}

/**
 * The clauses of the corpus whose sentences readers of this project labelled, by reading alone. `meaning-labels.json` names a clause by
 * its document and a hash of its text, and holds none of the corpus's text; a clause that the corpus does not have any more is left out.
 */
export async function readLabelledMeanings(dataDir: string): Promise<LabelledMeaning[]> {
  const labels = new Map(file.clauses.map(([name = "", chief = "1", ...own]) => [name, { chief: Number(chief), own }]));
  return (await readCorpus(dataDir)).flatMap((document) => labelledOf(document, labels));
}

interface ClauseLabel {
  /** The number of the chief sentence, from 1. */
  readonly chief: number;
  /** Of each sentence. */
  readonly own: readonly string[];
}
type ClauseLabels = ReadonlyMap<string, ClauseLabel>;

function labelledOf({ service, kind, text }: CorpusDocument, labels: ClauseLabels): LabelledMeaning[] {
  const leads = leadsOf(text);
  const terms = readDefinedTerms(text);
  const known = new Set<string>();
  return text.clauses.flatMap(({ start, end, path }, at) => {
    const quote = text.text.slice(start, end);
    const name = nameOfClause(`${service}/${kind}`, quote);
    const label = labels.get(name);
    if (label === undefined || known.has(name)) return [];
    known.add(name);
    return readClause({ quote, path, leadIn: leads[at] ?? null, terms }, label, { company: service, clause: name });
  });
}

/** Sentences that this project wrote, each a clause of its own; those of one sort are left out together. */
export function readOwnMeanings(): LabelledMeaning[] {
  return own.sentences.flatMap(([meaning = "", quote = "", heading = "", leadIn = ""], at) => {
    const clause = { quote, path: heading === "" ? [] : [heading], leadIn: leadIn === "" ? null : leadIn };
    const label = { chief: 1, own: [meaning] };
    return readClause({ ...clause, terms: undefined }, label, {
      company: `own ${at % OWN_PARTS}`,
      clause: `own ${at}`,
    });
  });
}

/** Sentences of our own are dealt out to so many companies, as words of a single one are not learned. */
const OWN_PARTS = 10;

interface PlacedClause {
  readonly quote: string;
  readonly path: readonly string[];
  readonly leadIn: string | null;
  readonly terms: DefinedTerms | undefined;
}

function readClause(
  { quote, path, leadIn, terms }: PlacedClause,
  label: ClauseLabel,
  { company, clause }: { readonly company: string; readonly clause: string },
): LabelledMeaning[] {
  const classification = classifyClause(quote, path);
  const kinds = classification.types.map(({ id }) => id);
  const sentences = sentencesOf(quote, classification);
  const around = { leadIn, path, kinds, count: sentences.length, terms };
  return sentences.map(({ start, end, own: carried }, index): LabelledMeaning => {
    const text = quote.slice(start, end);
    const { features, folded } = readInPlace({ ...around, text, own: carried, index });
    const labels = (label.own[index] ?? "").split("+");
    const sure = withGroups(labels.filter((one) => isMeaning(one)));
    const unsure = withGroups(labels.flatMap((one) => (one.endsWith("?") ? [one.slice(0, -1)] : [])));
    return {
      ...{ company: company.toLowerCase(), text, levels: null, clause, index, labels },
      kinds: new Set(index + 1 === label.chief && sentences.length > 1 ? [...sure, CHIEF] : sure),
      unsure: new Set(sentences.length > 1 ? unsure : [...unsure, CHIEF]),
      words: modelWords(folded),
      rules: [...features.rules],
      heading: features.heading,
    };
  });
}

function withGroups(meanings: readonly string[]): string[] {
  return [...meanings, ...meanings.flatMap((name) => groupOf(name) ?? [])];
}
