import type { Action, Condition, Figure, Statement } from "../statements/statement.js";
import { valueForUser } from "../statements/value-for-user.js";
import type { Direction } from "../types.js";
import { matchStatements, type Owned, type StatementPair } from "./match-statements.js";
import type { News } from "./news.js";
import type { Point } from "./points.js";
import { type NewsStatements, wordsOf } from "./statements-of-news.js";
import { MORE_IS } from "./tables/figure-values.js";

/** The difference of all statements of a change: what came, went, turned round, or moved in one of its fields. */
export function findDifference(read: ReadonlyMap<News, NewsStatements>): Point[] {
  const { pairs, lost, fresh } = matchStatements(read);
  // The same act of somebody else beside it: who acts was put otherwise, nothing came or went.
  const isPutOtherwise = (one: Owned, others: readonly Owned[]) =>
    others.some(
      ({ news, placed }) => news === one.news && placed.statement.action.value === one.placed.statement.action.value,
    );
  return [
    ...pairs.flatMap(comparePair),
    ...fresh.filter((one) => !isPutOtherwise(one, lost)).map(appeared),
    ...lost.filter((one) => !isPutOtherwise(one, fresh)).map(vanished),
  ];
}

function isSure({ party, modality, negated, action }: Statement): boolean {
  return party.sure && modality.sure && negated.sure && action.sure;
}

function appeared({ placed, news }: Owned): Point {
  const { statement } = placed;
  const value = tellsOfUpdate(statement) ? "neutral" : valueForUser(statement);
  const direction = value === "good" ? "better" : value === "bad" ? "worse" : "unclear";
  return {
    kind: "appeared",
    before: null,
    after: placed,
    newsBefore: null,
    newsAfter: news,
    direction,
    sure: isSure(statement),
  };
}

/** "We are updating our notice" tells of an update; only that they may change it is a power. */
function tellsOfUpdate({ action, modality }: Statement): boolean {
  return action.value === "changes" && modality.value !== "may";
}

/** What is done with data goes on unsaid as well. */
const PRACTICES: ReadonlySet<Action> = new Set<Action>([
  ...(["shares", "sells", "collects", "uses", "keeps", "trains", "transfers", "monitors"] as const),
  ...(["profiles", "combines", "accesses", "charges"] as const),
]);

/** A promise that is gone is worse; of a practice that is gone it is not known whether it ended or is no longer told. */
function vanished({ placed, news }: Owned): Point {
  const { statement } = placed;
  const value = valueForUser(statement);
  const told = statement.party.value !== "user" && !statement.negated.value && PRACTICES.has(statement.action.value);
  const direction = value === "good" ? "worse" : value === "bad" && !told ? "better" : "unclear";
  return {
    kind: "vanished",
    before: placed,
    after: null,
    newsBefore: news,
    newsAfter: null,
    direction,
    sure: isSure(statement),
  };
}

function comparePair(pair: StatementPair): Point[] {
  const [old, young] = [pair.before.placed.statement, pair.after.placed.statement];
  const base = {
    before: pair.before.placed,
    after: pair.after.placed,
    newsBefore: pair.before.news,
    newsAfter: pair.after.news,
  };
  const sure = isSure(old) && isSure(young);
  if (old.negated.value !== young.negated.value) {
    return [{ ...base, kind: "turned", direction: turned(old, young), sure }];
  }
  const points: Point[] = [];
  const firmer = modalityDirection(old, young);
  if (firmer !== null) points.push({ ...base, kind: "modality", direction: firmer, sure });
  points.push(...figurePoints(old, young).map((point) => ({ ...base, ...point, sure: sure && point.sure })));
  points.push(...phrasePoints(pair, "recipients").map((point) => ({ ...base, ...point, sure: sure && point.sure })));
  points.push(...phrasePoints(pair, "purposes").map((point) => ({ ...base, ...point, sure: sure && point.sure })));
  points.push(...conditionPoints(pair).map((point) => ({ ...base, ...point, sure: sure && point.sure })));
  return points;
}

const WORTH = { good: 1, neutral: 0, bad: -1 } as const;

function turned(old: Statement, young: Statement): Direction {
  const difference = WORTH[valueForUser(young)] - WORTH[valueForUser(old)];
  return difference > 0 ? "better" : difference < 0 ? "worse" : "unclear";
}

const FIRMNESS = { may: 0, will: 1, does: 1, must: 2, unknown: 0 } as const;

/** Null where neither is firmer. What is good is better the firmer it binds; what is bad is worse when it is a duty. */
function modalityDirection(old: Statement, young: Statement): Direction | null {
  const [was, now] = [old.modality.value, young.modality.value];
  if (was === "unknown" || now === "unknown" || FIRMNESS[was] === FIRMNESS[now]) return null;
  const value = valueForUser(young) === "neutral" ? valueForUser(old) : valueForUser(young);
  const firmer = FIRMNESS[now] > FIRMNESS[was];
  if (value === "good") return firmer ? "better" : "worse";
  if (value === "bad" && (now === "must" || was === "must")) return firmer ? "worse" : "better";
  return "unclear";
}

