CREATE TABLE "fineprint"."candidates" (
	"document_id" integer PRIMARY KEY NOT NULL,
	"before_version_id" integer NOT NULL,
	"version_id" integer NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"confirm_at" timestamp (3) with time zone,
	"looks" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fineprint"."stretches" (
	"document_id" integer NOT NULL,
	"place" text NOT NULL,
	"path" json NOT NULL,
	"kinds" json NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"turns" integer NOT NULL,
	"change_days" integer NOT NULL,
	"changed_at" timestamp (3) with time zone,
	"now" json NOT NULL,
	"still" integer NOT NULL,
	"still_since" timestamp (3) with time zone NOT NULL,
	"gone" json NOT NULL,
	"frame" json,
	"volatile_since" timestamp (3) with time zone,
	"told_at" timestamp (3) with time zone,
	"known" json,
	"other" json,
	CONSTRAINT "stretches_document_id_place_pk" PRIMARY KEY("document_id","place")
);
--> statement-breakpoint
ALTER TABLE "fineprint"."versions" DROP CONSTRAINT "versions_once_per_extractor";--> statement-breakpoint
ALTER TABLE "fineprint"."versions" ADD COLUMN "held" json;--> statement-breakpoint
ALTER TABLE "fineprint"."candidates" ADD CONSTRAINT "candidates_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "fineprint"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fineprint"."candidates" ADD CONSTRAINT "candidates_before_version_id_versions_id_fk" FOREIGN KEY ("before_version_id") REFERENCES "fineprint"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fineprint"."candidates" ADD CONSTRAINT "candidates_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "fineprint"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fineprint"."stretches" ADD CONSTRAINT "stretches_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "fineprint"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidates_confirm_at_index" ON "fineprint"."candidates" USING btree ("confirm_at");--> statement-breakpoint
CREATE UNIQUE INDEX "versions_once_per_extractor" ON "fineprint"."versions" USING btree ("snapshot_id","extractor") WHERE "fineprint"."versions"."held" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "versions_held_once" ON "fineprint"."versions" USING btree ("snapshot_id","extractor","text_sha256") WHERE "fineprint"."versions"."held" is not null;--> statement-breakpoint
-- What earlier releases saw once is to be seen anew: it waits in a table of its own now, without a number.
UPDATE "fineprint"."change_records" SET "status" = 'flap', "settled_at" = now(), "acceptance" = NULL WHERE "status" = 'unconfirmed';
