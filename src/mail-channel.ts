import type { ChannelRef, Viewer } from "./ports.js";

/** The adapter of channels that are e-mail addresses. */
export const MAIL = "mail";

/** The channel of an address that a workspace has mail sent to. Two workspaces that write to one address have two channels. */
export function mailChannel(workspace: Viewer, address: string): ChannelRef {
  return { ...mailOf(workspace), channel: address };
}

/** What all addresses that a workspace has mail sent to have in common. */
export function mailOf({ adapter, workspace }: Viewer): Viewer {
  return { adapter: MAIL, workspace: `${adapter}:${workspace}` };
}

/** The workspace a channel belongs to: of an address, the one that has mail sent there. */
export function homeOf({ adapter, workspace }: Viewer): Viewer {
  const [, platform, id] = adapter === MAIL ? (/^([a-z]+):(.*)$/s.exec(workspace) ?? []) : [];
  return platform === undefined || id === undefined ? { adapter, workspace } : { adapter: platform, workspace: id };
}
