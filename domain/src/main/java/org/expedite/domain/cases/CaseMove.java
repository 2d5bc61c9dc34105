package org.expedite.domain.cases;

/**
 * The moves of a case after opening, each with the event that it records. Who may make them is a
 * question of permissions, which the application answers.
 */
public enum CaseMove {
    /** An engineer takes the case out of the queue. */
    PICK_UP(CaseEvent.Type.PICKED_UP),
    /** The owner puts the case back into the queue, at its former position. */
    RELEASE(CaseEvent.Type.RELEASED),
    /** The owner gives the case to another engineer of the same level. */
    HAND_OVER(CaseEvent.Type.HANDED_OVER),
    /**
     * The owner has left, or works no longer at the level of the case: the case goes back into the
     * queue, at its former position (ours).
     */
    UNASSIGN(CaseEvent.Type.UNASSIGNED),
    /**
     * Escalates with priority after a grant: up one level, into that level's queue. Clause {@code
     * PROGRAM}.
     */
    ESCALATE_WITH_PRIORITY(CaseEvent.Type.ESCALATED_WITH_PRIORITY),
    /**
     * Escalates without priority: up one level, behind the waiting cases of the same priority
     * (ours).
     */
    ESCALATE(CaseEvent.Type.ESCALATED),
    /** The customer asks for escalation without priority; an engineer decides (ours). */
    REQUEST_ORDINARY_ESCALATION(CaseEvent.Type.ORDINARY_ESCALATION_REQUESTED),
    /** A duty manager moves the case down one level, into that level's queue (ours). */
    DE_ESCALATE(CaseEvent.Type.DE_ESCALATED),
    /**
     * A duty manager moves the case up one level, expedited. This is no decision of the programme
     * (ours).
     */
    OVERRIDE(CaseEvent.Type.OVERRIDDEN),
    /** The owner waits for information or an action of the customer. */
    AWAIT_CUSTOMER(CaseEvent.Type.CUSTOMER_AWAITED),
    /** The customer provided the requested information or action. */
    RESUME(CaseEvent.Type.RESUMED),
    /**
     * The owner puts a workaround in place. Ends the P1 duties of both sides. Clause {@code
     * FAQ_P1}.
     */
    WORK_AROUND(CaseEvent.Type.WORKED_AROUND),
    /** The workaround has failed; the owner continues work. */
    FAIL_WORKAROUND(CaseEvent.Type.WORKAROUND_FAILED),
    /** The workaround has failed, and the case has no owner; it waits in its queue. */
    FAIL_UNOWNED_WORKAROUND(CaseEvent.Type.WORKAROUND_FAILED),
    /** The owner has resolved the cause; the customer may agree or reopen the case. */
    RESOLVE(CaseEvent.Type.RESOLVED),
    /** The customer agrees with the resolution, or the case is auto-closed (ours). */
    CLOSE(CaseEvent.Type.CLOSED),
    /**
     * The problem persists, or the customer needs help after all: the case goes back into the queue
     * of its level.
     */
    REOPEN(CaseEvent.Type.REOPENED),
    /** The case is reopened, and only a partner's contract covers the product now. */
    REOPEN_REFERRED(CaseEvent.Type.REOPENED),
    /** The case is reopened, and no active contract covers the product now. */
    REOPEN_AWAITING_COVERAGE(CaseEvent.Type.REOPENED),
    /** The case is reopened, and the serial number does not belong to the organization now. */
    REOPEN_AWAITING_VERIFICATION(CaseEvent.Type.REOPENED),
    /** The customer withdraws the case. */
    WITHDRAW(CaseEvent.Type.WITHDRAWN),
    /** Sets another priority. */
    CHANGE_PRIORITY(CaseEvent.Type.PRIORITY_CHANGED),
    /** Corrects or completes the report. */
    AMEND(CaseEvent.Type.AMENDED),
    /** Identifies a contact of the customer after opening. Clause {@code ACCESS_IDENTIFY}. */
    IDENTIFY(CaseEvent.Type.IDENTIFIED),
    /** Adds a note. An internal note does not change the case. */
    ADD_NOTE(CaseEvent.Type.NOTE_ADDED),
    /** Adds a file that is visible to everybody with access to the case. */
    ADD_ATTACHMENT(CaseEvent.Type.ATTACHMENT_ADDED),
    /** A reassessment found a direct contract: the case enters the queue. */
    COVER(CaseEvent.Type.ASSISTANCE_CHANGED),
    /** A reassessment found a partner's contract. Clause {@code BENEFIT_DIRECT}. */
    REFER(CaseEvent.Type.ASSISTANCE_CHANGED),
    /** A reassessment found no active contract. Clause {@code REQUIRE_CONTRACT}. */
    AWAIT_COVERAGE(CaseEvent.Type.ASSISTANCE_CHANGED),
    /** A reassessment found that the serial number is not known to belong to the organization. */
    AWAIT_VERIFICATION(CaseEvent.Type.ASSISTANCE_CHANGED),
    /**
     * Verifies the serial number, as read off the equipment; a reassessment of the cover follows.
     */
    VERIFY(CaseEvent.Type.SERIAL_VERIFIED),
    /**
     * Replaces a wrong product by the right one; a reassessment of the cover follows. Customers can
     * do so while no engineer has the case (ours).
     */
    CORRECT_PRODUCT(CaseEvent.Type.PRODUCT_CORRECTED),
    /** The customer accepts time and materials: the case enters the queue without a contract. */
    ACCEPT_TIME_AND_MATERIALS(CaseEvent.Type.TIME_AND_MATERIALS_ACCEPTED);

    private final CaseEvent.Type event;

    CaseMove(CaseEvent.Type event) {
        this.event = event;
    }

    /** Returns the type of the event that this move records. */
    public CaseEvent.Type event() {
        return event;
    }
}
