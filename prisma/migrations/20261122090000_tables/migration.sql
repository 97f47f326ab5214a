-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('directive', 'resolution', 'congressResolution', 'decision', 'decree', 'circular', 'plan', 'scheme', 'programme', 'conclusion', 'notice', 'law');

-- CreateEnum
CREATE TYPE "edge_kind" AS ENUM ('implements', 'basedOn');

-- CreateEnum
CREATE TYPE "value_type" AS ENUM ('count', 'ratio', 'rate', 'money', 'milestone', 'text');

-- CreateEnum
CREATE TYPE "roll_up_rule" AS ENUM ('sum', 'ratioOfSums', 'all', 'any', 'max', 'min', 'none');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('up', 'down', 'none');

-- CreateEnum
CREATE TYPE "observation_source" AS ENUM ('report', 'planDocument', 'review', 'survey', 'synthetic');

-- CreateEnum
CREATE TYPE "observation_status" AS ENUM ('estimated', 'provisional', 'official');

-- CreateEnum
CREATE TYPE "observation_series" AS ENUM ('administrative', 'survey');

-- CreateEnum
CREATE TYPE "chain" AS ENUM ('party', 'government', 'council', 'front', 'other');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('partyCommittee', 'partyOffice', 'peoplesCommittee', 'peoplesCouncil', 'department', 'fatherlandFront', 'massOrganization', 'policyBank', 'media', 'centralBody', 'otherBody');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'editor', 'publisher', 'administrator');

-- CreateEnum
CREATE TYPE "plan_kind" AS ENUM ('plan', 'resolution');

-- CreateEnum
CREATE TYPE "revision_state" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "addressee_mode" AS ENUM ('include', 'exclude');

-- CreateEnum
CREATE TYPE "obligation_kind" AS ENUM ('annual', 'midTerm', 'final', 'adHoc', 'followUp');

-- CreateEnum
CREATE TYPE "due_relation" AS ENUM ('before', 'onOrBefore', 'during');

-- CreateEnum
CREATE TYPE "commitment_kind" AS ENUM ('level', 'averageChange', 'annualQuantity', 'totalQuantity', 'maintain', 'coverage', 'relativeToParent', 'relativeReduction', 'asAssigned', 'milestone', 'qualitative');

-- CreateEnum
CREATE TYPE "comparator" AS ENUM ('lt', 'le', 'eq', 'ge', 'gt', 'about');

-- CreateEnum
CREATE TYPE "binding" AS ENUM ('floor', 'negotiable', 'reference');

-- CreateEnum
CREATE TYPE "distribution" AS ENUM ('same', 'assigned', 'contribute');

-- CreateEnum
CREATE TYPE "decision" AS ENUM ('adopt', 'tighten', 'relax', 'notApplicable', 'local');

-- CreateEnum
CREATE TYPE "consent_state" AS ENUM ('pending', 'granted', 'refused');

-- CreateEnum
CREATE TYPE "responsibility_role" AS ENUM ('lead', 'coordinating', 'executing', 'supervising');

-- CreateEnum
CREATE TYPE "tier" AS ENUM ('central', 'province', 'district', 'commune', 'village');

-- CreateEnum
CREATE TYPE "unit_type" AS ENUM ('country', 'province', 'municipality', 'district', 'urbanDistrict', 'town', 'provincialCity', 'commune', 'ward', 'township', 'specialZone', 'village');

-- CreateEnum
CREATE TYPE "succession_extent" AS ENUM ('whole', 'part');

