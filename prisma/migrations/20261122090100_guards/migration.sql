-- What Prisma's schema language cannot say: partial uniqueness, checks, frozen revisions, who may see and write what,
-- and the audit trail. Nothing here decides a rule of the field; it holds where the application forgets.

-- ---------------------------------------------------------------- uniqueness and checks

CREATE UNIQUE INDEX revision_one_draft ON revision (plan_id) WHERE state = 'draft';
CREATE UNIQUE INDEX observation_figure ON observation (unit_id, indicator_code, subgroup_code, year, series, status) NULLS NOT DISTINCT;

ALTER TABLE revision
  ADD CONSTRAINT revision_period CHECK (period_from <= period_to AND (outlook_year IS NULL OR outlook_year >= period_to)),
  ADD CONSTRAINT revision_published_whole CHECK (
    (state = 'published') = (number IS NOT NULL AND content_hash IS NOT NULL AND published_at IS NOT NULL AND frozen IS NOT NULL)
  );
ALTER TABLE target ADD CONSTRAINT target_period CHECK (period_from <= period_to);
ALTER TABLE target ADD CONSTRAINT target_answer CHECK ((decision = 'local') = (parent_target_id IS NULL));
ALTER TABLE observation ADD CONSTRAINT observation_figures CHECK (
  coalesce(numerator, 0) >= 0 AND coalesce(denominator, 0) >= 0 AND num_nonnulls(numerator, value) >= 1
);
ALTER TABLE directive_edge ADD CONSTRAINT directive_edge_not_self CHECK (lower_id <> upper_id);

-- ---------------------------------------------------------------- published is immutable

CREATE FUNCTION refuse_change_of_published_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'published' THEN
    RAISE EXCEPTION 'revision % is published and never changes', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER revision_is_frozen BEFORE UPDATE OR DELETE ON revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_revision();

-- SECURITY DEFINER: the state must be seen even where row-level security hides the revision.
CREATE FUNCTION refuse_change_in_published_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM revision r WHERE r.state = 'published'
      AND r.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.revision_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.revision_id END)
  ) THEN
    RAISE EXCEPTION 'revision is published and never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['target', 'task', 'responsibility', 'obligation', 'addressee', 'revision_directive', 'revision_parent'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change_in_published_revision()',
      part || '_is_frozen', part);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- audit: every write, in its own transaction, hash-linked

CREATE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed jsonb;
  row_count bigint;
  digest text;
  previous text;
  moment timestamptz := clock_timestamp();
  who text := app_user_id();
  what text := coalesce(nullif(current_setting('app.operation', true), ''), 'system');
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT count(*) INTO row_count FROM new_rows;
    -- An import of thousands of rows leaves their number and digest: what it brought can be checked, not read back here.
    IF row_count > 500 THEN
      SELECT encode(sha256(convert_to(string_agg(to_jsonb(n)::text, E'\n'), 'UTF8')), 'hex') INTO digest FROM new_rows n;
      changed := jsonb_build_object('count', row_count, 'sha256', digest);
    ELSE
      SELECT jsonb_agg(to_jsonb(n)) INTO changed FROM new_rows n;
    END IF;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT jsonb_agg(to_jsonb(o)) INTO changed FROM old_rows o;
  ELSE
    SELECT jsonb_build_object('before', b.rows, 'after', a.rows) INTO changed
      FROM (SELECT jsonb_agg(to_jsonb(o)) AS rows FROM old_rows o) b, (SELECT jsonb_agg(to_jsonb(n)) AS rows FROM new_rows n) a
      WHERE a.rows IS NOT NULL;
  END IF;
  IF changed IS NULL THEN RETURN NULL; END IF;
  -- One chain: writers queue here until they commit, so the order of ids is the order of commits.
  PERFORM pg_advisory_xact_lock(7236101);
  SELECT hash INTO previous FROM audit_entry ORDER BY id DESC LIMIT 1;
  INSERT INTO audit_entry (at, user_id, operation, table_name, action, rows, previous_hash, hash)
  VALUES (moment, who, what, TG_TABLE_NAME, lower(TG_OP), changed, previous,
    encode(sha256(convert_to(concat_ws('|', previous, extract(epoch FROM moment)::text, who, what, TG_TABLE_NAME, lower(TG_OP), changed::text), 'UTF8')), 'hex'));
  RETURN NULL;
END $$;

CREATE FUNCTION refuse_rewriting_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_audit();

DO $$
DECLARE written text;
BEGIN
  FOREACH written IN ARRAY ARRAY['unit', 'unit_attribute', 'unit_succession', 'organization', 'member', 'directive', 'directive_edge', 'plan',
    'revision', 'revision_directive', 'revision_parent', 'addressee', 'target', 'consent', 'task', 'responsibility', 'obligation', 'observation'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write()', written || '_audit_insert', written);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write()', written || '_audit_update', written);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write()', written || '_audit_delete', written);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- who is asking

