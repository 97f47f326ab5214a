-- The register and the review: what may be at all, what never changes, who sees and writes what, and the trail of it.

INSERT INTO standard (code, name) SELECT 'MDP-2027', 'Chuẩn nghèo đa chiều giai đoạn 2027-2030 (Nghị định 351/2025/NĐ-CP)'
  WHERE EXISTS (SELECT FROM standard) ON CONFLICT DO NOTHING;

-- ---------------------------------------------------------------- uniqueness and checks

CREATE SEQUENCE household_number;
ALTER TABLE household ALTER COLUMN code SET DEFAULT 'H' || lpad(nextval('household_number')::text, 8, '0');

CREATE UNIQUE INDEX review_round_once ON review_round (unit_id, kind, year, month) NULLS NOT DISTINCT;
CREATE INDEX household_member_current ON household_member (household_id) WHERE valid_to IS NULL;

ALTER TABLE review_round ADD CONSTRAINT review_round_month CHECK ((kind = 'regular') = (month IS NOT NULL) AND coalesce(month, 1) BETWEEN 1 AND 12);
ALTER TABLE household ADD CONSTRAINT household_existence CHECK (
  (exists_to IS NULL) = (ending IS NULL) AND coalesce(exists_to > exists_from, true) AND resides_from >= exists_from
);
ALTER TABLE former_residence ADD CONSTRAINT former_residence_period CHECK (valid_from < valid_to);
ALTER TABLE household_member ADD CONSTRAINT household_member_period CHECK (coalesce(valid_from <= valid_to, true));
ALTER TABLE member_sensitive ADD CONSTRAINT member_sensitive_identity CHECK ((identity_sealed IS NULL) = (identity_mark IS NULL));
ALTER TABLE meeting ADD CONSTRAINT meeting_present CHECK (present > 0);
ALTER TABLE meeting_vote ADD CONSTRAINT meeting_vote_agreeing CHECK (agreeing >= 0);
ALTER TABLE review_opinion ADD CONSTRAINT review_opinion_whole CHECK ((given_on IS NULL) = (agrees IS NULL));
ALTER TABLE review_decision ADD CONSTRAINT review_decision_households CHECK (total_households > 0);
ALTER TABLE support ADD CONSTRAINT support_something CHECK (num_nonnulls(amount, in_kind) >= 1 AND coalesce(amount, 0) >= 0);
-- Only a household of the round's own list is given a class, or a certificate, by its decision.
ALTER TABLE class_history ADD CONSTRAINT class_history_of_list FOREIGN KEY (round_id, household_id) REFERENCES review_case (round_id, household_id);
ALTER TABLE certificate ADD CONSTRAINT certificate_of_list FOREIGN KEY (household_id, round_id) REFERENCES class_history (household_id, round_id);

-- ---------------------------------------------------------------- decided is immutable

-- SECURITY DEFINER: the decision must be seen even where row-level security hides the round.
CREATE FUNCTION refuse_change_in_decided_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed jsonb := to_jsonb(CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END);
  of_round uuid := CASE TG_ARGV[0]
    WHEN 'round' THEN (changed ->> TG_ARGV[1])::uuid
    WHEN 'case' THEN (SELECT c.round_id FROM review_case c WHERE c.id = (changed ->> 'case_id')::uuid)
    WHEN 'scoring' THEN (SELECT c.round_id FROM scoring s JOIN review_case c ON c.id = s.case_id WHERE s.id = (changed ->> 'scoring_id')::uuid)
  END;
BEGIN
  IF EXISTS (SELECT FROM review_decision d WHERE d.round_id = of_round) THEN
    RAISE EXCEPTION 'round % is decided and never changes', of_round USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER review_round_is_frozen BEFORE UPDATE OR DELETE ON review_round FOR EACH ROW EXECUTE FUNCTION refuse_change_in_decided_round('round', 'id');
