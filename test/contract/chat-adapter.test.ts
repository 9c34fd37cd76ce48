import { DISCORD_DRIVER } from "./chat/discord-driver.js";
import { SLACK_DRIVER } from "./chat/slack-driver.js";
import { TERMINAL_DRIVER } from "./chat/terminal-driver.js";
import { describeChatAdapter } from "./chat-adapter.contract.js";

describeChatAdapter(TERMINAL_DRIVER);
describeChatAdapter(DISCORD_DRIVER);
describeChatAdapter(SLACK_DRIVER);
