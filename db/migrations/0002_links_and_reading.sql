ALTER TABLE "fineprint"."clause_changes" ADD COLUMN "links" json;--> statement-breakpoint
ALTER TABLE "fineprint"."documents" ADD COLUMN "reading" json;