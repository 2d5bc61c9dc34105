package org.expedite.persistence.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.expedite.application.facts.Facts;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.registry.VersionRow;
import org.jspecify.annotations.Nullable;

/** Facts of decisions among the registry's records in a database. Each call is one statement. */
public final class JdbcFacts implements Facts {

    private final FactRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcFacts(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public RegistryFacts about(Question question) {
        return known(
                question,
                rows.about(
                        people(question),
                        organizations(question),
                        serial(question),
                        model(question)));
    }

    @Override
    public RegistryFacts aboutAsOf(Question question, Instant knownAt) {
        return known(
                question,
                rows.aboutThen(
                        people(question),
                        organizations(question),
                        serial(question),
                        model(question),
                        knownAt.truncatedTo(ChronoUnit.MICROS)));
    }

    private static RegistryFacts known(Question question, List<VersionRow> rows) {
        FactRowSet found = FactRowSet.of(rows);
        return new RegistryFacts(
                found.people(),
                found.installation(question.serial()),
                found.all(RecordKind.ORGANIZATION, Organization.class));
    }

    private static List<String> people(Question question) {
        return question.people().stream().map(ContactId::value).toList();
    }

    private static List<String> organizations(Question question) {
        return question.organizations().stream().map(OrganizationId::value).toList();
    }

    private static @Nullable String serial(Question question) {
        return question.serial() == null ? null : question.serial().value();
    }

    /** Returns the model of a question, or null if it has a serial number, whose model counts. */
    private static @Nullable String model(Question question) {
        return question.serial() != null || question.model() == null
                ? null
                : question.model().value();
    }
}
