-- CreateEnum
CREATE TYPE "allocation_method" AS ENUM ('proportional', 'sameReduction', 'sameLevel');

-- CreateEnum
CREATE TYPE "allocation_basis" AS ENUM ('start', 'denominator');

-- CreateEnum
CREATE TYPE "allocation_direction" AS ENUM ('up', 'down');

-- CreateEnum
CREATE TYPE "assignment_measure" AS ENUM ('atEnd', 'inYear');

-- CreateEnum
CREATE TYPE "consent_move" AS ENUM ('requested', 'granted', 'refused', 'countered', 'accepted', 'withdrawn');

-- AlterEnum
ALTER TYPE "consent_state" ADD VALUE 'countered';

-- AlterTable
ALTER TABLE "consent" ADD COLUMN     "proposal" JSONB;

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "target_key" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "state" "revision_state" NOT NULL DEFAULT 'draft',
    "number" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "method" "allocation_method" NOT NULL,
    "basis" "allocation_basis" NOT NULL,
    "direction" "allocation_direction" NOT NULL,
    "measure" "assignment_measure" NOT NULL,
    "whole" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by_id" TEXT,
    "published_at" TIMESTAMPTZ,
    "published_by_id" TEXT,
    "content_hash" TEXT,
    "frozen" JSONB,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share" (
    "assignment_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "denominator" BIGINT,
    "start" BIGINT,
    "start_year" INTEGER,
    "minimum" BIGINT,
    "maximum" BIGINT,
    "share" BIGINT NOT NULL,
    "pinned" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "share_pkey" PRIMARY KEY ("assignment_id","unit_id")
);

-- CreateTable
CREATE TABLE "opening" (
    "revision_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_by_id" TEXT,

    CONSTRAINT "opening_pkey" PRIMARY KEY ("revision_id","organization_id")
);

-- CreateTable
CREATE TABLE "consent_step" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "target_key" TEXT NOT NULL,
    "move" "consent_move" NOT NULL,
    "commitment" JSONB,
    "text" TEXT,
    "requester_id" UUID NOT NULL,
    "publisher_id" UUID NOT NULL,
    "by_id" TEXT,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_step_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assignment_plan_id_year_idx" ON "assignment"("plan_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_plan_id_target_key_year_number_key" ON "assignment"("plan_id", "target_key", "year", "number");

-- CreateIndex
CREATE INDEX "share_unit_id_idx" ON "share"("unit_id");

-- CreateIndex
CREATE INDEX "opening_organization_id_idx" ON "opening"("organization_id");

-- CreateIndex
CREATE INDEX "consent_step_plan_id_target_key_idx" ON "consent_step"("plan_id", "target_key");

-- CreateIndex
CREATE INDEX "consent_step_publisher_id_idx" ON "consent_step"("publisher_id");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_step" ADD CONSTRAINT "consent_step_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_step" ADD CONSTRAINT "consent_step_requester_id_fkey" FOREIGN KEY ("requester_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_step" ADD CONSTRAINT "consent_step_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ---------------------------------------------------------------- assignments: numbered, and frozen once published

CREATE UNIQUE INDEX assignment_one_draft ON assignment (plan_id, target_key, year) WHERE state = 'draft';
ALTER TABLE assignment
  ADD CONSTRAINT assignment_whole CHECK (whole >= 0),
  ADD CONSTRAINT assignment_published_whole CHECK (
    (state = 'published') = (number IS NOT NULL AND content_hash IS NOT NULL AND published_at IS NOT NULL AND frozen IS NOT NULL)
  );
ALTER TABLE share ADD CONSTRAINT share_figures CHECK (
  share >= 0 AND coalesce(denominator, 0) >= 0 AND coalesce(start, 0) >= 0 AND coalesce(minimum, 0) >= 0 AND coalesce(maximum, 0) >= 0
);

CREATE TRIGGER assignment_is_frozen BEFORE UPDATE OR DELETE ON assignment
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_revision();

-- SECURITY DEFINER: the state must be seen even where row-level security hides the assignment.
CREATE FUNCTION refuse_change_in_published_assignment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM assignment a WHERE a.state = 'published'
      AND a.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.assignment_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.assignment_id END)
  ) THEN
    RAISE EXCEPTION 'assignment is published and never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER share_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON share
  FOR EACH ROW EXECUTE FUNCTION refuse_change_in_published_assignment();

-- ---------------------------------------------------------------- who may

GRANT SELECT, INSERT, UPDATE, DELETE ON assignment, share TO bacthang_app;
-- No UPDATE, no DELETE: what was said and when something was opened stays as it was. Steps are added by app_consent_step alone.
GRANT SELECT ON consent_step TO bacthang_app;
GRANT SELECT, INSERT ON opening TO bacthang_app;

ALTER TABLE assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY assignment_read ON assignment FOR SELECT TO bacthang_app
  USING ((state = 'published' AND app_user_id() IS NOT NULL) OR organization_id IN (SELECT app_organizations('editor')));