-- CreateTable
CREATE TABLE "auth_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ,
    "refresh_token_expires_at" TIMESTAMPTZ,
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_token" (
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "setup_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT,
    "operation" TEXT NOT NULL,
    "table_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "document_kind" NOT NULL,
    "number" TEXT,
    "issuer" TEXT NOT NULL,
    "date" TEXT,
    "title" TEXT NOT NULL,
    "period_from" INTEGER,
    "period_to" INTEGER,

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive_edge" (
    "lower_id" UUID NOT NULL,
    "upper_id" UUID NOT NULL,
    "kind" "edge_kind" NOT NULL,

    CONSTRAINT "directive_edge_pkey" PRIMARY KEY ("lower_id","upper_id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value_type" "value_type" NOT NULL,
    "unit" TEXT NOT NULL,
    "per" INTEGER NOT NULL,
    "direction" "direction" NOT NULL,
    "roll_up" "roll_up_rule" NOT NULL,
    "numerator" TEXT,
    "denominator" TEXT,
    "breaks_at_standard" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "subgroup" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "subgroup_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "standard" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "standard_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "subgroup_code" TEXT,
    "year" INTEGER NOT NULL,
    "series" "observation_series" NOT NULL DEFAULT 'administrative',
    "status" "observation_status" NOT NULL,
    "source" "observation_source" NOT NULL,
    "standard_code" TEXT,
    "numerator" BIGINT,
    "denominator" BIGINT,
    "value" DECIMAL(40,10),
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "entered_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "entered_by_id" TEXT,
    "accepted_by_id" TEXT,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "chain" "chain" NOT NULL,
    "kind" "organization_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "part_of_id" UUID,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "user_id" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("user_id","organization_id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "organization_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" TEXT,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "state" "revision_state" NOT NULL DEFAULT 'draft',
    "number" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" "plan_kind" NOT NULL,
    "document_number" TEXT,
    "issued_on" TEXT,
    "title" TEXT NOT NULL,
    "period_from" INTEGER NOT NULL,
    "period_to" INTEGER NOT NULL,
    "outlook_year" INTEGER,
    "content" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ,
    "published_by_id" TEXT,
    "content_hash" TEXT,
    "frozen" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_directive" (
    "revision_id" UUID NOT NULL,
    "directive_id" UUID NOT NULL,
    "kind" "edge_kind" NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "revision_directive_pkey" PRIMARY KEY ("revision_id","directive_id")
);

-- CreateTable
CREATE TABLE "revision_parent" (
    "revision_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,

    CONSTRAINT "revision_parent_pkey" PRIMARY KEY ("revision_id","parent_id")
);

-- CreateTable
CREATE TABLE "addressee" (
    "revision_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "mode" "addressee_mode" NOT NULL,

    CONSTRAINT "addressee_pkey" PRIMARY KEY ("revision_id","organization_id")
);

