package org.expedite.application.escalation;

import java.time.Instant;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.PolicySettings;
import org.jspecify.annotations.Nullable;

/** What a dry run says. */
public sealed interface EligibilityResult {
    /** The judgement that a request at {@code at} would get; nothing is kept. */
    record Evaluated(
            @Nullable ContactId requester,
            Instant at,
            PolicySettings settings,
            Evaluation evaluation)
            implements EligibilityResult {}

    /** The question names what can't be. */
    record Invalid(List<FieldError> errors) implements EligibilityResult {}
}
