import { openTestDatabase } from "../support/database.js";
import { openPostgresTestDatabase } from "../support/postgres-database.js";
import { describeStores } from "./stores.contract.js";

describeStores("PGlite", openTestDatabase);

const serverUrl = process.env["TEST_DATABASE_URL"];
if (serverUrl) describeStores("PostgreSQL", () => openPostgresTestDatabase(serverUrl));
