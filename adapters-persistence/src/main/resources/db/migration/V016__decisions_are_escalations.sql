insert into escalation (escalation_id, case_number, kind, made_at, requester_id, outcome, body)
select decision_id, case_number, 'PRIORITY', decided_at, requester_id, outcome, body from decision;