type Part = Pick<Point, "kind" | "direction" | "sure" | "figures" | "phrase" | "condition">;

function figurePoints(old: Statement, young: Statement): Part[] {
  return young.figures.flatMap((now): Part[] => {
    const was = old.figures.find(
      (figure) => figure.role === now.role && figure.kind === now.kind && figure.unit === now.unit,
    );
    if (was === undefined || was.value === null || now.value === null || was.value === now.value) return [];
    return [
      {
        kind: "figure",
        direction: figureDirection(was, now, young),
        sure: was.sure && now.sure,
        figures: { before: was, after: now },
      },
    ];
  });
}

/** More notice from the company is good, from the user it is not. */
function figureDirection(was: Figure, now: Figure, { party }: Statement): Direction {
  const more = MORE_IS[now.role];
  if (more === undefined || was.value === null || now.value === null) return "unclear";
  const grew = now.value > was.value;
  const good = (more === "better") === grew;
  const burdens = party.value === "user" && (now.role === "notice-given" || now.role === "cap");
  return good !== burdens ? "better" : "worse";
}

function phrasePoints({ before, after }: StatementPair, field: "recipients" | "purposes"): Part[] {
  const [old, young] = [before.placed.statement, after.placed.statement];
  const name = field === "recipients" ? "recipient" : "purpose";
  const had = new Set<string>(old[field].map(({ value }) => value));
  const has = new Set<string>(young[field].map(({ value }) => value));
  const widens = widerIs(young);
  // A list that was not there at all may have stood elsewhere: only a list that grew or shrank says something.
  if (had.size === 0 || has.size === 0) return [];
  const added = young[field].filter(({ value }) => !had.has(value) && value !== "other");
  const dropped = old[field].filter(({ value }) => !has.has(value) && value !== "other");
  return [
    ...added.map(
      (phrase): Part => ({
        kind: `${name}-added`,
        direction: widens,
        sure: phrase.sure,
        phrase: wordsOf(after.placed, phrase.place),
      }),
    ),
    ...dropped.map(
      (phrase): Part => ({
        kind: `${name}-dropped`,
        direction: opposite(widens),
        sure: phrase.sure,
        phrase: wordsOf(before.placed, phrase.place),
      }),
    ),
  ];
}

/** A wider circle of recipients or purposes is worse where the act is: "we share"; of a promise not to, it is better. */
function widerIs(statement: Statement): Direction {
  const acts = new Set([
    "shares",
    "sells",
    "transfers",
    "uses",
    "collects",
    "trains",
    "profiles",
    "combines",
    "keeps",
    "monitors",
  ]);
  if (!acts.has(statement.action.value) || statement.party.value === "user") return "unclear";
  return statement.negated.value ? "better" : "worse";
}

function opposite(direction: Direction): Direction {
  return direction === "worse" ? "better" : direction === "better" ? "worse" : direction;
}

function conditionPoints({ before, after }: StatementPair): Part[] {
  const [old, young] = [before.placed.statement, after.placed.statement];
  const key = ({ kind, about }: Condition) => `${kind}/${about}`;
  const [had, has] = [new Set(old.conditions.map(key)), new Set(young.conditions.map(key))];
  const added = young.conditions.filter((condition) => !had.has(key(condition)) && condition.about !== "other");
  const dropped = old.conditions.filter((condition) => !has.has(key(condition)) && condition.about !== "other");
  const value = valueForUser(young) === "neutral" ? valueForUser(old) : valueForUser(young);
  return [
    ...added.map(
      (condition): Part => ({
        kind: "condition-added",
        direction: conditionDirection(condition, value),
        sure: condition.sure,
        phrase: wordsOf(after.placed, condition.place),
        condition,
      }),
    ),
    ...dropped.map(
      (condition): Part => ({
        kind: "condition-dropped",
        direction: opposite(conditionDirection(condition, value)),
        sure: condition.sure,
        phrase: wordsOf(before.placed, condition.place),
        condition,
      }),
    ),
  ];
}

/** What binds what is bad is good, what binds what is good is bad; "regardless", "without notice" and discretion unbind. */
function conditionDirection({ kind }: Condition, value: "good" | "bad" | "neutral"): Direction {
  if (value === "neutral") return "unclear";
  const unbinds = kind === "regardless" || kind === "without" || kind === "discretion";
  return (value === "bad") === unbinds ? "worse" : value === "bad" ? "better" : unbinds ? "better" : "worse";
}
