package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.registry.Term;

/**
 * A row of {@code certified_employee}: the time in which a person is on the payroll of an
 * organization and holds an active certification.
 *
 * @param lastDay the last day, {@link #NO_END} if no end is known
 */
@MappedEntity("certified_employee")
public record CertifiedEmployeeRow(
        String organizationId,
        String track,
        String lastDay,
        String contactId,
        // All columns are the key, but Micronaut sends rows as a batch only if they have one id.
        @Id String certificationId,
        String firstDay) {
    private static final String NO_END = "9999-12-31";

    /** Returns the rows of a person's certification. */
    public static Stream<CertifiedEmployeeRow> of(Contact contact, Certification certification) {
        return certification.standing() != Standing.ACTIVE
                ? Stream.empty()
                : contact.employments().stream()
                        .filter(e -> e.kind() == Employment.Kind.EMPLOYEE)
                        .map(e -> of(contact, certification, e))
                        .filter(row -> row.firstDay().compareTo(row.lastDay()) <= 0)
                        .distinct();
    }

    private static CertifiedEmployeeRow of(
            Contact contact, Certification certification, Employment employment) {
        Term one = certification.term();
        Term other = employment.term();
        return new CertifiedEmployeeRow(
                employment.organization().value(),
                certification.track().code(),
                text(one.lastDay().isBefore(other.lastDay()) ? one.lastDay() : other.lastDay()),
                contact.id().value(),
                certification.id().value(),
                text(one.from().isAfter(other.from()) ? one.from() : other.from()));
    }

    private static String text(LocalDate day) {
        return day.equals(LocalDate.MAX) ? NO_END : day.toString();
    }
}
