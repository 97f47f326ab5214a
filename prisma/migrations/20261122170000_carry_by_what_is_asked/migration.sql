-- A word given to a relaxed answer, a proposed figure included, holds as long as the answer and what it answers say the
-- same, in whichever revision of the plan above that stands: one that was published anew with this target unchanged asks
-- nothing new. Every other relaxed answer to a negotiable target asks anew, which is a step of the exchange like any other.
-- What a unit only contributes to is for it to propose, and waits for no consent.

CREATE OR REPLACE FUNCTION app_carry_consents(from_revision uuid, to_revision uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE asked_anew uuid[];
BEGIN
  IF NOT EXISTS (
    SELECT FROM revision f JOIN revision t ON t.plan_id = f.plan_id
    WHERE f.id = from_revision AND f.state = 'published' AND t.id = to_revision AND t.state = 'draft'
      AND t.organization_id IN (SELECT app_organizations('editor'))
  ) THEN
    RAISE EXCEPTION 'consents are carried from a published revision to a draft of the same plan, by those who edit it'
      USING ERRCODE = 'insufficient_privilege';
  END IF;

  INSERT INTO consent (target_id, state, requester_id, publisher_id, requested_at, decided_at, decided_by_id, note, proposal)
  SELECT n.id, c.state, c.requester_id, c.publisher_id, c.requested_at, c.decided_at, c.decided_by_id, c.note, c.proposal
  FROM target n
  JOIN target o ON o.revision_id = from_revision AND o.key = n.key
  JOIN consent c ON c.target_id = o.id
  JOIN target asked_now ON asked_now.id = n.parent_target_id
  JOIN target asked_then ON asked_then.id = o.parent_target_id
  JOIN revision above_now ON above_now.id = asked_now.revision_id
  JOIN revision above_then ON above_then.id = asked_then.revision_id
  WHERE n.revision_id = to_revision AND n.decision = 'relax' AND o.decision = 'relax'
    AND (n.reason, n.indicator_code, n.subgroup_code, n.kind, n.comparator, n.value, n.upper, n.period_from, n.period_to,
        n.base_year, n.condition, n.reference)
      IS NOT DISTINCT FROM
        (o.reason, o.indicator_code, o.subgroup_code, o.kind, o.comparator, o.value, o.upper, o.period_from, o.period_to,
        o.base_year, o.condition, o.reference)
    AND (above_now.plan_id, asked_now.key, asked_now.binding, asked_now.distribution, asked_now.indicator_code, asked_now.subgroup_code, asked_now.kind,
        asked_now.comparator, asked_now.value, asked_now.upper, asked_now.period_from, asked_now.period_to, asked_now.base_year,
        asked_now.condition, asked_now.reference)
      IS NOT DISTINCT FROM
        (above_then.plan_id, asked_then.key, asked_then.binding, asked_then.distribution, asked_then.indicator_code, asked_then.subgroup_code, asked_then.kind,
        asked_then.comparator, asked_then.value, asked_then.upper, asked_then.period_from, asked_then.period_to, asked_then.base_year,
        asked_then.condition, asked_then.reference);

  WITH anew AS (
    INSERT INTO consent (target_id, requester_id, publisher_id)
    SELECT n.id, r.organization_id, p.organization_id
    FROM target n
    JOIN revision r ON r.id = n.revision_id
    JOIN target asked ON asked.id = n.parent_target_id AND asked.binding = 'negotiable' AND asked.distribution <> 'contribute'
    JOIN revision p ON p.id = asked.revision_id
    WHERE n.revision_id = to_revision AND n.decision = 'relax' AND NOT EXISTS (SELECT FROM consent c WHERE c.target_id = n.id)
    RETURNING target_id
  )
  SELECT coalesce(array_agg(target_id), '{}') INTO asked_anew FROM anew;
  PERFORM app_consent_step(asked_anew, 'requested');
END $$;
