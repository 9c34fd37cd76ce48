import { afterAll, beforeAll, beforeEach } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../support/database.js";
import { createWorld, type World } from "./world.js";

/** Gives `use` a world of its own before each test, on the database of the file, emptied. */
export function eachInWorld(use: (world: World, database: TestDatabase) => void | Promise<void>): void {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  beforeEach(async () => {
    await use(await createWorld(database), database);
  });
  afterAll(() => database.close());
}