CREATE FUNCTION app_user_id() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.user_id', true), '') $$;

-- Organizations where the user holds at least this role.
CREATE FUNCTION app_organizations(least_role role) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT organization_id FROM member WHERE user_id = app_user_id() AND role >= least_role
$$;

-- Units of those organizations.
CREATE FUNCTION app_units(least_role role) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT DISTINCT o.unit_id FROM member m JOIN organization o ON o.id = m.organization_id
  WHERE m.user_id = app_user_id() AND m.role >= least_role
$$;

-- Those units and all below them.
CREATE FUNCTION app_scope(least_role role) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT a.unit_id FROM unit_ancestor a WHERE a.ancestor_id IN (SELECT app_units(least_role))
$$;

-- The units below those, themselves left out: whose figures a publisher accepts.
CREATE FUNCTION app_units_below(least_role role) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT a.unit_id FROM unit_ancestor a WHERE a.depth > 0 AND a.ancestor_id IN (SELECT app_units(least_role))
$$;

-- ---------------------------------------------------------------- the roles the application runs as: they own nothing

DO $$
BEGIN
  CREATE ROLE bacthang_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  CREATE ROLE bacthang_signin NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT bacthang_app, bacthang_signin TO CURRENT_USER;

GRANT USAGE ON SCHEMA public TO bacthang_app, bacthang_signin;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth_user, auth_session, auth_account, auth_verification TO bacthang_signin;

GRANT SELECT ON auth_user, unit, unit_membership, unit_ancestor, unit_attribute, unit_succession, indicator, subgroup, standard TO bacthang_app;
GRANT SELECT, INSERT, UPDATE ON organization, directive TO bacthang_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON member, directive_edge, plan, revision, revision_directive, revision_parent, addressee, target, consent,
  task, responsibility, obligation, observation TO bacthang_app;

ALTER TABLE organization ENABLE ROW LEVEL SECURITY;
CREATE POLICY organization_read ON organization FOR SELECT TO bacthang_app USING (app_user_id() IS NOT NULL);
CREATE POLICY organization_add ON organization FOR INSERT TO bacthang_app WITH CHECK (unit_id IN (SELECT app_scope('administrator')));
CREATE POLICY organization_change ON organization FOR UPDATE TO bacthang_app
  USING (unit_id IN (SELECT app_scope('administrator'))) WITH CHECK (unit_id IN (SELECT app_scope('administrator')));

ALTER TABLE member ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_read ON member FOR SELECT TO bacthang_app
  USING (user_id = app_user_id() OR organization_id IN (SELECT id FROM organization WHERE unit_id IN (SELECT app_scope('administrator'))));
CREATE POLICY member_write ON member FOR ALL TO bacthang_app
  USING (organization_id IN (SELECT id FROM organization WHERE unit_id IN (SELECT app_scope('administrator'))))
  WITH CHECK (organization_id IN (SELECT id FROM organization WHERE unit_id IN (SELECT app_scope('administrator'))));

ALTER TABLE directive ENABLE ROW LEVEL SECURITY;
CREATE POLICY directive_read ON directive FOR SELECT TO bacthang_app USING (app_user_id() IS NOT NULL);
CREATE POLICY directive_add ON directive FOR INSERT TO bacthang_app WITH CHECK (EXISTS (SELECT app_organizations('editor')));
CREATE POLICY directive_change ON directive FOR UPDATE TO bacthang_app
  USING (EXISTS (SELECT app_organizations('editor'))) WITH CHECK (EXISTS (SELECT app_organizations('editor')));

ALTER TABLE directive_edge ENABLE ROW LEVEL SECURITY;
CREATE POLICY directive_edge_read ON directive_edge FOR SELECT TO bacthang_app USING (app_user_id() IS NOT NULL);
CREATE POLICY directive_edge_write ON directive_edge FOR ALL TO bacthang_app
  USING (EXISTS (SELECT app_organizations('editor'))) WITH CHECK (EXISTS (SELECT app_organizations('editor')));

ALTER TABLE revision ENABLE ROW LEVEL SECURITY;
CREATE POLICY revision_read ON revision FOR SELECT TO bacthang_app
  USING ((state = 'published' AND app_user_id() IS NOT NULL) OR organization_id IN (SELECT app_organizations('editor')));
CREATE POLICY revision_add ON revision FOR INSERT TO bacthang_app
  WITH CHECK (state = 'draft' AND organization_id IN (SELECT app_organizations('editor')));
CREATE POLICY revision_change ON revision FOR UPDATE TO bacthang_app
  USING (organization_id IN (SELECT app_organizations('editor')))
  WITH CHECK (organization_id IN (SELECT app_organizations('editor'))
    AND (state = 'draft' OR organization_id IN (SELECT app_organizations('publisher'))));
