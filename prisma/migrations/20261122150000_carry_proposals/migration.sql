-- What the publisher proposed in place of a relaxed answer is carried into the unit's next revision with the rest of its
-- word, so that the unit can take it there.
CREATE OR REPLACE FUNCTION app_carry_consents(from_revision uuid, to_revision uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
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
  WHERE n.revision_id = to_revision AND n.decision = 'relax' AND o.decision = 'relax'
    AND (n.parent_target_id, n.reason, n.indicator_code, n.subgroup_code, n.kind, n.comparator, n.value, n.upper, n.period_from, n.period_to,
        n.base_year, n.condition, n.reference)
      IS NOT DISTINCT FROM
        (o.parent_target_id, o.reason, o.indicator_code, o.subgroup_code, o.kind, o.comparator, o.value, o.upper, o.period_from, o.period_to,
        o.base_year, o.condition, o.reference);

  INSERT INTO consent (target_id, requester_id, publisher_id)
  SELECT n.id, r.organization_id, p.organization_id
  FROM target n
  JOIN revision r ON r.id = n.revision_id
  JOIN target asked ON asked.id = n.parent_target_id AND asked.binding = 'negotiable'
  JOIN revision p ON p.id = asked.revision_id
  WHERE n.revision_id = to_revision AND n.decision = 'relax' AND NOT EXISTS (SELECT FROM consent c WHERE c.target_id = n.id);
END $$;
