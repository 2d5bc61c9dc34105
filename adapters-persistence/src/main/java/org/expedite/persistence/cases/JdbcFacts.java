package org.expedite.persistence.cases;

import org.expedite.application.cases.Facts;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;

/**
 * The facts of decisions among the registry's records in a database; a question is one statement.
 */
public final class JdbcFacts implements Facts {

    private final FactRows rows;

    /** The facts of the database that {@code rows} is of. */
    public JdbcFacts(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public Known about(Question question) {
        SerialNumber serial = question.serial();
        // A model asked for beside a serial says nothing: that of the serial counts.
        String model = serial != null || question.model() == null ? null : question.model().value();
        FoundFacts found =
                FoundFacts.of(
                        rows.about(
                                question.people().stream().map(ContactId::value).toList(),
                                question.organizations().stream()
                                        .map(OrganizationId::value)
                                        .toList(),
                                serial == null ? null : serial.value(),
                                model));
        return new Known(
                found.people(),
                found.installation(serial),
                found.all(RecordKind.ORGANIZATION, Organization.class));
    }
}
