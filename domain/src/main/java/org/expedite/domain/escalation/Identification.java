package org.expedite.domain.escalation;

import java.util.Objects;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/** Time of the requester's identification. Clause {@code ACCESS_IDENTIFY}. */
public enum Identification {
    /** While the case was opened. */
    AT_OPENING,
    /** After opening, at the latest with the request. */
    LATE;

    /** Returns the time of identification of {@code person} on that case; null means nobody. */
    public static Identification on(SupportCase supportCase, @Nullable ContactId person) {
        return Objects.equals(person, supportCase.intake().requester()) ? AT_OPENING : LATE;
    }
}
