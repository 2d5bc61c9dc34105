package org.expedite.domain.cases;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The replaced values of a report that was amended. A field that did not change is null; a text or
 * list that had no value is empty.
 *
 * @param diagnostics one entry for each line; an entry of several lines is split
 */
public record PreviousReport(
        @Nullable String synopsis,
        @Nullable String description,
        @Nullable String customerReference,
        @Nullable FollowUp followUp,
        @Nullable List<RoundTheClockContact> roundTheClockContacts,
        @Nullable List<String> diagnostics) {
    public PreviousReport {
        roundTheClockContacts =
                roundTheClockContacts == null ? null : List.copyOf(roundTheClockContacts);
        diagnostics = diagnostics == null ? null : List.copyOf(diagnostics);
    }

    /** Returns the fields of {@code before} that {@code after} changes. */
    static PreviousReport of(CaseReport before, CaseReport after) {
        return new PreviousReport(
                ifChanged(before.synopsis(), after.synopsis()),
                ifChanged(text(before.description()), text(after.description())),
                ifChanged(text(before.customerReference()), text(after.customerReference())),
                ifChanged(before.followUp(), after.followUp()),
                ifChanged(before.roundTheClockContacts(), after.roundTheClockContacts()),
                ifChanged(lines(before.diagnostics()), lines(after.diagnostics())));
    }

    private static <T> @Nullable T ifChanged(T before, T after) {
        return before.equals(after) ? null : before;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> lines(List<String> texts) {
        String all = String.join("\n", texts);
        return all.isEmpty() ? List.of() : List.of(all.split("\n", -1));
    }
}
