package org.expedite.domain.escalation;

/** Kind of advice: an action that would change the outcome, or an alternative. */
public enum AdviceCode {
    CONTACT_PARTNER,
    BUY_CONTRACT,
    ACCEPT_TIME_AND_MATERIALS,
    VERIFY_SERIAL,
    IDENTIFY_REQUESTER,
    HAVE_COLLEAGUE_ASK,
    RENEW_CERTIFICATION,
    RESTORE_CERTIFICATION,
    WAIT_FOR_CERTIFICATION,
    REASSESS_PRIORITY,
    OPEN_NEW_CASE,
    WAIT_FOR_PICK_UP,
    REQUEST_ORDINARY_ESCALATION
}
