package org.expedite.persistence.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.expedite.application.Center;
import org.expedite.application.Composition;
import org.expedite.application.SettableClock;
import org.expedite.application.escalation.ReplayResult;
import org.expedite.application.examples.Actors;
import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.Facts;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A database that the program with migrations up to 138 wrote: the sample data, a contract with
 * several versions and customers, and decisions. The migrations since keep every version and
 * decision.
 */
class DatabaseOf138Test extends RegistryDatabaseTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** After the last record. */
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final List<JsonNode> rows = rows();

    DatabaseOf138Test(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void migrate() {
        rows.forEach(this::insert);
        run("V140_2__fill_registry_link.sql");
        run("V141_2__fill_contract_serials_added.sql");
        run("V141_3__fill_contract_serials_removed.sql");
        run("V141_5__fill_contract_serial.sql");
        run("V141_6__delete_serial_references.sql");
        run(new FillRegistryHeads());
        run(new FillCertifiedEmployees());
    }

    @Test
    void every_version_of_a_contract_covers_what_it_did() {
        List<JsonNode> contracts =
                of("registry_version").stream()
                        .filter(row -> row.get("kind").textValue().equals("CONTRACT"))
                        .toList();
        assertThat(contracts).hasSizeGreaterThan(10);
        for (JsonNode row : contracts) {
            RecordKey key = new RecordKey(RecordKind.CONTRACT, row.get("id").textValue());
            int version = row.get("version").intValue();
            SupportContract contract =
                    (SupportContract) registry().history(key, version - 1, 1).getFirst().record();
            assertThat(contract.coveredSerials())
                    .as("%s, version %d", key.id(), version)
                    .isEqualTo(serials(row));
        }
        RecordKey old = new RecordKey(RecordKind.CONTRACT, "OLD");
        assertThat(registry().history(old, 0, 10)).hasSize(5);
        assertThat(registry().find(old)).get().isEqualTo(registry().history(old, 4, 1).getFirst());
        assertThat(contractSerial("OLD-3")).contains(5);
        assertThat(contractSerial("OLD-5")).contains(5);
        assertThat(contractSerial("OLD-4")).isEmpty();
    }

    private Optional<Integer> contractSerial(String serial) {
        return ports().contractSerials()
                .coveredSince(new ContractNumber("OLD"), new SerialNumber(serial));
    }

    @Test
    void what_is_current_is_what_the_versions_say() {
        Set<OrganizationId> organizations =
                new TreeSet<>(Comparator.comparing(OrganizationId::value));
        ids(RecordKind.ORGANIZATION).stream().map(OrganizationId::new).forEach(organizations::add);
        for (String contact : ids(RecordKind.CONTACT)) {
            Facts.Question question =
                    new Facts.Question(
                            Set.of(new ContactId(contact)),
                            new SerialNumber("OLD-3"),
                            null,
                            organizations);
            assertThat(ports().facts().about(question).people())
                    .isEqualTo(ports().pastFacts().aboutAsOf(question, NOW).people());
        }
        for (String serial : List.of("JN1", "OLD-1", "OLD-2", "OLD-3", "OLD-4", "OLD-5")) {
            SerialNumber asked = new SerialNumber(serial);
            assertThat(ports().contracts().naming(asked, organizations))
                    .as(serial)
                    .containsExactlyInAnyOrderElementsOf(
                            ports().pastContracts().namingAsOf(asked, organizations, NOW));
        }
        for (OrganizationId organization : organizations) {
            ColleagueSearch search =
                    new ColleagueSearch(
                            organization,
                            Set.of(new Track("JNCIE-M"), new Track("JNCIE-ER")),
                            LocalDate.of(2026, 6, 1),
                            null,
                            null);
            assertThat(ids(ports().colleagues().find(search)))
                    .as(organization.value())
                    .isEqualTo(ids(ports().colleagues().findAsOf(search, NOW)));
        }
    }

    @Test
    void every_decision_is_replayed_to_the_same_result() {
        Composition desks =
                ports().composition(Center.SETTINGS, new SettableClock(NOW.plusSeconds(60)));
        List<JsonNode> decisions = of("escalation");
        assertThat(decisions).hasSize(4);
        for (JsonNode row : decisions) {
            EscalationId id = new EscalationId(row.get("escalation_id").textValue());
            for (Instant knownAt : new Instant[] {null, NOW}) {
                assertThat(desks.replays().replay(Actors.DUTY_MANAGER, id, null, knownAt))
                        .isInstanceOfSatisfying(
                                ReplayResult.Replayed.class,
                                again -> assertThat(again.replay().differences()).isEmpty());
            }
        }
    }

    private static Set<ContactId> ids(Colleagues.Found found) {
        Set<ContactId> ids = new HashSet<>();
        found.people().forEach(p -> ids.add(p.contact().record().id()));
        return ids;
    }

    private List<String> ids(RecordKind kind) {
        return of("registry_head").stream()
                .filter(row -> row.get("kind").textValue().equals(kind.name()))
                .map(row -> row.get("id").textValue())
                .toList();
    }

    private static CoveredSerials serials(JsonNode version) {
        List<SerialNumber> serials = new ArrayList<>();
        try {
            JSON.readTree(version.get("body").textValue())
                    .get("covered_serials")
                    .forEach(serial -> serials.add(new SerialNumber(serial.textValue())));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return CoveredSerials.all(serials);
    }

    private List<JsonNode> of(String table) {
        return rows.stream()
                .filter(line -> line.get("table").textValue().equals(table))
                .map(line -> line.get("row"))
                .toList();
    }

    private void insert(JsonNode line) {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        line.get("row")
                .properties()
                .forEach(
                        column -> {
                            columns.add(column.getKey());
                            values.add(value(column.getKey(), column.getValue()));
                        });
        database.update(
                "insert into %s (%s) values (%s)"
                        .formatted(
                                line.get("table").textValue(),
                                String.join(", ", columns),
                                String.join(", ", Collections.nCopies(columns.size(), "?"))),
                values.toArray());
    }

    private static Object value(String column, JsonNode value) {
        if (value.isInt()) {
            return value.intValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return column.endsWith("_at")
                ? LocalDateTime.parse(value.textValue().replace(' ', 'T'))
                : value.textValue();
    }

    private void run(String file) {
        database.update(text("/db/migration/" + file).strip().replaceFirst(";$", ""));
    }

    private void run(JavaMigration migration) {
        try (Connection connection = database.settings().connect()) {
            migration.migrate(MigrationContext.on(connection));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<JsonNode> rows() {
        return text("/migrations/database-of-138.jsonl")
                .lines()
                .map(DatabaseOf138Test::json)
                .toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String path) {
        try (InputStream file = DatabaseOf138Test.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
