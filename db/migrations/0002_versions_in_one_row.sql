ALTER TABLE "fineprint"."change_records" ADD COLUMN "acceptance" json;--> statement-breakpoint
ALTER TABLE "fineprint"."provisions" ADD COLUMN "ended_version_id" integer;--> statement-breakpoint
ALTER TABLE "fineprint"."versions" ADD COLUMN "clauses" json;--> statement-breakpoint
ALTER TABLE "fineprint"."versions" ADD COLUMN "comparable_sha256" text;--> statement-breakpoint
ALTER TABLE "fineprint"."versions" ADD COLUMN "analyser" text;--> statement-breakpoint
ALTER TABLE "fineprint"."versions" ADD COLUMN "provision_ids" json;--> statement-breakpoint
ALTER TABLE "fineprint"."provisions" ADD CONSTRAINT "provisions_ended_version_id_versions_id_fk" FOREIGN KEY ("ended_version_id") REFERENCES "fineprint"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "fineprint"."versions" AS "version" SET "clauses" = json_build_object(
	'paths', coalesce((SELECT json_agg("path" ORDER BY "ordinal") FROM "fineprint"."clauses" WHERE "version_id" = "version"."id"), '[]'::json),
	'clauses', coalesce((SELECT json_agg(json_build_array("kind", "ordinal", "start_offset", "end_offset", "link_share") ORDER BY "ordinal") FROM "fineprint"."clauses" WHERE "version_id" = "version"."id"), '[]'::json)
), "provision_ids" = CASE WHEN "accepted_at" IS NOT NULL THEN
	(SELECT json_agg("provision_id" ORDER BY "ordinal") FROM "fineprint"."clauses" WHERE "version_id" = "version"."id") END;--> statement-breakpoint
ALTER TABLE "fineprint"."versions" ALTER COLUMN "clauses" SET NOT NULL;--> statement-breakpoint
UPDATE "fineprint"."provisions" SET "ended_version_id" = "last_version_id" WHERE "ended_at" IS NOT NULL;--> statement-breakpoint
-- A change that waits for its second look has no acceptance yet: its document is read anew, and the change found again.
UPDATE "fineprint"."documents" SET "etag" = NULL, "last_modified" = NULL, "last_snapshot_id" = NULL, "next_check_at" = now() WHERE "id" IN
	(SELECT "document_id" FROM "fineprint"."change_records" WHERE "status" = 'unconfirmed');--> statement-breakpoint
UPDATE "fineprint"."change_records" SET "status" = 'flap', "settled_at" = now() WHERE "status" = 'unconfirmed';--> statement-breakpoint
ALTER TABLE "fineprint"."provisions" ADD CONSTRAINT "provisions_ended" CHECK (("fineprint"."provisions"."ended_at" is null) = ("fineprint"."provisions"."ended_version_id" is null));