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

class FillContactWordsTest extends RegistryDatabaseTest {
    private static final String ALL =
            "select concat(contact_id, ' ', version, ' ', word) from contact_word order by 1";

    FillContactWordsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void fills_in_the_same_rows_as_a_registration_also_when_repeated() {
        writer().appendAll(
                        IntStream.range(0, 501)
                                .mapToObj(i -> contact("c" + i, "Łucja 山田 " + i))
                                .toArray(Contact[]::new));
        writer().appendAll(contact("c7", "Anne-Marie O’Neil"));
        List<String> written = database.query(ALL);
        assertThat(written).contains("c7 1 lucja", "c7 1 山", "c7 1 7", "c7 2 anne-marie");
        database.update("delete from contact_word where contact_id > 'c3'");

        for (int times = 0; times < 2; times++) {
            database.inTransaction(
                    connection -> {
                        new FillContactWords().migrate(MigrationContext.on(connection));
                        return connection;
                    });
            assertThat(database.query(ALL)).isEqualTo(written);
        }
    }

    private static Contact contact(String id, String name) {
        return new Contact(
                new ContactId(id),
                name,
                id + "@people.example",
                List.of(),
                "US",
                Acme.ANA.employments());
    }
}
