package org.expedite.domain.customers;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;

/**
 * A person who may open cases and hold certifications.
 *
 * @param phones in E.164, in no order of preference
 * @param country the country that the person calls from, ISO 3166-1 alpha-2
 * @param employments past, present and future ones
 */
public record Contact(
        ContactId id,
        String name,
        String email,
        List<String> phones,
        String country,
        List<Employment> employments)
        implements RegistryRecord {
    public Contact {
        Require.text("name", name, 200);
        Require.text("email", email, 254);
        phones = List.copyOf(phones);
        employments = List.copyOf(employments);
    }

    /**
     * Normalizes an e-mail address for comparison: letter case and Unicode forms are ignored
     * (ours).
     *
     * @return at most twice as long as {@code email}
     */
    public static String normalizedEmail(String email) {
        String folded = compatible(compatible(email).toLowerCase(Locale.ROOT));
        // A few characters have a form that is many times as long; only their case is ignored.
        return folded.length() <= 2 * email.length() ? folded : email.toLowerCase(Locale.ROOT);
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Returns the employments of either kind that are valid on {@code day}. */
    public List<Employment> employmentsOn(LocalDate day) {
        return employments.stream().filter(e -> e.term().includes(day)).toList();
    }

    /** Returns the organizations that this person works for on {@code day}, in recorded order. */
    public List<OrganizationId> employersOn(LocalDate day) {
        return employmentsOn(day).stream().map(Employment::organization).distinct().toList();
    }

    /** Returns the employments at {@code organization} that are valid on {@code day}. */
    public Stream<Employment> employmentsAt(OrganizationId organization, LocalDate day) {
        return employmentsOn(day).stream().filter(e -> e.organization().equals(organization));
    }

    @Override
    public RecordKey key() {
        return id.key();
    }

    @Override
    public Set<Reference> references() {
        return employments.stream()
                .map(e -> new Reference(Relation.EMPLOYER, e.organization().key()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
