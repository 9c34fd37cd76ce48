import type { webApi } from "@slack/bolt";
import { z } from "zod";
import { InputError } from "../../errors.js";
import { cutText, safeLine } from "../../records/safe-text.js";
import { readGivenFile, sizeProblem } from "../given-file.js";
import { readFailure } from "./slack-errors.js";

/** Where Slack keeps what people upload, GovSlack included. */
const HOSTS: ReadonlySet<string> = new Set(["files.slack.com", "files.slack-gov.com"]);
const MOST_NAME = 80;

const UploadedFile = z.object({
  id: z.string().regex(/^F[A-Z0-9]{1,40}$/),
  name: z
    .string()
    .nullish()
    .transform((name) => cutText(safeLine(name ?? ""), MOST_NAME).trim() || "The file"),
  /** Bytes. */
  size: z.number().int().nonnegative().optional(),
  url_private_download: z.url().optional(),
  /** `check_file_info`: of another company's workspace, only its ID is told. */
  file_access: z.string().optional(),
});
export type UploadedFile = z.infer<typeof UploadedFile>;

export interface FileReaderDeps {
  readonly client: Pick<webApi.WebClient, "files" | "token" | "slackApiUrl">;
}

/** The files among what Slack says was uploaded; whatever has not their shape is none. */
export function parseUploads(files: unknown): UploadedFile[] {
  if (!Array.isArray(files)) return [];
  return files.flatMap((file) => {
    const read = UploadedFile.safeParse(file);
    return read.success ? [read.data] : [];
  });
}

/** Why a file is refused by what Slack says of it, before anything is fetched; null when it may be read. */
export function fileProblem({ name, size = 0 }: UploadedFile): string | null {
  return sizeProblem({ name, size });
}

/** The text of an uploaded file, fetched with the app's own token. Throws `InputError` with what to do when it is not to be had. */
export async function readUploadedFile(uploaded: UploadedFile, deps: FileReaderDeps): Promise<string> {
  const { client } = deps;
  const { name, size, url_private_download: url } = await withAddress(uploaded, deps);
  if (url === undefined || size === undefined) throw new InputError(`Slack does not say where ${name} lies. Paste it.`);
  const address = new URL(url);
  const own = address.host === new URL(client.slackApiUrl).host;
  if (!own && (address.protocol !== "https:" || !HOSTS.has(address.hostname))) {
    throw new InputError(`${name} does not lie with Slack, so it is not read.`);
  }
  const headers = { authorization: `Bearer ${client.token}` };
  return readGivenFile({ name, size, url: address, headers, platform: "Slack" });
}

async function withAddress(uploaded: UploadedFile, { client }: FileReaderDeps): Promise<UploadedFile> {
  if (uploaded.url_private_download !== undefined && uploaded.size !== undefined) return uploaded;
  try {
    const { file } = await client.files.info({ file: uploaded.id });
    return UploadedFile.parse(file);
  } catch (error) {
    if (error instanceof z.ZodError) return uploaded;
    const { kind, reason } = readFailure(error);
    const why =
      kind === "denied" ? "The app lacks files:read: install it again from the manifest, or paste it." : reason;
    throw new InputError(`${uploaded.name} could not be read. ${why}`, { cause: error });
  }
}
