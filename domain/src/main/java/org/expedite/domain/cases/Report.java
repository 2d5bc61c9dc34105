package org.expedite.domain.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * What the customer says of its problem.
 *
 * @param synopsis one line, at most {@link #MAX_SYNOPSIS} characters
 * @param description at most {@link #MAX_DESCRIPTION} characters, or null
 * @param customerReference the customer's own number for it, or null
 * @param diagnostics what diagnostic information the customer can provide. Clause {@code FAQ_P1}
 */
public record Report(
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

    public Report {
        Require.text("synopsis", synopsis, MAX_SYNOPSIS);
        roundTheClockContacts = List.copyOf(roundTheClockContacts);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What this said where {@code next} says something else, by the name of the field with {@code
     * previous_} in front; lists have a line for each entry.
     */
    Map<String, String> replacedBy(Report next) {
        Map<String, String> replaced = new TreeMap<>();
        Map<String, String> now = next.texts();
        texts().forEach(
                        (field, text) -> {
                            if (!text.equals(now.get(field))) {
                                replaced.put("previous_" + field, text);
                            }
                        });
        return replaced;
    }

    /** What cases are found by: synopsis, description and the customer's reference. */
    public String text() {
        return Stream.of(synopsis, description, customerReference)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> texts() {
        return Map.of(
                "synopsis",
                synopsis,
                "description",
                description == null ? "" : description,
                "customer_reference",
                customerReference == null ? "" : customerReference,
                "follow_up",
                followUp.name(),
                "round_the_clock_contacts",
                roundTheClockContacts.stream()
                        .map(c -> c.name() + " " + c.phone())
                        .collect(Collectors.joining("\n")),
                "diagnostics",
                String.join("\n", diagnostics));
    }
}
