package org.expedite.application.escalation;

import java.time.Instant;
import java.util.List;
import org.expedite.application.FieldProblem;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Judgement;
import org.expedite.domain.escalation.PolicySettings;
import org.jspecify.annotations.Nullable;

/** What a dry run says. */
public sealed interface EligibilityAnswer {
    /** The judgement that a request at {@code at} would get; nothing is kept. */
    record Judged(
            @Nullable ContactId requester, Instant at, PolicySettings settings, Judgement judgement)
            implements EligibilityAnswer {}

    /** The question names what can't be. */
    record Refused(List<FieldProblem> problems) implements EligibilityAnswer {}
}
