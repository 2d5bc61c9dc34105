package org.expedite.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicateKeyTest extends DatabaseTest {

    DuplicateKeyTest(TestDatabase database) {
        super(database);
    }

    @Test
    void is_recognized_on_both_databases() {
        insert("a", 1);

        assertThat(DuplicateKey.isBehind(catchThrowable(() -> insert("a", 1)))).isTrue();
    }

    @Test
    void is_not_another_violated_constraint() {
        assertThat(DuplicateKey.isBehind(catchThrowable(() -> insert("a", null)))).isFalse();
        assertThat(DuplicateKey.isBehind(new SQLException("lost", "40001", 1213))).isFalse();
        assertThat(DuplicateKey.isBehind(new IllegalStateException("no"))).isFalse();
    }

    private void insert(String id, @Nullable Integer version) {
        database.inTransaction(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "insert into registry_head (kind, id, version)"
                                            + " values ('TEST', ?, ?)")) {
                        statement.setString(1, id);
                        statement.setObject(2, version);
                        return statement.executeUpdate();
                    }
                });
    }
}
