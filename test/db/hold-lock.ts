import { lockDirectory } from "../../db/directory-lock.js";

/** Run as a process of its own: takes the lock of the directory given, says how that went, and holds it until killed. */
const [directory = ""] = process.argv.slice(2);
try {
  await lockDirectory(directory);
  process.stdout.write(`held by ${process.pid}\n`);
  setInterval(() => undefined, 1000);
} catch (error) {
  process.stdout.write(`refused: ${error instanceof Error ? error.message : String(error)}\n`);
}
