package org.expedite.application.escalation;

import java.time.Instant;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.PolicySettings;
import org.jspecify.annotations.Nullable;

/** Result of a dry run. */
public sealed interface EligibilityResult {
    /** The evaluation that a request at {@code at} would get; nothing is stored. */
    record Evaluated(
            @Nullable ContactId requester,
            Instant at,
            PolicySettings settings,
            Evaluation evaluation)
            implements EligibilityResult {}

    /** The request has field errors. */
    record Invalid(List<FieldError> errors) implements EligibilityResult {}
}
