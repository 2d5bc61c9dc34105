package org.expedite.domain.cases;

import java.util.List;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * A command to correct or complete a report. It names the fields that change, independent of their
 * present values. The follow-up channel cannot be amended.
 *
 * @param synopsis cannot be removed
 * @param roundTheClockContacts an empty list removes them
 * @param diagnostics an empty list removes them
 */
public record Amendment(
        FieldChange<String> synopsis,
        FieldChange<@Nullable String> description,
        FieldChange<@Nullable String> customerReference,
        FieldChange<List<RoundTheClockContact>> roundTheClockContacts,
        FieldChange<List<String>> diagnostics) {

    /**
     * Checks the new values.
     *
     * @throws IllegalArgumentException if no report can have such a synopsis
     */
    public Amendment {
        if (synopsis instanceof FieldChange.NewValue<String>(String value)) {
            Require.text("synopsis", value, CaseReport.MAX_SYNOPSIS);
        }
    }

    /** Returns {@code report} with the changes. */
    public CaseReport applyTo(CaseReport report) {
        return new CaseReport(
                synopsis.applyTo(report.synopsis()),
                description.applyTo(report.description()),
                customerReference.applyTo(report.customerReference()),
                report.followUp(),
                roundTheClockContacts.applyTo(report.roundTheClockContacts()),
                diagnostics.applyTo(report.diagnostics()));
    }
}
