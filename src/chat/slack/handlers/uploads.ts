import type { ViewStateValue } from "@slack/bolt";
import { InputError } from "../../../errors.js";
import type { Command } from "../../commands/line/command.js";
import { type GivenValues, readFields } from "../../commands/line/given-command.js";
import type { VerbArgument } from "../../commands/verbs/verb-types.js";
import type { Asked } from "../answer.js";
import { linesForm } from "../form.js";
import { fileFieldOf, takesFile } from "../form-inputs.js";
import { fileProblem, parseUploads, readUploadedFile, type UploadedFile } from "../read-file.js";
import { type HandlerDeps, sayToAsker } from "./ask.js";

/** What was uploaded, by the argument it stands for. */
export type Uploads = ReadonlyMap<string, UploadedFile>;

type Values = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

/** The files of a form that was sent off. */
export function uploadsIn(values: Values, asked: readonly VerbArgument[]): Uploads {
  return new Map(
    asked.filter(takesFile).flatMap(({ name }) => {
      const field = fileFieldOf(name);
      const [file] = parseUploads(values[field]?.[field]?.files);
      return file ? [[name, file] as const] : [];
    }),
  );
}

/** What is wrong with what a form has as words or as a file, by the input beside which it is said. */
export function fileErrors(
  asked: readonly VerbArgument[],
  { written, files }: { readonly written: GivenValues; readonly files: Uploads },
): Record<string, string> {
  const errors = asked.filter(takesFile).flatMap(({ name, required }) => {
    const file = files.get(name);
    const words = (written.get(name) ?? "").trim();
    if (!file) return required && words === "" ? [[name, "Write it here, or choose a file."]] : [];
    const problem = words === "" ? fileProblem(file) : "Give it here or above, not both.";
    return problem === null ? [] : [[fileFieldOf(name), problem]];
  });
  return Object.fromEntries(errors);
}

/** The texts of uploaded files, by argument. Throws `InputError` for one that is not to be had. */
export async function readUploads(files: Uploads, deps: HandlerDeps): Promise<GivenValues> {
  const read = [...files].map(async ([name, file]) => [name, await readUploadedFile(file, deps)] as const);
  return new Map(await Promise.all(read));
}

/** What `read` gives; null when it throws an `InputError`, which the asker is told. */
export async function readOrSay<T>(read: () => Promise<T>, asked: Asked, deps: HandlerDeps): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await sayToAsker(error.message, asked, deps);
    return null;
  }
}

const HOW_TO_IMPORT = "To watch the vendors of a list, send its file together with the word import.";

/**
 * A message with a file: where its words are a command that wants one ("import"), the command with the file in it; the words
 * alone where they want none. Throws `InputError` for a file without words, and for one that cannot be read.
 */
export async function withUpload(
  line: string | null,
  files: unknown,
  deps: HandlerDeps,
): Promise<string | Command | null> {
  const [file] = parseUploads(files);
  if (!file) return line;
  if (line === null) throw new InputError(HOW_TO_IMPORT);
  const form = linesForm(line);
  const argument = form?.asked.find((one) => one.required && takesFile(one));
  if (!form || !argument) return line;
  const text = await readUploadedFile(file, deps);
  const { command } = readFields(form.command, [argument], new Map([[argument.name, text]]));
  return command ?? line;
}
