import { formatSecond } from "../../policy/utc.js";
import { formatRecordId } from "../../record-id.js";
import { changeTitle } from "../../records/change-sentences.js";
import type { ChangeView } from "../../records/change-view.js";
import { recordPath } from "../../records/record-address.js";
import type { RedlineRow } from "../../records/whole-redline.js";
import type { Frame } from "./frame.js";
import { Layout } from "./layout.js";

interface Props {
  readonly view: ChangeView;
  readonly rows: readonly RedlineRow[];
  readonly frame: Frame;
}

/** A whole document with the words of one change marked. */
export function WholePage({ view, rows, frame }: Props) {
  return (
    <Whole view={view} frame={frame} title="Whole document, redlined">
      <div class="whole">
        {rows.map(({ words, isHeading, state }) => (
          <p class={isHeading ? "heading" : undefined}>
            {state === "moved" ? <span class="quiet small">Moved here, same words. </span> : null}
            {words.map(({ op, text }) => (op === "=" ? text : op === "+" ? <ins>{text}</ins> : <del>{text}</del>))}
          </p>
        ))}
      </div>
    </Whole>
  );
}

/** Both versions whole, a row a clause. */
export function SidesPage({ view, rows, frame }: Props) {
  return (
    <Whole view={view} frame={frame} title="Both versions side by side">
      <table class="whole">
        <thead>
          <tr>
            <th scope="col">Before</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ before, after, state, isHeading }) => (
            <tr>
              <td class={isHeading ? "heading" : undefined}>{mark("del", before, state)}</td>
              <td class={isHeading ? "heading" : undefined}>{mark("ins", after, state)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Whole>
  );
}

function mark(as: "ins" | "del", words: string | null, state: RedlineRow["state"]) {
  if (words === null) return "";
  if (state === "same" || state === "moved") return words;
  return as === "ins" ? <ins>{words}</ins> : <del>{words}</del>;
}

function Whole({
  view,
  frame,
  title,
  children,
}: {
  readonly view: ChangeView;
  readonly frame: Frame;
  readonly title: string;
  readonly children: unknown;
}) {
  const id = formatRecordId("change", view.change.id);
  return (
    <Layout
      title={`${title} · ${id} ${changeTitle(view)}`}
      description={`${title} of ${changeTitle(view)}`}
      frame={frame}
      crumbs={[
        { name: `${id} ${changeTitle(view)}`, href: frame.further(recordPath("change", view.change.id)) },
        { name: title, href: null },
      ]}
    >
      <h1>{`${changeTitle(view)}: ${title.toLowerCase()}`}</h1>
      <p class="quiet">
        {`Before: captured ${formatSecond(view.before.snapshot.fetchedAt)}. Now: captured ${formatSecond(view.after.snapshot.fetchedAt)}. The extracted texts, word for word; `}
        <ins>underlined</ins> is new, <del>struck through</del> is gone.
      </p>
      {children as never}
    </Layout>
  );
}
