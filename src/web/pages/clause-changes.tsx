import type { ClauseChangeRecord } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { describeClause } from "../../records/change-sentences.js";
import type { ChangeView } from "../../records/change-view.js";
import { mainReading } from "../../records/drawn-reading.js";
import { wholeClauseSentence } from "../../records/whole-clause.js";
import { DIRECTION_WORDS, upperFirst } from "../../records/words.js";
import type { Frame } from "./frame.js";
import { Quote, sourceWords, To, WordDiff } from "./parts.js";
import { OurReading } from "./reading-parts.js";

/** Clauses whose reading is drawn; of the others the words stand. */
const EXPLAINED = 8;

/** Every clause change: its words marked, both wordings side by side, what it means. */
export function ClauseChanges({ view, frame }: { readonly view: ChangeView; readonly frame: Frame }) {
  if (view.clauses.length === 0) return <p>No clause changed.</p>;
  return (
    <>
      {view.clauses.map((clause, index) => (
        <OneClause clause={clause} index={index} view={view} frame={frame} />
      ))}
    </>
  );
}

interface OneClauseProps {
  readonly clause: ClauseChangeRecord;
  readonly index: number;
  readonly view: ChangeView;
  readonly frame: Frame;
}

function OneClause({ clause, index, view, frame }: OneClauseProps) {
  const { before, after, words, provisionId, links = [] } = clause;
  const drawn = view.readings.get(clause.ordinal);
  const whole = wholeClauseSentence(clause, drawn);
  const place = (after ?? before)?.path.join(" › ") ?? "";
  const isKnown = drawn !== undefined && mainReading(drawn)?.types[0]?.id !== "other";
  return (
    <section id={`clause-${index + 1}`}>
      <h3>{`${index + 1}. ${describeClause(clause)}`}</h3>
      <p class="quiet small">
        {[upperFirst(DIRECTION_WORDS[clause.direction]), place].filter((part) => part !== "").join(" · ")}
        {provisionId === null ? null : (
          <>
            {" · "}
            <To href={frame.hrefOf("provision", provisionId, view.document)}>
              {formatRecordId("provision", provisionId)}
            </To>
          </>
        )}
      </p>
      <Wording clause={clause} />
      {before && after && clause.kind !== "moved" && words.length > 0 ? (
        <details>
          <summary>Both wordings side by side</summary>
          <div class="sides">
            <Quote quote={before.quote} source={sourceWords("Before", before)} />
            <Quote quote={after.quote} source={sourceWords("Now", after)} />
          </div>
        </details>
      ) : null}
      {links.map(({ text, before: was, after: now }) => (
        <p>{`The link “${text}” now leads to ${now}, before to ${was}.`}</p>
      ))}
      {whole ? <p>{whole}</p> : null}
      {drawn && isKnown && index < EXPLAINED ? <OurReading reading={drawn} /> : null}
    </section>
  );
}

/** The clause with its words marked; where there is no word diff, whole. */
function Wording({ clause: { kind, before, after, words } }: { readonly clause: ClauseChangeRecord }) {
  if (kind === "moved" && after) {
    return (
      <Quote
        quote={after.quote}
        source={`Moved, same words. It stood under: ${before?.path.join(" › ") || "no heading"}`}
      />
    );
  }
  if (words.length > 0) return <WordDiff runs={words} />;
  return (
    <>
      {after ? <Quote quote={after.quote} source={sourceWords("Now", after)} /> : null}
      {before ? <Quote quote={before.quote} source={sourceWords("Before", before)} /> : null}
    </>
  );
}