CREATE TRIGGER review_case_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON review_case FOR EACH ROW EXECUTE FUNCTION refuse_change_in_decided_round('round', 'round_id');
CREATE TRIGGER meeting_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON meeting FOR EACH ROW EXECUTE FUNCTION refuse_change_in_decided_round('round', 'round_id');
CREATE TRIGGER posting_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON posting FOR EACH ROW EXECUTE FUNCTION refuse_change_in_decided_round('round', 'round_id');
CREATE TRIGGER review_opinion_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON review_opinion FOR EACH ROW EXECUTE FUNCTION refuse_change_in_decided_round('round', 'round_id');
CREATE TRIGGER scoring_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON scoring FOR EACH ROW EXECUTE FUNCTION refuse_change_in_decided_round('case');
CREATE TRIGGER meeting_vote_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON meeting_vote FOR EACH ROW EXECUTE FUNCTION refuse_change_in_decided_round('case');
CREATE TRIGGER complaint_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON complaint FOR EACH ROW EXECUTE FUNCTION refuse_change_in_decided_round('case');
CREATE TRIGGER scoring_facts_are_frozen BEFORE INSERT OR UPDATE OR DELETE ON scoring_facts FOR EACH ROW EXECUTE FUNCTION refuse_change_in_decided_round('scoring');

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['review_decision', 'class_history', 'certificate', 'file_read', 'former_residence', 'parameter_confirmation', 'score_table'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', kept || '_is_append_only', kept);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- who is asking

-- The villages of the communes where the user holds at least this role. A tier above has none: it registers nobody.
CREATE FUNCTION app_villages(least_role role) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT DISTINCT m.unit_id FROM unit_membership m JOIN unit u ON u.id = m.unit_id
  WHERE u.tier = 'village' AND m.parent_id IN (SELECT app_units(least_role))
$$;

-- Where else somebody with that mark is registered now: the commune for everyone who registers, the household for its own
-- commune alone. SECURITY DEFINER: a person counted in two communes is found by neither alone.
CREATE FUNCTION app_marked_members(marks bytea[]) RETURNS TABLE (mark bytea, household_id uuid, member_id uuid, commune_id text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.identity_mark, CASE WHEN own THEN h.id END, CASE WHEN own THEN m.id END, p.parent_id
  FROM member_sensitive s
  JOIN household_member m ON m.id = s.member_id AND m.valid_to IS NULL
  JOIN household h ON h.id = m.household_id AND h.exists_to IS NULL
  CROSS JOIN LATERAL (SELECT h.village_id IN (SELECT app_villages('editor')) AS own) seen
  CROSS JOIN LATERAL (SELECT parent_id FROM unit_membership u WHERE u.unit_id = h.village_id ORDER BY u.valid_from DESC NULLS LAST LIMIT 1) p
  WHERE s.identity_mark = ANY (marks) AND EXISTS (SELECT app_units('editor'))
$$;

-- Adds a village to a commune, with its place in the tree. SECURITY DEFINER: all other units are the installation's.
CREATE FUNCTION app_add_village(id text, code text, name text, search_name text, commune text, valid_from date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM unit u WHERE u.id = commune AND u.tier = 'commune' AND u.id IN (SELECT app_units('editor'))) THEN
    RAISE EXCEPTION 'a village is added by an editor of its commune' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO unit (id, code, name, tier, type, valid_from, valid_to, search_name)
    SELECT app_add_village.id, app_add_village.code, app_add_village.name, 'village', 'village',
      coalesce(app_add_village.valid_from, c.valid_from), c.valid_to, app_add_village.search_name
    FROM unit c WHERE c.id = commune;
  INSERT INTO unit_membership (unit_id, parent_id, valid_from, valid_to)
    SELECT v.id, commune, v.valid_from, v.valid_to FROM unit v WHERE v.id = app_add_village.id;
  INSERT INTO unit_ancestor (unit_id, ancestor_id, depth)
    SELECT app_add_village.id, app_add_village.id, 0
    UNION ALL SELECT app_add_village.id, a.ancestor_id, a.depth + 1 FROM unit_ancestor a WHERE a.unit_id = commune;
END $$;

REVOKE EXECUTE ON FUNCTION app_marked_members, app_add_village FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_marked_members, app_add_village TO bacthang_app;

-- ---------------------------------------------------------------- who sees and writes what

-- Nothing here is ever deleted by the application, and what is only added to is never updated.
GRANT SELECT, INSERT, UPDATE ON household, household_member, member_sensitive, review_round, review_case, scoring, scoring_facts, complaint,
  review_opinion, review_request, household_cause, need, support, added_support_kind TO bacthang_app;
GRANT SELECT, INSERT ON former_residence, file_read, meeting, meeting_vote, posting, review_decision, class_history, certificate,
  parameter_confirmation, score_table TO bacthang_app;
GRANT USAGE ON SEQUENCE file_read_id_seq, household_number TO bacthang_app;

ALTER TABLE household ENABLE ROW LEVEL SECURITY;
CREATE POLICY household_read ON household FOR SELECT TO bacthang_app USING (village_id IN (SELECT app_scope('viewer')));
CREATE POLICY household_add ON household FOR INSERT TO bacthang_app WITH CHECK (village_id IN (SELECT app_villages('editor')));
CREATE POLICY household_change ON household FOR UPDATE TO bacthang_app
  USING (village_id IN (SELECT app_villages('editor'))) WITH CHECK (village_id IN (SELECT app_villages('editor')));

ALTER TABLE review_round ENABLE ROW LEVEL SECURITY;
CREATE POLICY review_round_read ON review_round FOR SELECT TO bacthang_app USING (unit_id IN (SELECT app_scope('viewer')));
CREATE POLICY review_round_add ON review_round FOR INSERT TO bacthang_app WITH CHECK (unit_id IN (SELECT app_units('editor')));
CREATE POLICY review_round_change ON review_round FOR UPDATE TO bacthang_app
  USING (unit_id IN (SELECT app_units('editor'))) WITH CHECK (unit_id IN (SELECT app_units('editor')));

-- What belongs to a household, to a round or to a case is seen where that is seen, and written where that is written.
DO $$
DECLARE
  part text;
  seen text;
  written text;
BEGIN
  FOREACH part IN ARRAY ARRAY['former_residence', 'household_member', 'household_cause', 'need', 'support'] LOOP
    seen := format('EXISTS (SELECT FROM household h WHERE h.id = %I.household_id)', part);
    written := format('EXISTS (SELECT FROM household h WHERE h.id = %I.household_id AND h.village_id IN (SELECT app_villages(''editor'')))', part);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_app USING (%s)', part || '_read', part, seen);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO bacthang_app WITH CHECK (%s)', part || '_add', part, written);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO bacthang_app USING (%s) WITH CHECK (%s)', part || '_change', part, written, written);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['review_case', 'meeting', 'posting'] LOOP
    seen := format('EXISTS (SELECT FROM review_round r WHERE r.id = %I.round_id)', part);
    written := format('EXISTS (SELECT FROM review_round r WHERE r.id = %I.round_id AND r.unit_id IN (SELECT app_units(''editor'')))', part);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_app USING (%s)', part || '_read', part, seen);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO bacthang_app WITH CHECK (%s)', part || '_add', part, written);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO bacthang_app USING (%s) WITH CHECK (%s)', part || '_change', part, written, written);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['scoring', 'meeting_vote', 'complaint'] LOOP
    seen := format('EXISTS (SELECT FROM review_case c WHERE c.id = %I.case_id)', part);
    written := format('EXISTS (SELECT FROM review_case c JOIN review_round r ON r.id = c.round_id WHERE c.id = %I.case_id AND r.unit_id IN (SELECT app_units(''editor'')))', part);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_app USING (%s)', part || '_read', part, seen);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO bacthang_app WITH CHECK (%s)', part || '_add', part, written);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO bacthang_app USING (%s) WITH CHECK (%s)', part || '_change', part, written, written);
  END LOOP;
