CREATE TABLE "fineprint"."host_turns" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" DROP CONSTRAINT "deliveries_digest";--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD COLUMN "late_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD COLUMN "resent_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "fineprint"."documents" ADD COLUMN "pruned_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "change_records_after_version_id_index" ON "fineprint"."change_records" USING btree ("after_version_id");--> statement-breakpoint
CREATE INDEX "change_records_reverted_to_version_id_index" ON "fineprint"."change_records" USING btree ("reverted_to_version_id") WHERE "fineprint"."change_records"."reverted_to_version_id" is not null;--> statement-breakpoint
CREATE INDEX "deliveries_ended" ON "fineprint"."deliveries" USING btree ("planned_at") WHERE "fineprint"."deliveries"."status" in ('posted', 'failed');--> statement-breakpoint
CREATE INDEX "deliveries_failed" ON "fineprint"."deliveries" USING btree ("id") WHERE "fineprint"."deliveries"."status" = 'failed';--> statement-breakpoint
CREATE INDEX "documents_pruned_at_index" ON "fineprint"."documents" USING btree ("pruned_at" NULLS FIRST);--> statement-breakpoint
CREATE INDEX "documents_looking_at_index" ON "fineprint"."documents" USING btree ("looking_at") WHERE "fineprint"."documents"."looking_at" is not null;--> statement-breakpoint
CREATE INDEX "documents_last_snapshot_id_index" ON "fineprint"."documents" USING btree ("last_snapshot_id");--> statement-breakpoint
CREATE INDEX "documents_current_version_id_index" ON "fineprint"."documents" USING btree ("current_version_id");--> statement-breakpoint
CREATE INDEX "provision_wordings_version_id_index" ON "fineprint"."provision_wordings" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "provisions_first_version_id_index" ON "fineprint"."provisions" USING btree ("first_version_id");--> statement-breakpoint
CREATE INDEX "provisions_ended_version_id_index" ON "fineprint"."provisions" USING btree ("ended_version_id") WHERE "fineprint"."provisions"."ended_version_id" is not null;--> statement-breakpoint
CREATE INDEX "snapshots_sha256_index" ON "fineprint"."snapshots" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "versions_snapshot_id_index" ON "fineprint"."versions" USING btree ("snapshot_id");--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD CONSTRAINT "deliveries_digest" CHECK (("fineprint"."deliveries"."kind" in ('digest', 'heartbeat', 'undelivered') or "fineprint"."deliveries"."document_id" is not null) and ("fineprint"."deliveries"."kind" not in ('digest', 'heartbeat') or "fineprint"."deliveries"."document_id" is null) and ("fineprint"."deliveries"."kind" = 'digest') = ("fineprint"."deliveries"."rhythm" is not null and "fineprint"."deliveries"."since" is not null and "fineprint"."deliveries"."until" is not null));