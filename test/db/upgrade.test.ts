import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { migrationConfig } from "../../db/migrations.js";
import { openPreparedPglite } from "../support/database.js";

const { migrationsFolder } = migrationConfig();
const journal = z
  .object({ entries: z.array(z.object({ tag: z.string() })) })
  .parse(JSON.parse(readFileSync(join(migrationsFolder, "meta/_journal.json"), "utf8")));
const [first = "", ...later] = journal.entries.map(({ tag }) =>
  readFileSync(join(migrationsFolder, `${tag}.sql`), "utf8"),
);

const AT = "2026-05-11T06:02:13.000Z";
/** What an installation of the first release holds. */
const OLD_ROWS = `
  set search_path to fineprint;
  insert into platforms (slug, name, aliases, domains) values ('acme', 'Acme', '[]', '[]');
  insert into documents (platform_id, type, url, state, state_since, next_check_at, first_tracked_at)
    select 1, 'terms', 'https://acme.example/' || n, 'unverified', '${AT}', '${AT}', '${AT}' from generate_series(1, 4) n;
  insert into blobs values (repeat('0', 64), 1, '\\x00');
  insert into snapshots (document_id, sha256, status, headers, final_url, fetched_at)
    select 1, repeat('0', 64), 200, '{}', 'https://acme.example/1', '${AT}' from generate_series(1, 2);
  insert into versions (document_id, snapshot_id, extractor, text, clauses, text_sha256, created_at)
    select 1, n, 'e', 'text', '[]', repeat('0', 64), '${AT}' from generate_series(1, 2) n;
  insert into change_records
    (document_id, before_version_id, after_version_id, status, detected_at, settled_at, verdict, flags, summary, facts, analyser)
    values (1, 1, 2, 'confirmed', '${AT}', '${AT}', 'changed', '[]', '[]', '[]', '1');
  insert into channels (adapter, workspace, channel) values ('slack', 'T1', 'C1'), ('slack', 'T1', 'C2'), ('slack', 'T2', 'C1');
  insert into acknowledgements values (1, 1, 'U1', 'ann', '${AT}');
  insert into watches (channel_id, document_id, threshold, digest, created_by, created_at)
    values (1, 1, 'high', 'off', 'U1', '${AT}'), (2, 1, 'high', 'off', 'U1', '${AT}');
  insert into deliveries (channel_id, kind, document_id, key, status, planned_at)
    values (3, 'unreadable', 2, 'unreadable-2', 'skipped', '${AT}');
  insert into documents (platform_id, type, url, state, state_since, next_check_at, first_tracked_at)
    values (1, 'terms', 'https://acme.example/5', 'unverified', '${AT}', '${AT}', '${AT}');
  insert into import_marks select n, 'ota', 'ota:1', timestamptz '${AT}' + interval '1 day' from unnest(array[1, 5]) n;
  insert into audit (at, actor, channel_id, verb, subject, detail)
    values ('${AT}', 'U1', 3, 'watch', 'D-3', '{}'), ('${AT}', 'U1', 3, 'share', 'D-4', '{}');
`;

describe("an upgrade from the first release", () => {
  it("keeps who acknowledged what, and knows which workspace watched what and what an import brought", async () => {
    const pglite = await openPreparedPglite();
    await pglite.exec("drop schema fineprint cascade");
    await pglite.exec(first);
    await pglite.exec(OLD_ROWS);
    for (const statements of later) await pglite.exec(statements);
    const triage = await pglite.query(
      "select change_id, channel_id, kind, actor, actor_name, at from fineprint.triage",
    );
    expect(triage.rows).toEqual([
      { change_id: 1, channel_id: 1, kind: "acknowledged", actor: "U1", actor_name: "ann", at: new Date(AT) },
    ]);
    const seen = await pglite.query(
      "select workspace, document_id from fineprint.workspace_documents order by document_id, workspace",
    );
    expect(seen.rows).toEqual([
      { workspace: "T1", document_id: 1 },
      { workspace: "T2", document_id: 2 },
      { workspace: "T2", document_id: 3 },
    ]);
    const open = await pglite.query("select id from fineprint.documents where is_public");
    expect(open.rows).toEqual([{ id: 5 }]);
    await pglite.close();
  });
});