END $$;

-- Who may see a household need not see this: it takes an editor of the commune, or of a tier above who supervises it. What
-- of it each of them is shown is the domain's rule.
ALTER TABLE member_sensitive ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_sensitive_read ON member_sensitive FOR SELECT TO bacthang_app
  USING (EXISTS (SELECT FROM household_member m JOIN household h ON h.id = m.household_id
    WHERE m.id = member_sensitive.member_id AND h.village_id IN (SELECT app_scope('editor'))));
CREATE POLICY member_sensitive_write ON member_sensitive FOR ALL TO bacthang_app
  USING (EXISTS (SELECT FROM household_member m JOIN household h ON h.id = m.household_id
    WHERE m.id = member_sensitive.member_id AND h.village_id IN (SELECT app_villages('editor'))))
  WITH CHECK (EXISTS (SELECT FROM household_member m JOIN household h ON h.id = m.household_id
    WHERE m.id = member_sensitive.member_id AND h.village_id IN (SELECT app_villages('editor'))));

-- Answers name nobody, and who runs a round under another standard needs them: editors of the commune and of the tiers above.
ALTER TABLE scoring_facts ENABLE ROW LEVEL SECURITY;
CREATE POLICY scoring_facts_read ON scoring_facts FOR SELECT TO bacthang_app
  USING (EXISTS (SELECT FROM scoring s JOIN review_case c ON c.id = s.case_id JOIN review_round r ON r.id = c.round_id
    WHERE s.id = scoring_facts.scoring_id AND r.unit_id IN (SELECT app_scope('editor'))));
CREATE POLICY scoring_facts_add ON scoring_facts FOR INSERT TO bacthang_app
  WITH CHECK (EXISTS (SELECT FROM scoring s JOIN review_case c ON c.id = s.case_id JOIN review_round r ON r.id = c.round_id
    WHERE s.id = scoring_facts.scoring_id AND r.unit_id IN (SELECT app_units('editor'))));
CREATE POLICY scoring_facts_change ON scoring_facts FOR UPDATE TO bacthang_app
  USING (EXISTS (SELECT FROM scoring s JOIN review_case c ON c.id = s.case_id JOIN review_round r ON r.id = c.round_id
    WHERE s.id = scoring_facts.scoring_id AND r.unit_id IN (SELECT app_units('editor'))));

-- The commune asks, the tier above answers.
ALTER TABLE review_opinion ENABLE ROW LEVEL SECURITY;
CREATE POLICY review_opinion_read ON review_opinion FOR SELECT TO bacthang_app
  USING (EXISTS (SELECT FROM review_round r WHERE r.id = review_opinion.round_id));