-- CreateTable
CREATE TABLE "obligation" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "obligation_kind" NOT NULL,
    "subject" TEXT NOT NULL,
    "from" TEXT[],
    "to" TEXT[],
    "via" TEXT,
    "due_relation" "due_relation",
    "due_date" TEXT,
    "due_every_year" TEXT,
    "due_quarter" TEXT,

    CONSTRAINT "obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "subgroup_code" TEXT,
    "nested_in_key" TEXT,
    "kind" "commitment_kind" NOT NULL,
    "comparator" "comparator",
    "value" DECIMAL(40,10),
    "upper" DECIMAL(40,10),
    "period_from" INTEGER NOT NULL,
    "period_to" INTEGER NOT NULL,
    "base_year" INTEGER,
    "condition" TEXT,
    "reference" TEXT,
    "binding" "binding" NOT NULL DEFAULT 'negotiable',
    "distribution" "distribution" NOT NULL DEFAULT 'same',
    "section" TEXT,
    "assessor" TEXT,
    "note" TEXT,
    "outlook" BOOLEAN NOT NULL DEFAULT false,
    "decision" "decision" NOT NULL DEFAULT 'local',
    "reason" TEXT,
    "parent_target_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by_id" TEXT,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "target_id" UUID NOT NULL,
    "state" "consent_state" NOT NULL DEFAULT 'pending',
    "requester_id" UUID NOT NULL,
    "publisher_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ,
    "decided_by_id" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("target_id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "parent_key" TEXT,
    "ordinal" INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "deadline" TEXT,
    "deliverable" TEXT,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "responsibility" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "organization_name" TEXT NOT NULL,
    "organization_id" UUID,
    "role" "responsibility_role" NOT NULL,
    "duty" TEXT NOT NULL,
    "task_key" TEXT,
    "component_codes" TEXT[],

    CONSTRAINT "responsibility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tier" "tier" NOT NULL,
    "type" "unit_type" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "search_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_membership" (
    "unit_id" TEXT NOT NULL,
    "parent_id" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "unit_membership_pkey" PRIMARY KEY ("unit_id","parent_id")
);

-- CreateTable
CREATE TABLE "unit_ancestor" (
    "unit_id" TEXT NOT NULL,
    "ancestor_id" TEXT NOT NULL,
    "depth" INTEGER NOT NULL,

    CONSTRAINT "unit_ancestor_pkey" PRIMARY KEY ("unit_id","ancestor_id")
);

-- CreateTable
CREATE TABLE "unit_attribute" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "citation" TEXT,

    CONSTRAINT "unit_attribute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "predecessor_id" TEXT NOT NULL,
    "successor_id" TEXT NOT NULL,
    "takes_effect_on" DATE NOT NULL,
    "extent" "succession_extent" NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("predecessor_id","successor_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "auth_user_email_key" ON "auth_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");

-- CreateIndex
CREATE INDEX "audit_entry_table_name_id_idx" ON "audit_entry"("table_name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "directive_key_key" ON "directive"("key");

-- CreateIndex
CREATE INDEX "directive_edge_upper_id_idx" ON "directive_edge"("upper_id");

-- CreateIndex
CREATE INDEX "observation_unit_id_year_idx" ON "observation"("unit_id", "year");

-- CreateIndex
CREATE INDEX "observation_year_indicator_code_idx" ON "observation"("year", "indicator_code");

-- CreateIndex
CREATE INDEX "organization_unit_id_chain_kind_idx" ON "organization"("unit_id", "chain", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "organization_unit_id_kind_name_key" ON "organization"("unit_id", "kind", "name");

-- CreateIndex
CREATE INDEX "member_organization_id_idx" ON "member"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_key_key" ON "plan"("key");

-- CreateIndex
CREATE INDEX "plan_organization_id_idx" ON "plan"("organization_id");

-- CreateIndex
CREATE INDEX "plan_unit_id_idx" ON "plan"("unit_id");

-- CreateIndex
CREATE INDEX "revision_organization_id_state_idx" ON "revision"("organization_id", "state");

-- CreateIndex
CREATE INDEX "revision_unit_id_state_idx" ON "revision"("unit_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "revision_plan_id_number_key" ON "revision"("plan_id", "number");

-- CreateIndex
CREATE INDEX "revision_directive_directive_id_idx" ON "revision_directive"("directive_id");

-- CreateIndex
CREATE INDEX "revision_parent_parent_id_idx" ON "revision_parent"("parent_id");

-- CreateIndex
CREATE INDEX "addressee_organization_id_idx" ON "addressee"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "obligation_revision_id_ordinal_key" ON "obligation"("revision_id", "ordinal");

-- CreateIndex
CREATE INDEX "target_parent_target_id_idx" ON "target"("parent_target_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_revision_id_key_key" ON "target"("revision_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "target_revision_id_parent_target_id_key" ON "target"("revision_id", "parent_target_id");

-- CreateIndex
CREATE INDEX "consent_publisher_id_state_idx" ON "consent"("publisher_id", "state");

-- CreateIndex
CREATE INDEX "consent_requester_id_state_idx" ON "consent"("requester_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "task_revision_id_key_key" ON "task"("revision_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "responsibility_revision_id_ordinal_key" ON "responsibility"("revision_id", "ordinal");

-- CreateIndex
CREATE INDEX "unit_code_idx" ON "unit"("code");

-- CreateIndex
CREATE INDEX "unit_tier_valid_to_idx" ON "unit"("tier", "valid_to");

-- CreateIndex
CREATE INDEX "unit_search_name_idx" ON "unit"("search_name");

-- CreateIndex
CREATE INDEX "unit_membership_parent_id_idx" ON "unit_membership"("parent_id");

-- CreateIndex
CREATE INDEX "unit_ancestor_ancestor_id_depth_idx" ON "unit_ancestor"("ancestor_id", "depth");

-- CreateIndex
CREATE INDEX "unit_attribute_unit_id_name_idx" ON "unit_attribute"("unit_id", "name");

-- CreateIndex
CREATE INDEX "unit_succession_successor_id_idx" ON "unit_succession"("successor_id");

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_edge" ADD CONSTRAINT "directive_edge_lower_id_fkey" FOREIGN KEY ("lower_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_edge" ADD CONSTRAINT "directive_edge_upper_id_fkey" FOREIGN KEY ("upper_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_subgroup_code_fkey" FOREIGN KEY ("subgroup_code") REFERENCES "subgroup"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_standard_code_fkey" FOREIGN KEY ("standard_code") REFERENCES "standard"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_directive" ADD CONSTRAINT "revision_directive_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_directive" ADD CONSTRAINT "revision_directive_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_parent" ADD CONSTRAINT "revision_parent_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_parent" ADD CONSTRAINT "revision_parent_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_subgroup_code_fkey" FOREIGN KEY ("subgroup_code") REFERENCES "subgroup"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_parent_target_id_fkey" FOREIGN KEY ("parent_target_id") REFERENCES "target"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_membership" ADD CONSTRAINT "unit_membership_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_membership" ADD CONSTRAINT "unit_membership_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_ancestor" ADD CONSTRAINT "unit_ancestor_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_ancestor" ADD CONSTRAINT "unit_ancestor_ancestor_id_fkey" FOREIGN KEY ("ancestor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_attribute" ADD CONSTRAINT "unit_attribute_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

