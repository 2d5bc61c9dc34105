package org.expedite.domain.cases;

/** What can happen to a case after it was opened, who may do it, and what is recorded of it. */
public enum CaseMove {
    /** An engineer takes it out of the queue. */
    PICK_UP(MadeBy.STAFF, CaseEvent.Type.PICKED_UP),
    /** Its owner puts it back into the queue, where it has the place that it had. */
    RELEASE(MadeBy.OWNER, CaseEvent.Type.RELEASED),
    /** Its owner gives it to another engineer of that level. */
    HAND_OVER(MadeBy.OWNER, CaseEvent.Type.HANDED_OVER),
    /**
     * Priority escalation granted: up one level, into that level's queue. Clause {@code PROGRAM}.
     */
    ESCALATE_WITH_PRIORITY(MadeBy.ANYBODY, CaseEvent.Type.ESCALATED_WITH_PRIORITY),
    /** Up one level without priority, at the end of its priority in that level's queue (ours). */
    ESCALATE(MadeBy.STAFF, CaseEvent.Type.ESCALATED),
    /** The customer asks that an engineer escalates it without priority (ours). */
    REQUEST_ORDINARY_ESCALATION(MadeBy.CUSTOMER, CaseEvent.Type.ORDINARY_ESCALATION_REQUESTED),
    /** Down one level, into that level's queue: it does not need the experts of this one (ours). */
    DE_ESCALATE(MadeBy.DUTY_MANAGER, CaseEvent.Type.DE_ESCALATED),
    /**
     * Up one level, expedited, because a duty manager says so; never the programme's verdict
     * (ours).
     */
    OVERRIDE(MadeBy.DUTY_MANAGER, CaseEvent.Type.OVERRIDDEN),
    /** Its owner asks the customer for something, and waits for it. */
    AWAIT_CUSTOMER(MadeBy.OWNER, CaseEvent.Type.CUSTOMER_AWAITED),
    /** The customer has done what was waited for. */
    RESUME(MadeBy.ANYBODY, CaseEvent.Type.RESUMED),
    /** The pain is gone for now. Ends the P1 duties of both sides. Clause {@code FAQ_P1}. */
    WORK_AROUND(MadeBy.OWNER, CaseEvent.Type.WORKED_AROUND),
    /** The workaround no longer helps; the owner goes on. */
    FAIL_WORKAROUND(MadeBy.ANYBODY, CaseEvent.Type.WORKAROUND_FAILED),
    /** The workaround no longer helps, and nobody owns the case; it waits in its queue. */
    FAIL_UNOWNED_WORKAROUND(MadeBy.ANYBODY, CaseEvent.Type.WORKAROUND_FAILED),
    /** Its owner has mended the cause; the customer may agree or object. */
    RESOLVE(MadeBy.OWNER, CaseEvent.Type.RESOLVED),
    /** The customer agrees with the resolution, or was silent for long (ours). */
    CLOSE(MadeBy.ANYBODY, CaseEvent.Type.CLOSED),
    /** It was not resolved after all: into the queue of its level. */
    REOPEN(MadeBy.ANYBODY, CaseEvent.Type.REOPENED),
    /** The customer does not want it worked on any more. */
    WITHDRAW(MadeBy.ANYBODY, CaseEvent.Type.WITHDRAWN),
    /** Somebody sets another priority. */
    CHANGE_PRIORITY(MadeBy.ANYBODY, CaseEvent.Type.PRIORITY_CHANGED),
    /** Somebody corrects or completes what was reported. */
    AMEND(MadeBy.ANYBODY, CaseEvent.Type.AMENDED),
    /** Somebody of the customer is identified, after opening. Clause {@code ACCESS_IDENTIFY}. */
    IDENTIFY(MadeBy.ANYBODY, CaseEvent.Type.IDENTIFIED),
    /** Somebody adds a file, for all who see the case. */
    ADD_ATTACHMENT(MadeBy.ANYBODY, CaseEvent.Type.ATTACHMENT_ADDED),
    /** Found to be under a direct contract: released into the queue. */
    COVER(MadeBy.ANYBODY, CaseEvent.Type.ASSISTANCE_CHANGED),
    /** Found to be under a partner's contract. Clause {@code BENEFIT_DIRECT}. */
    REFER(MadeBy.ANYBODY, CaseEvent.Type.ASSISTANCE_CHANGED),
    /** Found to be under no active contract. Clause {@code REQUIRE_CONTRACT}. */
    AWAIT_COVERAGE(MadeBy.ANYBODY, CaseEvent.Type.ASSISTANCE_CHANGED),
    /** Found to be of a serial that the organization is not known to have. */
    AWAIT_VERIFICATION(MadeBy.ANYBODY, CaseEvent.Type.ASSISTANCE_CHANGED),
    /** The serial is given as it was read off the equipment; a new look at the cover follows. */
    VERIFY(MadeBy.ANYBODY, CaseEvent.Type.SERIAL_VERIFIED),
    /** The customer accepts time and materials: released into the queue, without a contract. */
    ACCEPT_TIME_AND_MATERIALS(MadeBy.ANYBODY, CaseEvent.Type.TIME_AND_MATERIALS_ACCEPTED);

    /** Who may make a move. */
    public enum MadeBy {
        ANYBODY,
        CUSTOMER,
        STAFF,
        /** The engineer that owns the case, or a duty manager in its place. */
        OWNER,
        DUTY_MANAGER
    }

    private final MadeBy madeBy;
    private final CaseEvent.Type event;

    CaseMove(MadeBy madeBy, CaseEvent.Type event) {
        this.madeBy = madeBy;
        this.event = event;
    }

    /** Who may make it. */
    public MadeBy madeBy() {
        return madeBy;
    }

    /** What is recorded when it was made. */
    public CaseEvent.Type event() {
        return event;
    }
}
