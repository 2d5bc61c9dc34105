package org.expedite.domain.escalation;

import java.util.Objects;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/** When the person who asks was identified. Clause {@code ACCESS_IDENTIFY}. */
public enum Identification {
    /** While the case was opened. */
    AT_OPENING,
    /** Later, at the latest when asking. */
    LATE;

    /** When {@code person} was, or is now, identified on that case; null is nobody. */
    public static Identification on(SupportCase supportCase, @Nullable ContactId person) {
        return Objects.equals(person, supportCase.intake().requester()) ? AT_OPENING : LATE;
    }
}