CREATE POLICY revision_remove ON revision FOR DELETE TO bacthang_app
  USING (state = 'draft' AND organization_id IN (SELECT app_organizations('editor')));

ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY plan_read ON plan FOR SELECT TO bacthang_app
  USING (organization_id IN (SELECT app_organizations('editor')) OR id IN (SELECT plan_id FROM revision));
CREATE POLICY plan_write ON plan FOR ALL TO bacthang_app
  USING (organization_id IN (SELECT app_organizations('editor'))) WITH CHECK (organization_id IN (SELECT app_organizations('editor')));

ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
CREATE POLICY consent_read ON consent FOR SELECT TO bacthang_app USING (app_user_id() IS NOT NULL);
CREATE POLICY consent_request ON consent FOR INSERT TO bacthang_app
  WITH CHECK (state = 'pending' AND requester_id IN (SELECT app_organizations('editor')));
CREATE POLICY consent_change ON consent FOR UPDATE TO bacthang_app
  USING (publisher_id IN (SELECT app_organizations('publisher')) OR requester_id IN (SELECT app_organizations('editor')))
  WITH CHECK (publisher_id IN (SELECT app_organizations('publisher'))
    OR (state = 'pending' AND requester_id IN (SELECT app_organizations('editor'))));
CREATE POLICY consent_withdraw ON consent FOR DELETE TO bacthang_app USING (requester_id IN (SELECT app_organizations('editor')));

DO $$
DECLARE
  part text;
  readable text;
  writable text := 'revision_id IN (SELECT id FROM revision WHERE state = ''draft'' AND organization_id IN (SELECT app_organizations(''editor'')))';
BEGIN
  FOREACH part IN ARRAY ARRAY['target', 'task', 'responsibility', 'obligation', 'addressee', 'revision_directive', 'revision_parent'] LOOP
    readable := 'revision_id IN (SELECT id FROM revision)';
    -- A publisher asked for consent sees the answer it is about, though the draft around it is not theirs.
    IF part = 'target' THEN
      readable := readable || ' OR id IN (SELECT target_id FROM consent WHERE publisher_id IN (SELECT app_organizations(''viewer'')))';
    END IF;
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_app USING (%s)', part || '_read', part, readable);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO bacthang_app WITH CHECK (%s)', part || '_add', part, writable);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO bacthang_app USING (%s) WITH CHECK (%s)', part || '_change', part, writable, writable);
    EXECUTE format('CREATE POLICY %I ON %I FOR DELETE TO bacthang_app USING (%s)', part || '_remove', part, writable);
  END LOOP;
END $$;

ALTER TABLE observation ENABLE ROW LEVEL SECURITY;
CREATE POLICY observation_read ON observation FOR SELECT TO bacthang_app
  USING ((status = 'official' AND app_user_id() IS NOT NULL) OR unit_id IN (SELECT app_scope('viewer')));
CREATE POLICY observation_write ON observation FOR ALL TO bacthang_app
  USING (unit_id IN (SELECT app_scope('editor')))
  WITH CHECK ((status <> 'official' AND unit_id IN (SELECT app_units('editor')))
    OR (status = 'official' AND unit_id IN (SELECT app_units_below('publisher'))));

-- ---------------------------------------------------------------- the few acts that reach into the sign-in tables

-- Adds a person who can sign in. Only an administrator may; the caller writes the membership under its own policy.
CREATE FUNCTION app_create_user(id text, name text, email text, password_hash text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT app_organizations('administrator')) THEN
    RAISE EXCEPTION 'only an administrator adds people' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO auth_user (id, name, email, email_verified) VALUES (app_create_user.id, app_create_user.name, lower(app_create_user.email), true);
  INSERT INTO auth_account (id, account_id, provider_id, user_id, password)
    VALUES (app_create_user.id, app_create_user.id, 'credential', app_create_user.id, password_hash);
END $$;

-- Uses the one-time link of a fresh installation up and makes its bearer administrator of the whole country.
-- False when the token is unknown, used, or older than a week.
CREATE FUNCTION app_claim_setup(token_hash text, id text, name text, email text, password_hash text) RETURNS boolean LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE setup_token t SET used_at = now()
    WHERE t.token_hash = app_claim_setup.token_hash AND t.used_at IS NULL AND t.created_at > now() - interval '7 days';
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO auth_user (id, name, email, email_verified) VALUES (app_claim_setup.id, app_claim_setup.name, lower(app_claim_setup.email), true);
  INSERT INTO auth_account (id, account_id, provider_id, user_id, password)
    VALUES (app_claim_setup.id, app_claim_setup.id, 'credential', app_claim_setup.id, password_hash);
  INSERT INTO member (user_id, organization_id, role)
    SELECT app_claim_setup.id, o.id, 'administrator' FROM organization o WHERE o.unit_id = 'VN' AND o.kind = 'centralBody' LIMIT 1;
  RETURN FOUND;
END $$;

REVOKE EXECUTE ON FUNCTION app_create_user, app_claim_setup FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_create_user, app_claim_setup TO bacthang_app;
