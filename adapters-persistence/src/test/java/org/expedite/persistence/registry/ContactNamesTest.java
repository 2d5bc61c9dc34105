package org.expedite.persistence.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.List;
import org.expedite.application.examples.Acme;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactNamesTest extends RegistryDatabaseTest {
    @MappedEntity("contact_word")
    record Found(String contactId) {}

    ContactNamesTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void register() {
        writer().appendAll(
                        contact("a", "Ana Łódzka"),
                        contact("b", "Anne-Marie O’Neil"),
                        contact("c", "山田 太郎"),
                        contact("d", "Ana Ørsted"),
                        contact("e", "Αλέξης Ёлкин"),
                        contact("f", "Ana Before"));
        writer().appendAll(contact("f", "Eva After"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ana          | a d",
                "LODZKA, ana  | a",
                "orsted       | d",
                "marie        | b",
                "anne-marie   | b",
                "neil O'      | b",
                "山田          | c",
                "елкин αλεξησ | e",
                "eva          | f",
                "before       | ''",
                "an           | ''",
                "ana neil     | ''",
                "+-*          | ''",
                "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 ana | ''"
            })
    void all_words_of_a_name_find_its_contacts(String name, String ids) {
        assertThat(String.join(" ", found(name, 10))).isEqualTo(ids);
        assertThat(found(name, 1)).isEqualTo(found(name, 10).stream().limit(1).toList());
    }

    private List<String> found(String name, int limit) {
        JdbcOperations operations = database.bean(JdbcOperations.class);
        return database.inTransaction(
                _ ->
                        ContactNames.withAllWords(name, limit)
                                .rows(operations, Found.class)
                                .stream()
                                .map(Found::contactId)
                                .toList());
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
