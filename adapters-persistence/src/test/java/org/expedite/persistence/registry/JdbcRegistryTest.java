package org.expedite.persistence.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import java.util.Set;
import org.expedite.application.examples.Acme;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryContract;
import org.expedite.application.registry.RegistryFilterContract;
import org.expedite.application.registry.RegistryHistoryContract;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class JdbcRegistryTest extends RegistryDatabaseTest
        implements RegistryContract, RegistryFilterContract, RegistryHistoryContract {

    JdbcRegistryTest(TestDatabase database) {
        super(database);
    }

    @Test
    void every_read_is_one_statement() {
        writer().appendAll(Acme.ACME, Acme.ANA, Acme.DAN);
        assertStatements(1, () -> registry().find(Acme.ANA.key()));
        assertStatements(
                1, () -> registry().page(new RecordFilter.All(RecordKind.CONTACT), "", 25));
        assertStatements(1, () -> registry().history(Acme.ANA.key(), 0, 25));
        assertStatements(
                1,
                () ->
                        registry()
                                .missing(
                                        Set.of(
                                                Acme.ANA.key(),
                                                Acme.ACME.key(),
                                                new RecordKey(RecordKind.ASSET, "none"))));
        assertStatements(0, () -> registry().missing(Set.of()));
    }

    @Test
    void an_append_is_a_few_statements_for_any_number_of_references() {
        assertAppended(2, 1, Acme.ACME);
        assertAppended(3, 2, Acme.ACME);
        assertAppended(4, 1, Acme.JN1);
        assertAppended(6, 1, Acme.C1);
        assertAppended(7, 2, Acme.C1);
    }

    @Test
    void appends_nothing_outside_a_unit_of_work() {
        for (int version : new int[] {1, 2}) {
            assertThatThrownBy(() -> registry().append(RegistryWriter.version(version, Acme.ANA)))
                    .isInstanceOf(IllegalTransactionStateException.class);
            assertThat(registry().history(Acme.ANA.key(), 0, 25)).hasSize(version - 1);
            writer().appendAll(Acme.ANA);
        }
    }

    private void assertAppended(int statements, int version, RegistryRecord record) {
        assertStatements(
                statements, () -> writer().append(RegistryWriter.version(version, record)));
    }

    private void assertStatements(int expected, Runnable work) {
        assertThat(database.statements().during(work)).hasSize(expected);
    }
}
