import type { ChannelRef } from "../../ports.js";
import { createStopSigner, STOP_PATH } from "../../records/mail-stops.js";
import type { AdapterContext } from "../adapter-context.js";
import type { ChatAdapter } from "../types.js";
import { createMailAdapter } from "./mail-adapter.js";

/** The adapter for people outside chat. */
export function createAdapter({ config, logger, stores }: AdapterContext): ChatAdapter {
  if (!config.mail) throw new Error("Mail is not configured.");
  const { mail, pages, encryptionKeys } = config;
  const stops = createStopSigner(encryptionKeys);
  return createMailAdapter({
    ...mail,
    logger,
    /** Where there are pages that open, and a key to sign with. */
    async findStopUrl(ref: ChannelRef) {
      if (pages === null || encryptionKeys.length === 0) return null;
      const { id } = await stores.watches.saveChannel(ref);
      return `${pages.publicUrl}${STOP_PATH}/${stops.sign(id)}`;
    },
  });
}
