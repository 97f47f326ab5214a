-- CreateEnum
CREATE TYPE "sex" AS ENUM ('male', 'female');

-- CreateEnum
CREATE TYPE "relation" AS ENUM ('head', 'spouse', 'child', 'parent', 'grandchild', 'grandparent', 'sibling', 'other');

-- CreateEnum
CREATE TYPE "household_origin" AS ENUM ('listed', 'movedIn', 'split');

-- CreateEnum
CREATE TYPE "household_ending" AS ENUM ('movedOut', 'merged', 'dissolved');

-- CreateEnum
CREATE TYPE "reading_purpose" AS ENUM ('review', 'support', 'complaint', 'correction', 'supervision');

-- CreateEnum
CREATE TYPE "review_kind" AS ENUM ('periodic', 'regular');

-- CreateEnum
CREATE TYPE "review_step" AS ENUM ('listed', 'scored', 'met', 'posted', 'opinion', 'decided');

-- CreateEnum
CREATE TYPE "case_source" AS ENUM ('list', 'form01', 'form04');

-- CreateEnum
CREATE TYPE "household_class" AS ENUM ('poor', 'nearPoor', 'above');

-- CreateEnum
CREATE TYPE "request_form" AS ENUM ('form01', 'form04');

-- CreateEnum
CREATE TYPE "review_purpose" AS ENUM ('official', 'trial');

-- CreateEnum
CREATE TYPE "income_way" AS ENUM ('income', 'score');

-- CreateTable
CREATE TABLE "household" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "village_id" TEXT NOT NULL,
    "address" TEXT,
    "resides_from" DATE NOT NULL,
    "exists_from" DATE NOT NULL,
    "exists_to" DATE,
    "origin" "household_origin" NOT NULL,
    "from_household_id" UUID,
    "ending" "household_ending",
    "into_household_id" UUID,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by_id" TEXT,

    CONSTRAINT "household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_residence" (
    "household_id" UUID NOT NULL,
    "village_id" TEXT NOT NULL,
    "address" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,

    CONSTRAINT "former_residence_pkey" PRIMARY KEY ("household_id","valid_from")
);

