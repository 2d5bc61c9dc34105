package org.expedite.web.api.reports;

import java.util.Arrays;
import java.util.Locale;
import org.expedite.application.reports.Grouping;
import org.expedite.web.http.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/** Groupings in query parameters. */
final class Groupings {
    private Groupings() {}

    /**
     * Returns the grouping of a name, that of outcomes if there is no name.
     *
     * @throws ProblemException 400 if there is no such grouping
     */
    static Grouping named(@Nullable String name) {
        return name == null
                ? Grouping.OUTCOME
                : Arrays.stream(Grouping.values())
                        .filter(grouping -> name(grouping).equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        ProblemException.parameter(
                                                "group_by",
                                                "UNKNOWN_VALUE",
                                                "must be one of " + names()));
    }

    static String name(Grouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT);
    }

    private static String names() {
        return String.join(", ", Arrays.stream(Grouping.values()).map(Groupings::name).toList());
    }
}
