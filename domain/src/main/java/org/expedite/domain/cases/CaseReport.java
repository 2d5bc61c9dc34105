package org.expedite.domain.cases;

import java.util.List;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * The customer's description of the problem.
 *
 * @param synopsis one line, at most {@link #MAX_SYNOPSIS} characters
 * @param description at most {@link #MAX_DESCRIPTION} characters, or null
 * @param customerReference the customer's own reference number, or null
 * @param diagnostics the diagnostic information that the customer can provide. Clause {@code
 *     FAQ_P1}
 */
public record CaseReport(
        String synopsis,
        @Nullable String description,
        @Nullable String customerReference,
        FollowUp followUp,
        List<RoundTheClockContact> roundTheClockContacts,
        List<String> diagnostics) {
    public static final int MAX_SYNOPSIS = 200;
    public static final int MAX_DESCRIPTION = 20_000;
    public static final int MAX_REFERENCE = 100;
    public static final int MAX_DIAGNOSTIC = 1_000;

    public CaseReport {
        Require.text("synopsis", synopsis, MAX_SYNOPSIS);
        roundTheClockContacts = List.copyOf(roundTheClockContacts);
        diagnostics = List.copyOf(diagnostics);
    }
}
