import { afterEach } from "vitest";
import { echo } from "./echo.js";
import { type OpenDiscord, openDiscord } from "./open-discord.js";

type Runner = Parameters<typeof openDiscord>[0];

/** Gives each test a Discord of its own, and closes it after the test: `start` connected, `open` not yet. */
export function useDiscord() {
  const opened: OpenDiscord[] = [];
  afterEach(async () => {
    for (const { adapter, discord } of opened.splice(0)) {
      await adapter.stop();
      await discord.close();
    }
  });

  async function open(runner?: Runner, token?: string): Promise<OpenDiscord> {
    const one = await openDiscord(runner, token);
    opened.push(one);
    return one;
  }

  return {
    open,
    async start(runner: Runner = echo().runner): Promise<OpenDiscord> {
      const one = await open(runner);
      await one.adapter.start();
      return one;
    },
  };
}
