package org.expedite.model;

import org.expedite.application.cases.CaseAction;
import org.jspecify.annotations.Nullable;

/** Kinds of attempts on a case, with the name of the allowed action if it differs. */
enum Kind {
    RELEASE,
    HAND_OVER,
    AWAIT_CUSTOMER,
    RESUME,
    WORK_AROUND,
    FAIL_WORKAROUND,
    RESOLVE,
    CLOSE,
    REOPEN,
    WITHDRAW,
    DE_ESCALATE,
    OVERRIDE,
    CHANGE_PRIORITY,
    AMEND,
    IDENTIFY,
    VERIFY,
    CORRECT_PRODUCT,
    ACCEPT_TIME_AND_MATERIALS,
    ADD_NOTE,
    ADD_ATTACHMENT,
    /** Ordinary escalation: a move of staff, and a request of customers. */
    ESCALATE,
    /** Always decided, even on a finished case. */
    ASK_FOR_PRIORITY;

    @Nullable CaseAction offeredAs(boolean toStaff) {
        return switch (this) {
            case ASK_FOR_PRIORITY -> null;
            case ESCALATE -> toStaff ? CaseAction.ESCALATE : CaseAction.REQUEST_ORDINARY_ESCALATION;
            default -> CaseAction.valueOf(name());
        };
    }
}
