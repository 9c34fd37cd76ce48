CREATE TABLE "fineprint"."clause_readings" (
	"wording" text NOT NULL,
	"analyser" text NOT NULL,
	"reading" json NOT NULL,
	CONSTRAINT "clause_readings_wording_analyser_pk" PRIMARY KEY("wording","analyser")
);
--> statement-breakpoint
CREATE TABLE "fineprint"."reading_texts" (
	"id" text PRIMARY KEY NOT NULL,
	"template" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "fineprint"."clause_changes" ADD COLUMN "would_change" json;--> statement-breakpoint
ALTER TABLE "fineprint"."clause_changes" ADD COLUMN "wording" text;