CREATE POLICY assignment_add ON assignment FOR INSERT TO bacthang_app
  WITH CHECK (state = 'draft' AND organization_id IN (SELECT app_organizations('editor')));
CREATE POLICY assignment_change ON assignment FOR UPDATE TO bacthang_app
  USING (organization_id IN (SELECT app_organizations('editor')))
  WITH CHECK (organization_id IN (SELECT app_organizations('editor'))
    AND (state = 'draft' OR organization_id IN (SELECT app_organizations('publisher'))));
CREATE POLICY assignment_remove ON assignment FOR DELETE TO bacthang_app
  USING (state = 'draft' AND organization_id IN (SELECT app_organizations('editor')));

ALTER TABLE share ENABLE ROW LEVEL SECURITY;
CREATE POLICY share_read ON share FOR SELECT TO bacthang_app USING (assignment_id IN (SELECT id FROM assignment));
CREATE POLICY share_write ON share FOR ALL TO bacthang_app
  USING (assignment_id IN (SELECT id FROM assignment WHERE state = 'draft' AND organization_id IN (SELECT app_organizations('editor'))))
  WITH CHECK (assignment_id IN (SELECT id FROM assignment WHERE state = 'draft' AND organization_id IN (SELECT app_organizations('editor'))));

ALTER TABLE consent_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY consent_step_read ON consent_step FOR SELECT TO bacthang_app
  USING (requester_id IN (SELECT app_organizations('viewer')) OR publisher_id IN (SELECT app_organizations('viewer')));

ALTER TABLE opening ENABLE ROW LEVEL SECURITY;
CREATE POLICY opening_read ON opening FOR SELECT TO bacthang_app
  USING (organization_id IN (SELECT app_organizations('viewer'))
    OR revision_id IN (SELECT id FROM revision WHERE organization_id IN (SELECT app_organizations('viewer'))));
CREATE POLICY opening_add ON opening FOR INSERT TO bacthang_app
  WITH CHECK (opened_by_id = app_user_id() AND organization_id IN (SELECT app_organizations('viewer')));

-- A publisher who is asked sees the answer but not the draft around it, so the database itself names the plan that steps
-- belong to. Both functions are for the parties to the consent alone.
CREATE FUNCTION app_answer_plan(answer uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.plan_id FROM consent c JOIN target t ON t.id = c.target_id JOIN revision r ON r.id = t.revision_id
  WHERE c.target_id = answer AND (c.requester_id IN (SELECT app_organizations('viewer')) OR c.publisher_id IN (SELECT app_organizations('viewer')))
$$;

CREATE FUNCTION app_commitment(t target) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('kind', t.kind, 'comparator', t.comparator, 'value', trim_scale(t.value)::text, 'upper', trim_scale(t.upper)::text,
    'periodFrom', t.period_from, 'periodTo', t.period_to, 'baseYear', t.base_year, 'condition', t.condition, 'reference', t.reference)
$$;

-- Adds a step to the exchange over each of these answers: what the unit asks for and why, or what the publisher says to it.
CREATE FUNCTION app_consent_step(answers uuid[], step consent_move) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO consent_step (id, plan_id, target_key, move, commitment, text, requester_id, publisher_id, by_id, at)
  SELECT gen_random_uuid(), r.plan_id, t.key, step,
    CASE WHEN step = 'countered' THEN c.proposal WHEN step = 'withdrawn' THEN NULL ELSE app_commitment(t) END,
    CASE WHEN step = 'requested' THEN t.reason WHEN step IN ('granted', 'refused', 'countered') THEN c.note END,
    c.requester_id, c.publisher_id, app_user_id(), clock_timestamp()
  FROM consent c JOIN target t ON t.id = c.target_id JOIN revision r ON r.id = t.revision_id
  WHERE c.target_id = ANY(answers) AND CASE WHEN step IN ('requested', 'accepted', 'withdrawn')
    THEN c.requester_id IN (SELECT app_organizations('editor')) ELSE c.publisher_id IN (SELECT app_organizations('publisher')) END;
END $$;

-- The requester may only ever write that consent is pending; taking the publisher's own proposal is the one exception, and
-- the database itself sees that the answer says just that. SECURITY DEFINER for this reason.
CREATE FUNCTION app_accept_proposal(answer uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE consent c SET state = 'granted', proposal = NULL, version = c.version + 1
  FROM target t JOIN revision r ON r.id = t.revision_id
  WHERE c.target_id = answer AND t.id = answer AND r.state = 'draft' AND c.state::text = 'countered'
    AND c.requester_id IN (SELECT app_organizations('editor'))
    AND app_commitment(t) = c.proposal;
  RETURN FOUND;
END $$;
REVOKE EXECUTE ON FUNCTION app_answer_plan, app_consent_step, app_accept_proposal FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_answer_plan, app_consent_step, app_accept_proposal TO bacthang_app;

DO $$
DECLARE written text;
BEGIN
  FOREACH written IN ARRAY ARRAY['assignment', 'share', 'consent_step', 'opening'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write()', written || '_audit_insert', written);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write()', written || '_audit_update', written);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write()', written || '_audit_delete', written);
  END LOOP;
END $$;
