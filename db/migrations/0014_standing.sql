ALTER TABLE "fineprint"."stretches" ADD COLUMN "standing" json DEFAULT '{}'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "fineprint"."stretches" ADD COLUMN "waits" json;