package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.expedite.persistence.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

class SchemaTest extends DatabaseTest {

    SchemaTest(TestDatabase database) {
        super(database);
    }

    @Test
    void has_the_tables_of_the_migrations() {
        assertThat(database.tables())
                .containsExactly(
                        "access_token",
                        "account",
                        "account_identity",
                        "account_password",
                        "account_recovery_code",
                        "account_second_factor",
                        "attachment",
                        "attachment_total",
                        "audit_event",
                        "case_event",
                        "case_number_block",
                        "case_passage",
                        "case_word",
                        "certified_employee",
                        "contact_address",
                        "contact_word",
                        "contract_serial",
                        "contract_serial_change",
                        "draft",
                        "escalation",
                        "idempotency_key",
                        "invitation",
                        "person_id",
                        "person_session",
                        "registry_head",
                        "registry_link",
                        "registry_reference",
                        "registry_version",
                        "scheduled_tasks",
                        "sealing_key_check",
                        "sign_in_attempt",
                        "support_case");
    }

    @Test
    void compares_ids_exactly() {
        for (String id :
                new String[] {"acme", "Acme", "ACME", "äcme", "acme ", "ａcme", "acme\u00df"}) {
            database.update(
                    "insert into registry_head (kind, id, version) values ('TEST', ?, 1)", id);
        }

        assertThat(database.query("select id from registry_head where id = ?", "acme"))
                .containsExactly("acme");
        assertThat(database.query("select id from registry_head order by id"))
                .containsExactly("ACME", "Acme", "acme", "acme ", "acme\u00df", "äcme", "ａcme");
    }

    @Test
    void stores_every_character() {
        String text = "Überlauf, 回線断, \uD83D\uDD25 \u0000 'quoted' \\ and \"double\"\r\n\t";

        database.update(
                "insert into escalation (escalation_id, case_number, kind, made_at, outcome, body)"
                        + " values ('1', '2', 'PRIORITY', '2026-01-01 00:00:00', 'GRANTED', ?)",
                text);

        assertThat(database.query("select body from escalation")).containsExactly(text);
    }

    @Test
    void stores_long_texts() {
        String text = "\uD83D\uDD25x".repeat(400_000);

        database.update(
                "insert into escalation (escalation_id, case_number, kind, made_at, outcome, body)"
                        + " values ('1', '2', 'PRIORITY', '2026-01-01 00:00:00', 'GRANTED', ?)",
                text);

        assertThat(database.query("select body from escalation")).containsExactly(text);
    }

    @Test
    void uses_no_server_feature_that_differs_between_nodes() {
        assumeThat(database.kind()).isEqualTo(Kind.MYSQL);

        assertThat(
                        database.query(
                                """
                                select concat(table_name, ' ', table_collation)
                                from information_schema.tables
                                where table_schema = schema()
                                and table_name <> 'flyway_schema_history'
                                and (table_collation <> 'utf8mb4_0900_bin' or engine <> 'InnoDB')
                                """))
                .as("tables that compare otherwise, or have no transactions")
                .isEmpty();
        assertThat(
                        database.query(
                                """
                                select concat(table_name, '.', column_name)
                                from information_schema.columns
                                where table_schema = schema()
                                and extra like '%auto_increment%'
                                """))
                .as("numbers that two nodes count differently")
                .isEmpty();
        assertThat(
                        database.query(
                                """
                                select constraint_name
                                from information_schema.referential_constraints
                                where constraint_schema = schema()
                                """))
                .as("foreign keys")
                .isEmpty();
    }

    @Test
    void case_numbers_begin_at_one() {
        assertThat(database.query("select next_number from case_number_block"))
                .containsExactly("1");
    }
}
