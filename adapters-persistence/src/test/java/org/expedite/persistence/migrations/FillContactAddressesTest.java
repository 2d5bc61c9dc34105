package org.expedite.persistence.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.stream.IntStream;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

class FillContactAddressesTest extends RegistryDatabaseTest {
    private static final String ALL =
            "select concat(contact_id, ' ', version, ' ', means, ' ', address) from contact_address"
                    + " order by contact_id, version, means, address";

    FillContactAddressesTest(TestDatabase database) {
        super(database);
    }

    @Test
    void is_a_migration_of_every_database() {
        assertThat(
                        database.query(
                                "select description from flyway_schema_history"
                                        + " where version = '051' and success"))
                .containsExactly("fill contact address");
    }

    @Test
    void fills_in_the_same_rows_as_a_registration() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
        writer().appendAll(
                        contact("ana", "Ana@Elsewhere.Example", "+14085550100", "+14085550100"),
                        contact("una", "\u0130@people.example"));
        writer().appendAll(
                        IntStream.range(0, 1200)
                                .mapToObj(
                                        i ->
                                                contact(
                                                        "c" + i,
                                                        i + "@people.example",
                                                        "+1408555" + i))
                                .toArray(RegistryRecord[]::new));
        List<String> written = database.query(ALL);
        assertThat(written)
                .contains(
                        "ana 1 EMAIL ana@people.example",
                        "ana 2 EMAIL ana@elsewhere.example",
                        "ana 2 PHONE +14085550100",
                        "c1199 1 PHONE +14085551199");
        database.update("delete from contact_address");

        database.inTransaction(
                connection -> {
                    new FillContactAddresses().migrate(on(connection));
                    return connection;
                });

        assertThat(database.query(ALL)).isEqualTo(written);
    }

    private static Contact contact(String id, String email, String... phones) {
        return new Contact(
                new ContactId(id), id, email, List.of(phones), "US", Acme.ANA.employments());
    }

    private static Context on(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return new FluentConfiguration();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