CREATE POLICY review_opinion_ask ON review_opinion FOR INSERT TO bacthang_app
  WITH CHECK (given_on IS NULL AND EXISTS (SELECT FROM review_round r WHERE r.id = review_opinion.round_id AND r.unit_id IN (SELECT app_units('editor'))));
CREATE POLICY review_opinion_give ON review_opinion FOR UPDATE TO bacthang_app
  USING (EXISTS (SELECT FROM review_round r WHERE r.id = review_opinion.round_id AND r.unit_id IN (SELECT app_units_below('publisher'))));

ALTER TABLE review_decision ENABLE ROW LEVEL SECURITY;
CREATE POLICY review_decision_read ON review_decision FOR SELECT TO bacthang_app
  USING (EXISTS (SELECT FROM review_round r WHERE r.id = review_decision.round_id));
CREATE POLICY review_decision_add ON review_decision FOR INSERT TO bacthang_app
  WITH CHECK (EXISTS (SELECT FROM review_round r WHERE r.id = review_decision.round_id AND r.unit_id IN (SELECT app_units('publisher'))));

ALTER TABLE class_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY class_history_read ON class_history FOR SELECT TO bacthang_app USING (unit_id IN (SELECT app_scope('viewer')));
CREATE POLICY class_history_add ON class_history FOR INSERT TO bacthang_app
  WITH CHECK (unit_id IN (SELECT app_units('publisher')) AND EXISTS (SELECT FROM review_decision d WHERE d.round_id = class_history.round_id));

ALTER TABLE certificate ENABLE ROW LEVEL SECURITY;
CREATE POLICY certificate_read ON certificate FOR SELECT TO bacthang_app
  USING (EXISTS (SELECT FROM review_round r WHERE r.id = certificate.round_id));
CREATE POLICY certificate_add ON certificate FOR INSERT TO bacthang_app
  WITH CHECK (EXISTS (SELECT FROM review_round r WHERE r.id = certificate.round_id AND r.unit_id IN (SELECT app_units('publisher'))));

ALTER TABLE review_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY review_request_read ON review_request FOR SELECT TO bacthang_app USING (unit_id IN (SELECT app_scope('viewer')));
CREATE POLICY review_request_add ON review_request FOR INSERT TO bacthang_app WITH CHECK (unit_id IN (SELECT app_units('editor')));
CREATE POLICY review_request_change ON review_request FOR UPDATE TO bacthang_app
  USING (unit_id IN (SELECT app_units('editor'))) WITH CHECK (unit_id IN (SELECT app_units('editor')));

-- Everyone writes down what they read themselves; who administers the commune, or a unit above it, reads it.
ALTER TABLE file_read ENABLE ROW LEVEL SECURITY;
CREATE POLICY file_read_add ON file_read FOR INSERT TO bacthang_app WITH CHECK (user_id = app_user_id());
CREATE POLICY file_read_read ON file_read FOR SELECT TO bacthang_app USING (
  user_id = app_user_id()
  OR EXISTS (SELECT FROM household h WHERE h.id = file_read.household_id AND h.village_id IN (SELECT app_scope('administrator'))));

DO $$
DECLARE shared text;
BEGIN
  FOREACH shared IN ARRAY ARRAY['parameter_confirmation', 'score_table', 'added_support_kind'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', shared);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO bacthang_app USING (app_user_id() IS NOT NULL)', shared || '_read', shared);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO bacthang_app WITH CHECK ((SELECT app_runs_installation()))', shared || '_add', shared);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO bacthang_app USING ((SELECT app_runs_installation()))', shared || '_change', shared);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- audit: every write, but never what is sensitive

DO $$
DECLARE
  written text;
  hidden text;
BEGIN
  -- file_read is a trail itself, and written while reading: it may not wait for the chain.
  FOREACH written IN ARRAY ARRAY['household', 'former_residence', 'household_member', 'member_sensitive', 'review_round', 'review_case',
    'scoring', 'scoring_facts', 'meeting', 'meeting_vote', 'posting', 'complaint', 'review_opinion', 'review_decision', 'class_history',
    'certificate', 'review_request', 'household_cause', 'need', 'support', 'added_support_kind', 'parameter_confirmation', 'score_table'] LOOP
    hidden := CASE written
      WHEN 'member_sensitive' THEN '''ethnicity'', ''disabled'', ''seriously_ill'', ''identity_sealed'', ''identity_mark'''
      WHEN 'scoring_facts' THEN '''facts'', ''labels'', ''receipt'''
      WHEN 'class_history' THEN '''labels'''
      ELSE '' END;
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%s)', written || '_audit_insert', written, hidden);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%s)', written || '_audit_update', written, hidden);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%s)', written || '_audit_delete', written, hidden);
  END LOOP;
END $$;
