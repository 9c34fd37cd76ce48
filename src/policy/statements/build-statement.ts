import { type Act, lowText, readAct } from "./acts.js";
import { conditionsOf, figuresOf } from "./attach.js";
import { type Binding, readBinding } from "./binding.js";
import { type Doer, readDoer } from "./doers.js";
import { charsOf, findPurposes, findRecipients } from "./links.js";
import { readPhrase } from "./objects.js";
import type { Clause, FoundState, Predicate, Run, Sentence, Stated, VerbGroup, Word } from "./parts.js";
import { readPredicate } from "./predicates.js";
import type { Field, Phrase, Place, RecipientClass, Statement } from "./statement.js";
import { findState } from "./states.js";

/** What the clauses of a sentence state, in order. */
export function buildStatements(sentence: Sentence): Statement[] {
  return sentence.clauses.flatMap((clause, index) => {
    if (clause.kind !== "main" && clause.kind !== "comp") return [];
    const predicate = readPredicate(sentence.words, sentence.groups, clause);
    if (opensWhatFollows(sentence, clause, predicate, index)) return [];
    const read = predicate.acts.map((act, place) =>
      buildStatement(sentence, { clause, predicate, act, last: predicate.acts[place + 1] }),
    );
    return read.filter(({ party, action }) => party.value !== "unknown" || action.value !== "unknown");
  });
}

/** "You agree that we may …": what is agreed is stated by itself. */
function opensWhatFollows({ words, clauses }: Sentence, clause: Clause, predicate: Predicate, index: number): boolean {
  if (predicate.frames.length > 0 || clause.group.negation !== null) return false;
  if (clause.group.base === "agree" && words[clause.group.end]?.low === "not") return true;
  const row = clauses.slice(index + 1);
  const next = row.find(({ joinedTo }) => joinedTo === null);
  if (next?.kind !== "comp") return false;
  return (
    row.slice(0, row.indexOf(next)).every(({ joinedTo }) => joinedTo !== null) &&
    /^(?:agree|covenant|acknowledge|understand|accept|believe|know|consent|think|note|recogni[sz]e|affirm|state|provide|say)$/.test(
      clause.group.base,
    )
  );
}

function buildStatement(sentence: Sentence, stated: Stated): Statement {
  const { words, groups, folded, terms } = sentence;
  const { clause } = stated;
  const group = groups[stated.act] ?? clause.group;
  const doer = readDoer(sentence, stated, group);
  const region = regionOf(sentence, stated, group);
  const state = stated.predicate.frames.length === 0 ? findState(sentence, clause, terms) : null;
  const act = readAct({
    words,
    group,
    end: actEnd(sentence, stated, region),
    passiveSubject: group.passive || isThingOf(group) ? doer.actedOn : null,
    borrowed: borrowedThing(sentence, stated, region),
    party: doer.party,
  });
  const party = state?.party ?? doer.party;
  const binding = readBinding(sentence, stated, { party, action: state?.action ?? act.action, state });
  return assemble({
    sentence,
    clause,
    region,
    group,
    act,
    doer: silently(words, doer, act, group, state),
    state,
    binding,
    folded,
  });
}

function isThingOf(group: VerbGroup): boolean {
  return !group.passive && /^(?:expire|renew|lapse|remain|end|cease)$/.test(group.base);
}

/** Acts whose agent nobody needs to name: the company's. */
const DATA_ACTS =
  /^(?:shares|sells|collects|uses|keeps|deletes|trains|transfers|secures|monitors|profiles|combines|anonymises)$/;
const OWN_ACTS = /^(?:charges|refunds|informs|ends|suspends|restricts|changes|provides|removes|moderates|contacts)$/;

function silently(words: readonly Word[], doer: Doer, act: Act, group: VerbGroup, state: FoundState | null): Doer {
  if (state !== null) return { ...doer, party: state.party, sure: state.sure, place: state.place ?? doer.place };
  if (!group.passive || doer.party !== "unknown" || doer.agent) return doer;
  if (DATA_ACTS.test(act.action))
    return {
      ...doer,
      party: "company",
      sure:
        doer.actedOn !== null &&
        /^(?:personal-data|sensitive-data|usage-data|content|cookies|messages)$/.test(act.object?.class ?? ""),
    };
  if (OWN_ACTS.test(act.action)) {
    const yours = words[doer.actedOn?.start ?? -1]?.low === "your";
    const usual = /^(?:charges|refunds|informs)$/.test(act.action) && doer.actedOn !== null;
    return { ...doer, party: "company", sure: usual || yours };
  }
  return doer;
}

