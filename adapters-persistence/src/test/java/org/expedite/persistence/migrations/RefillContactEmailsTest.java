package org.expedite.persistence.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.expedite.application.examples.Acme;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.junit.jupiter.api.Test;

class RefillContactEmailsTest extends RegistryDatabaseTest {
    private static final String ALL =
            "select concat(contact_id, ' ', version, ' ', means, ' ', address) from contact_address"
                    + " order by 1";

    RefillContactEmailsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void earlier_rows_are_compared_as_new_ones_also_when_repeated() {
        writer().appendAll(
                        IntStream.range(0, 501)
                                .mapToObj(
                                        i -> contact("c" + i, "zoe\u0308" + i + "@people.example"))
                                .toArray(Contact[]::new));
        writer().appendAll(contact("c7", "Ren\u00C9@People.example"));
        List<String> written = database.query(ALL);
        assertThat(written)
                .contains("c7 1 EMAIL zo\u00EB7@people.example", "c7 1 PHONE +14085550100")
                .contains("c7 2 EMAIL ren\u00E9@people.example");
        database.update(
                "update contact_address set address = replace(address, '\u00EB', 'e\u0308')");
        assertThat(database.query(ALL)).isNotEqualTo(written);

        for (int times = 0; times < 2; times++) {
            database.inTransaction(
                    connection -> {
                        new RefillContactEmails().migrate(MigrationContext.on(connection));
                        return connection;
                    });
            assertThat(database.query(ALL)).isEqualTo(written);
        }
    }

    private static Contact contact(String id, String email) {
        return new Contact(
                new ContactId(id),
                id,
                email,
                List.of("+14085550100"),
                "US",
                Acme.ANA.employments());
    }
}