-- CreateTable
CREATE TABLE "household_member" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "birth_date" TEXT NOT NULL,
    "sex" "sex" NOT NULL,
    "relation" "relation" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "household_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_sensitive" (
    "member_id" UUID NOT NULL,
    "ethnicity" TEXT,
    "disabled" BOOLEAN,
    "seriously_ill" BOOLEAN,
    "identity_sealed" BYTEA,
    "identity_mark" BYTEA,

    CONSTRAINT "member_sensitive_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "file_read" (
    "id" BIGSERIAL NOT NULL,
    "household_id" UUID,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "purpose" "reading_purpose" NOT NULL,
    "note" TEXT,
    "sensitive" BOOLEAN NOT NULL,

    CONSTRAINT "file_read_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_round" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "kind" "review_kind" NOT NULL,
    "year" INTEGER NOT NULL,
    "month" INTEGER,
    "opened_on" DATE NOT NULL,
    "standard_code" TEXT NOT NULL,
    "procedure_code" TEXT NOT NULL,
    "policy_year" INTEGER NOT NULL,
    "purpose" "review_purpose" NOT NULL,
    "way" "income_way" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_by_id" TEXT,

    CONSTRAINT "review_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_case" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "village_id" TEXT NOT NULL,
    "source" "case_source" NOT NULL,
    "listed_on" DATE NOT NULL,
    "listed_by_id" TEXT,
    "class_before" "household_class",
    "step" "review_step" NOT NULL DEFAULT 'listed',
    "class" "household_class",
    "head_name" TEXT NOT NULL,
    "persons" INTEGER NOT NULL,
    "posting_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scoring" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "class" "household_class" NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" TEXT,
    "complaint_id" UUID,

    CONSTRAINT "scoring_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scoring_facts" (
    "scoring_id" UUID NOT NULL,
    "facts" JSONB NOT NULL,
    "labels" TEXT[],
    "receipt" JSONB NOT NULL,
    "receipt_hash" TEXT NOT NULL,

    CONSTRAINT "scoring_facts_pkey" PRIMARY KEY ("scoring_id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "village_id" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "present" INTEGER NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" TEXT,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_vote" (
    "meeting_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "agreeing" INTEGER NOT NULL,

    CONSTRAINT "meeting_vote_pkey" PRIMARY KEY ("meeting_id","case_id")
);

-- CreateTable
CREATE TABLE "posting" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "village_id" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "places" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" TEXT,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "complaint" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" TEXT,
    "finding" TEXT,
    "posted_on" DATE,
    "posted_by_id" TEXT,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_opinion" (
    "round_id" UUID NOT NULL,
    "asked_on" DATE NOT NULL,
    "given_on" DATE,
    "agrees" BOOLEAN,
    "text" TEXT,
    "asked_by_id" TEXT,
    "given_by_id" TEXT,

    CONSTRAINT "review_opinion_pkey" PRIMARY KEY ("round_id")
);

-- CreateTable
CREATE TABLE "review_decision" (
    "round_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "signed_by" TEXT NOT NULL,
    "total_households" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" TEXT,

    CONSTRAINT "review_decision_pkey" PRIMARY KEY ("round_id")
);

-- CreateTable
CREATE TABLE "review_request" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "form" "request_form" NOT NULL,
    "received_on" DATE NOT NULL,
    "applicant" TEXT NOT NULL,
    "note" TEXT,
    "round_id" UUID,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" TEXT,

    CONSTRAINT "review_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "class_history" (
    "household_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "village_id" TEXT NOT NULL,
    "class" "household_class" NOT NULL,
    "class_before" "household_class",
    "labels" TEXT[],
    "persons" INTEGER NOT NULL,
    "standard_code" TEXT NOT NULL,
    "policy_year" INTEGER NOT NULL,
    "decided_on" DATE NOT NULL,

    CONSTRAINT "class_history_pkey" PRIMARY KEY ("household_id","round_id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "class" "household_class" NOT NULL,
    "policy_year" INTEGER NOT NULL,
    "issued_on" DATE NOT NULL,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parameter_confirmation" (
    "id" UUID NOT NULL,
    "standard_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "value" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "confirmed_on" DATE NOT NULL,
    "confirmed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" TEXT,

    CONSTRAINT "parameter_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_table" (
    "id" UUID NOT NULL,
    "standard_code" TEXT NOT NULL,
    "stratum" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "official" BOOLEAN NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "signed_by" TEXT,
    "citation" TEXT,
    "loaded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "loaded_by_id" TEXT,

    CONSTRAINT "score_table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household_cause" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "note" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "household_cause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "added_support_kind" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "of_person" BOOLEAN NOT NULL,
    "renewed" BOOLEAN NOT NULL,
    "causes" TEXT[],

    CONSTRAINT "added_support_kind_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "member_id" UUID,
    "kind_code" TEXT NOT NULL,
    "eligible" BOOLEAN NOT NULL,
    "note" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "member_id" UUID,
    "kind_code" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "amount" BIGINT,
    "in_kind" TEXT,
    "source" TEXT NOT NULL,
    "giver" TEXT NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" TEXT,

    CONSTRAINT "support_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "household_code_key" ON "household"("code");

-- CreateIndex
CREATE INDEX "household_village_id_exists_to_idx" ON "household"("village_id", "exists_to");

-- CreateIndex
CREATE INDEX "household_member_household_id_idx" ON "household_member"("household_id");

-- CreateIndex
CREATE INDEX "household_member_search_name_idx" ON "household_member"("search_name");

-- CreateIndex
CREATE INDEX "member_sensitive_identity_mark_idx" ON "member_sensitive"("identity_mark");

-- CreateIndex
CREATE INDEX "file_read_household_id_at_idx" ON "file_read"("household_id", "at");

-- CreateIndex
CREATE INDEX "review_round_year_kind_idx" ON "review_round"("year", "kind");

-- CreateIndex
CREATE INDEX "review_case_household_id_idx" ON "review_case"("household_id");

-- CreateIndex
CREATE INDEX "review_case_round_id_village_id_idx" ON "review_case"("round_id", "village_id");

-- CreateIndex
CREATE INDEX "review_case_posting_id_idx" ON "review_case"("posting_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_case_round_id_household_id_key" ON "review_case"("round_id", "household_id");

-- CreateIndex
CREATE UNIQUE INDEX "scoring_complaint_id_key" ON "scoring"("complaint_id");

-- CreateIndex
CREATE UNIQUE INDEX "scoring_case_id_ordinal_key" ON "scoring"("case_id", "ordinal");

-- CreateIndex
CREATE INDEX "meeting_round_id_idx" ON "meeting"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_vote_case_id_ordinal_key" ON "meeting_vote"("case_id", "ordinal");

-- CreateIndex
CREATE INDEX "posting_round_id_village_id_idx" ON "posting"("round_id", "village_id");

-- CreateIndex
CREATE INDEX "complaint_case_id_idx" ON "complaint"("case_id");

-- CreateIndex
CREATE INDEX "review_request_unit_id_round_id_idx" ON "review_request"("unit_id", "round_id");

-- CreateIndex
CREATE INDEX "review_request_household_id_idx" ON "review_request"("household_id");

-- CreateIndex
CREATE INDEX "class_history_unit_id_decided_on_idx" ON "class_history"("unit_id", "decided_on");

-- CreateIndex
CREATE INDEX "class_history_round_id_idx" ON "class_history"("round_id");

-- CreateIndex
CREATE INDEX "certificate_round_id_idx" ON "certificate"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_household_id_round_id_key" ON "certificate"("household_id", "round_id");

-- CreateIndex
CREATE INDEX "parameter_confirmation_standard_code_key_from_idx" ON "parameter_confirmation"("standard_code", "key", "from");

-- CreateIndex
CREATE INDEX "score_table_standard_code_stratum_idx" ON "score_table"("standard_code", "stratum");

-- CreateIndex
CREATE INDEX "household_cause_household_id_idx" ON "household_cause"("household_id");

-- CreateIndex
CREATE INDEX "need_household_id_idx" ON "need"("household_id");

-- CreateIndex
CREATE INDEX "support_household_id_given_on_idx" ON "support"("household_id", "given_on");

-- AddForeignKey
ALTER TABLE "household" ADD CONSTRAINT "household_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_residence" ADD CONSTRAINT "former_residence_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_residence" ADD CONSTRAINT "former_residence_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_sensitive" ADD CONSTRAINT "member_sensitive_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "household_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_round" ADD CONSTRAINT "review_round_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_round" ADD CONSTRAINT "review_round_standard_code_fkey" FOREIGN KEY ("standard_code") REFERENCES "standard"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_case" ADD CONSTRAINT "review_case_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_case" ADD CONSTRAINT "review_case_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_case" ADD CONSTRAINT "review_case_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_case" ADD CONSTRAINT "review_case_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring" ADD CONSTRAINT "scoring_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring" ADD CONSTRAINT "scoring_complaint_id_fkey" FOREIGN KEY ("complaint_id") REFERENCES "complaint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_facts" ADD CONSTRAINT "scoring_facts_scoring_id_fkey" FOREIGN KEY ("scoring_id") REFERENCES "scoring"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_vote" ADD CONSTRAINT "meeting_vote_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_vote" ADD CONSTRAINT "meeting_vote_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_village_id_fkey" FOREIGN KEY ("village_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_opinion" ADD CONSTRAINT "review_opinion_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_history" ADD CONSTRAINT "class_history_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_history" ADD CONSTRAINT "class_history_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_table" ADD CONSTRAINT "score_table_standard_code_fkey" FOREIGN KEY ("standard_code") REFERENCES "standard"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_cause" ADD CONSTRAINT "household_cause_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support" ADD CONSTRAINT "support_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
