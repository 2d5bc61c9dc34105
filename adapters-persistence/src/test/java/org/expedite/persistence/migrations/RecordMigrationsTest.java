package org.expedite.persistence.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.People;
import org.expedite.application.examples.Staff;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.junit.jupiter.api.Test;

/** Migrations of the records of existing databases; each can be repeated. */
class RecordMigrationsTest extends RegistryDatabaseTest {

    RecordMigrationsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void ids_of_existing_people_are_taken_and_shared_ones_are_the_contacts() {
        writer().appendAll(
                        Acme.ACME,
                        Acme.ANA,
                        Staff.ENGINEER_L1,
                        People.contact("both", "Both", People.employee(Acme.ACME)),
                        Staff.engineer("both", List.of("L1")),
                        Staff.ENGINEER_L1);

        for (int i = 0; i < 2; i++) {
            migrate("V061__fill_person_id.sql");
            assertThat(database.query("select concat(id, ' ', kind) from person_id order by id"))
                    .containsExactly("ana CONTACT", "both CONTACT", "engineer-l1 ENGINEER");
        }
    }

    @Test
    void the_cases_of_existing_engineers_are_checked_once() {
        writer().appendAll(Acme.ACME, Acme.ANA, Staff.ENGINEER_L1, Staff.left(Staff.ENGINEER_L1));

        for (int i = 0; i < 2; i++) {
            migrate("V063__check_owners.sql");
            assertThat(
                            database.query(
                                    """
                                    select concat(task_name, ' ', task_instance)
                                    from scheduled_tasks where not picked
                                    """))
                    .containsExactly("check-owner engineer-l1 2");
        }
    }

    @Test
    void tracks_and_supporters_of_existing_records_are_filled_in_as_a_registration_does() {
        writer().appendAll(
                        Acme.ANAS_JNCIE_M, Acme.BOBS_JNCIE_ER, Acme.C1, Acme.C8, Acme.ANAS_JNCIE_M);
        String traits =
                """
                select concat(r.kind, ' ', r.id, ' ', r.version, ' ', r.relation, ' ', r.target)
                from registry_reference r
                join registry_head h on h.kind = r.kind and h.id = r.id and h.version = r.version
                where r.relation in ('TRACK', 'SUPPORT') order by 1
                """;
        List<String> written = database.query(traits);
        assertThat(written)
                .containsExactly(
                        "CERTIFICATION jncie-er-200 1 TRACK JNCIE-ER",
                        "CERTIFICATION jncie-m-117 2 TRACK JNCIE-M",
                        "CONTRACT C1 1 SUPPORT VENDOR",
                        "CONTRACT C8 1 SUPPORT PARTNER");
        database.update("delete from registry_reference where relation in ('TRACK', 'SUPPORT')");

        for (int i = 0; i < 2; i++) {
            migrate("V100__fill_certification_track.sql");
            migrate("V101__fill_contract_support.sql");
            assertThat(database.query(traits)).isEqualTo(written);
        }
    }

    private void migrate(String file) {
        String path = "/db/migration/" + file;
        try (InputStream sql = getClass().getResourceAsStream(path)) {
            String text =
                    new String(
                            Objects.requireNonNull(sql, path).readAllBytes(),
                            StandardCharsets.UTF_8);
            database.update(text.strip().replaceFirst(";$", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
