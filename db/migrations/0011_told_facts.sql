ALTER TABLE "fineprint"."change_records" ADD COLUMN "headline" text;--> statement-breakpoint
ALTER TABLE "fineprint"."change_records" ADD COLUMN "told" json DEFAULT '[]'::json NOT NULL;