/** From the verb to where the next clause begins; for a verb without words of its own, those of the next in the row. */
function regionOf(sentence: Sentence, { clause, predicate, act, last }: Stated, group: VerbGroup): Run {
  const end = last === undefined ? clause.end : (sentence.groups[last]?.start ?? clause.end);
  const own = { start: group.end, end: Math.max(group.end, end) };
  if (!isBare(sentence.words, own)) return own;
  if (last !== undefined)
    return regionOf(
      sentence,
      { clause, predicate, act: last, last: predicate.acts[predicate.acts.indexOf(last) + 1] },
      sentence.groups[last] ?? group,
    );
  const next = sentence.clauses.find(
    (other) => other.joinedTo !== null && other.at === act + 1 && other.group.sharedWith !== null,
  );
  return next === undefined
    ? own
    : regionOf(sentence, { clause: next, predicate, act: next.at, last: undefined }, next.group);
}

function isBare(words: readonly Word[], run: Run): boolean {
  return words
    .slice(run.start, run.end)
    .every(({ low, pos }) => pos === "ADV" || /^(?:,|and|or|\/|nor|and\/or|otherwise)$/.test(low));
}

function actEnd(sentence: Sentence, { clause, last }: Stated, region: Run): number {
  const next = last === undefined ? clause.end : (sentence.groups[last]?.start ?? clause.end);
  const rel = sentence.clauses.find(
    ({ kind, start }) => kind === "rel" && start >= clause.group.end && start < region.end,
  );
  return Math.max(clause.group.end, Math.min(region.end, Math.max(next, region.start), rel?.start ?? region.end));
}

function borrowedThing(sentence: Sentence, { clause }: Stated, region: Run): Run | null {
  if (clause.group.copular) return null;
  return readPhrase(sentence.words, region.start, region.end);
}

interface Parts {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly region: Run;
  readonly group: VerbGroup;
  readonly act: Act;
  readonly doer: Doer;
  readonly state: FoundState | null;
  readonly binding: Binding;
  readonly folded: string;
}

function assemble({ sentence, clause, region, group, act, doer, state, binding, folded }: Parts): Statement {
  const { words, groups } = sentence;
  const action = state?.action ?? act.action;
  const place = (run: Run): Place => ({ ...charsOf(words, run), in: "sentence" });
  const whole = wholeOf(sentence, clause, region);
  const recipients = [
    ...personOf(act, words),
    ...(state === null ? findRecipients(words, folded, region, action) : []).map(
      ({ start, end, ...rest }): Phrase<RecipientClass> => ({ ...rest, place: { start, end, in: "sentence" } }),
    ),
  ];
  const sureClause = !clause.doubtful;
  const undergone = isUndergone(group, doer);
  const object = state !== null && clause.group.copular ? null : act.object;
  return {
    party: {
      value: doer.party,
      sure: doer.sure && sureClause && doer.party !== "unknown",
      place: doer.place === null ? null : place(doer.place),
    },
    modality: { ...binding.modality, sure: binding.modality.sure && sureClause },
    negated: { ...binding.negated, sure: binding.negated.sure && sureClause },
    action: actionField(action, state, act, place, sureClause, undergone),
    object:
      object === null
        ? null
        : { value: object.class, sure: object.class !== "other" && sureClause, place: place(object) },
    recipients,
    purposes: findPurposes(words, folded, region, groups, action).map(({ start, end, ...rest }) => ({
      ...rest,
      place: { start, end, in: "sentence" },
    })),
    conditions: conditionsOf(sentence, clause, whole),
    figures: figuresOf(sentence, whole, action),
    whole: { ...whole, in: "sentence" },
  };
}

function actionField(
  action: Statement["action"]["value"],
  state: FoundState | null,
  act: Act,
  place: (run: Run) => Place,
  sureClause: boolean,
  undergone: boolean,
): Field<Statement["action"]["value"]> {
  if (state !== null) return { value: action, sure: sureClause, place: place(state.verb) };
  if (undergone) return { value: action, sure: false, place: place(act.place) };
  return { value: action, sure: act.sure && sureClause && action !== "unknown", place: place(act.place) };
}

function personOf({ person }: Act, words: readonly Word[]): Phrase<RecipientClass>[] {
  if (person === null) return [];
  const value = /^(?:you|yourself|users)$/.test(lowText(words, person.start, person.end))
    ? "user"
    : lowText(words, person.start, person.end) === "us"
      ? "company"
      : "other";
  return [{ value, sure: value !== "other", place: { ...charsOf(words, person), in: "sentence" } }];
}

/** From the subject, or the verb without one, to the end of what belongs to the verb. */
function wholeOf({ words, folded }: Sentence, clause: Clause, region: Run): { start: number; end: number } {
  const first = Math.min(
    clause.subject !== null && clause.joinedTo === null ? clause.subject.start : clause.group.start,
    clause.group.start,
  );
  const start = words[first]?.start ?? 0;
  const end = words[Math.max(region.end, clause.group.end) - 1]?.end ?? start;
  return { start, end: start + folded.slice(start, end).replace(/(?<![\s.,;:])[\s.,;:]+$/, "").length };
}

/** "You have the right to be informed": the one who may is not the one who acts. */
function isUndergone(group: VerbGroup, doer: Doer): boolean {
  return group.passive && group.kind === "infinitive" && group.base !== "bind" && doer.actedOn === null && !doer.agent;
}
