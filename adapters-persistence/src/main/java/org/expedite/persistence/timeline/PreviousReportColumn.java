package org.expedite.persistence.timeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.PreviousReport;
import org.expedite.domain.cases.RoundTheClockContact;
import org.jspecify.annotations.Nullable;

/**
 * The details of an amendment: {@code previous_…} for each changed field. A list is stored as a
 * text with one line per entry.
 */
final class PreviousReportColumn {
    private static final String SYNOPSIS = "previous_synopsis";
    private static final String DESCRIPTION = "previous_description";
    private static final String CUSTOMER_REFERENCE = "previous_customer_reference";
    private static final String FOLLOW_UP = "previous_follow_up";
    private static final String CONTACTS = "previous_round_the_clock_contacts";
    private static final String DIAGNOSTICS = "previous_diagnostics";

    /** A line: a name, which may contain spaces, and a phone number, which contains none. */
    private static final Pattern CONTACT = Pattern.compile("(?s)(.+?) (\\S+)(?:\n|\\z)");

    private PreviousReportColumn() {}

    static Map<String, String> of(PreviousReport previous) {
        Map<String, String> details = new TreeMap<>();
        put(details, SYNOPSIS, previous.synopsis());
        put(details, DESCRIPTION, previous.description());
        put(details, CUSTOMER_REFERENCE, previous.customerReference());
        FollowUp followUp = previous.followUp();
        put(details, FOLLOW_UP, followUp == null ? null : followUp.name());
        List<RoundTheClockContact> contacts = previous.roundTheClockContacts();
        put(details, CONTACTS, contacts == null ? null : lines(contacts));
        List<String> diagnostics = previous.diagnostics();
        put(details, DIAGNOSTICS, diagnostics == null ? null : String.join("\n", diagnostics));
        return details;
    }

    static PreviousReport read(StoredDetails details) {
        return new PreviousReport(
                details.orNull(SYNOPSIS),
                details.orNull(DESCRIPTION),
                details.orNull(CUSTOMER_REFERENCE),
                details.optional(FOLLOW_UP).map(FollowUp::valueOf).orElse(null),
                details.optional(CONTACTS).map(PreviousReportColumn::contacts).orElse(null),
                details.optional(DIAGNOSTICS).map(PreviousReportColumn::diagnostics).orElse(null));
    }

    private static String lines(List<RoundTheClockContact> contacts) {
        return contacts.stream()
                .map(c -> c.name() + " " + c.phone())
                .collect(Collectors.joining("\n"));
    }

    private static List<RoundTheClockContact> contacts(String lines) {
        return CONTACT.matcher(lines)
                .results()
                .map(line -> new RoundTheClockContact(line.group(1), line.group(2)))
                .toList();
    }

    private static List<String> diagnostics(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
    }

    private static void put(Map<String, String> details, String name, @Nullable String text) {
        if (text != null) {
            details.put(name, text);
        }
    }
}
