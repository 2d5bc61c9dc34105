package org.expedite.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import org.expedite.persistence.RealMySql;
import org.junit.jupiter.api.Test;

class UnusableDatabaseTest {

    @Test
    void explains_a_wrong_password() {
        try (RealMySql.Database database = RealMySql.server().newDatabase()) {
            assertThat(explain(DatabaseSettings.at(database.url(), database.user(), "wrong", 1)))
                    .hasValueSatisfying(
                            why ->
                                    assertThat(why)
                                            .startsWith("The database (MySQL at ")
                                            .contains("Access denied for user")
                                            .doesNotContain("wrong")
                                            .hasLineCount(1));
        }
    }

    @Test
    void explains_an_unreachable_server() {
        DatabaseSettings settings =
                DatabaseSettings.at("jdbc:mysql://127.0.0.1:1/expedite", "u", "p", 1);

        assertThat(explain(settings))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("Communications link").hasLineCount(1));
    }

    @Test
    void explains_a_foreign_schema() {
        DatabaseSettings settings =
                DatabaseSettings.at(
                        "jdbc:h2:mem:other;INIT=create table if not exists escalation (id int)",
                        "sa",
                        "",
                        1);

        assertThat(explain(settings))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("non-empty schema").hasLineCount(1));
    }

    @Test
    void explains_no_other_failure() {
        assertThat(
                        DatabaseSettings.at("jdbc:h2:mem:x", "sa", "", 1)
                                .explain(new IllegalStateException("other")))
                .isEmpty();
    }

    private static Optional<String> explain(DatabaseSettings settings) {
        Throwable failure =
                catchThrowable(
                        () ->
                                ApplicationContext.builder()
                                        .properties(settings.properties())
                                        .start()
                                        .close());
        return settings.explain(failure);
    }
}
