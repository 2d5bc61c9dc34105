package org.expedite.web.pages.cases;

import org.expedite.application.cases.CaseAction;

/** Input that a form asks for beside its verb. */
public enum MoveKind {
    /** Nothing. */
    NOTHING,
    /** A reason. */
    REASON,
    /** A reason, if there is one. */
    OPTIONAL_REASON,
    /** What was done. */
    SUMMARY,
    /** A priority and a reason. */
    PRIORITY,
    /** The id of an engineer. */
    ENGINEER,
    /** The id of a contact of the customer. */
    CONTACT,
    /** A serial number. */
    SERIAL,
    /** A product and a reason. */
    PRODUCT,
    /** The report, with its version. */
    REPORT;

    static MoveKind of(CaseAction action, boolean staff) {
        return switch (action) {
            case RELEASE, RESUME -> NOTHING;
            case CLOSE, IDENTIFY, ACCEPT_TIME_AND_MATERIALS -> staff ? CONTACT : NOTHING;
            case REQUEST_ORDINARY_ESCALATION,
                    ESCALATE,
                    DE_ESCALATE,
                    OVERRIDE,
                    AWAIT_CUSTOMER,
                    REOPEN ->
                    REASON;
            case FAIL_WORKAROUND, WITHDRAW -> OPTIONAL_REASON;
            case WORK_AROUND, RESOLVE -> SUMMARY;
            case CHANGE_PRIORITY -> PRIORITY;
            case HAND_OVER -> ENGINEER;
            case VERIFY -> SERIAL;
            case CORRECT_PRODUCT -> PRODUCT;
            case AMEND -> REPORT;
            // These have forms or pages of their own.
            case REQUEST_ESCALATION, ADD_ATTACHMENT, ADD_NOTE -> NOTHING;
        };
    }
}
