package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.expedite.persistence.StatementCount;
import org.expedite.sample.DemoAccounts;
import org.expedite.web.contract.Multipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class StatementBudgetTest {
    private static final Path DOCUMENTATION = Path.of("..", "docs", "architecture.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([a-z][^|]*) \\| (\\d+) \\| (\\d+) \\|$");
    private static final Pattern READ = Pattern.compile("[\\s(]*(select|with)\\b");
    private static final Pattern WRITE = Pattern.compile("\\s*(insert|update|delete)\\b");

    /** Numbers of reading and writing statements. */
    private record Budget(int reads, int writes) {}

    private final Center center;

    StatementBudgetTest(Center center) {
        this.center = center;
    }

    /** Takes a block of case numbers and uses all tokens, which stores the time of their use. */
    @BeforeEach
    void begin() {
        open();
        DemoAccounts.byToken().values().stream()
                .map(account -> account.id().value())
                .forEach(id -> center.as(id).get("/v1/program"));
    }

    @Test
    void opening_a_case_is_within_budget() {
        assertThat(sent(201, this::open)).isEqualTo(documented("open a case"));
    }

    @Test
    void opening_a_case_under_a_key_and_its_repetition_are_within_budget() {
        Client ana = center.as("ana").withKey(UUID.randomUUID().toString());
        Client first = center.as("ana").withKey(UUID.randomUUID().toString());

        assertThat(sent(201, () -> open(first)))
                .isEqualTo(documented("open a case, with the first key of a caller in 10 s"));
        assertThat(sent(201, () -> open(ana)))
                .isEqualTo(documented("open a case, with an idempotency key"));
        assertThat(sent(201, () -> open(ana)))
                .isEqualTo(documented("open a case, with a key that was used for it"));
    }

    @Test
    void an_eligibility_check_is_within_budget() {
        assertThat(
                        sent(
                                200,
                                () ->
                                        center.as("ana")
                                                .post(
                                                        "/v1/eligibility-checks",
                                                        Map.of(
                                                                "product",
                                                                Map.of("serial", "JN1"),
                                                                "priority",
                                                                "P1"))))
                .isEqualTo(documented("eligibility check"));
    }

    @Test
    void recognizing_and_correcting_a_product_are_within_budget() {
        assertThat(sent(201, () -> center.as("ana").open("jn1")))
                .isEqualTo(documented("open a case on a serial number in another case"));
        assertThat(sent(201, () -> center.as("ana").open("NOBODY-KNOWS-IT")))
                .isEqualTo(documented("open a case on an unknown serial number"));
        String path = "/v1/cases/" + open().text("/number") + "/product-corrections";
        Map<String, ?> right =
                Map.of("product", Map.of("serial", "JN2"), "reason", "Read off the wrong one");
        assertThat(sent(200, () -> center.as("ana").post(path, right)))
                .isEqualTo(documented("correct a product"));
    }

    @Test
    void reading_one_case_is_within_budget() {
        String path = "/v1/cases/" + open().text("/number");

        assertThat(sent(200, () -> center.as("engineer-l1").get(path)))
                .isEqualTo(documented("one case, as staff"));
        assertThat(sent(200, () -> center.as("ana").get(path)))
                .isEqualTo(documented("one case, as a customer"));
    }

    @Test
    void a_grant_is_within_budget() {
        String path = "/v1/cases/" + open().text("/number") + "/escalations";

        Budget sent =
                sent(
                        201,
                        () -> {
                            Answer decision =
                                    center.as("ana")
                                            .post(
                                                    path,
                                                    Map.of(
                                                            "kind", "PRIORITY",
                                                            "reason", "BUSINESS_IMPACT",
                                                            "justification", "All is dark."));
                            assertThat(decision.text("/outcome")).isEqualTo("GRANTED");
                            return decision;
                        });

        assertThat(sent).isEqualTo(documented("request escalation"));
    }

    @Test
    void listing_cases_is_within_budget() {
        open();

        assertThat(sent(200, () -> center.as("engineer-l1").get("/v1/cases")))
                .isEqualTo(documented("list cases, as staff"));
        assertThat(sent(200, () -> center.as("ana").get("/v1/cases")))
                .isEqualTo(documented("list cases, as a customer"));
        assertThat(sent(200, () -> center.as("engineer-l1").get("/v1/cases?q=both%20reset")))
                .isEqualTo(documented("find cases, as staff"));
        assertThat(sent(200, () -> center.as("ana").get("/v1/cases?q=both%20reset")))
                .isEqualTo(documented("find cases, as a customer"));
        assertThat(sent(200, () -> center.as("engineer-l1").get("/queues/L1")))
                .isEqualTo(documented("show a queue as a page, with the case to claim next"));

        center.as("ana").open("JN10");
        assertThat(sent(200, () -> center.as("engineer-l1").get("/v1/cases")))
                .isEqualTo(documented("list cases of which some are referred, as staff"));
    }

    @Test
    void writing_notes_and_reading_the_timeline_are_within_budget() {
        String path = "/v1/cases/" + open().text("/number");
        Map<String, String> open = Map.of("body", "Hello", "visibility", "PUBLIC");
        Map<String, String> internal = Map.of("body", "Hello", "visibility", "INTERNAL");
        Client engineer = center.as("engineer-l1");

        assertThat(sent(201, () -> engineer.post(path + "/notes", open)))
                .isEqualTo(documented("write a public note, as staff"));
        assertThat(sent(201, () -> engineer.post(path + "/notes", internal)))
                .isEqualTo(documented("write an internal note"));
        assertThat(sent(200, () -> engineer.get(path + "/timeline")))
                .isEqualTo(documented("timeline, as staff"));
        assertThat(sent(200, () -> center.as("ana").get(path + "/timeline")))
                .isEqualTo(documented("timeline, as a customer"));
    }

    @Test
    void opening_a_case_without_assistance_is_within_budget() {
        assertThat(sent(201, () -> center.as("ana").open("JN8")))
                .isEqualTo(documented("open a case that awaits assistance"));
    }

    @Test
    void a_put_is_within_budget() {
        assertPut(
                "put a new record",
                "put a record",
                "/v1/products/NEW",
                Map.of("product_line", "M_SERIES"),
                Map.of("product_line", "T_SERIES"));
    }

    @Test
    void a_put_that_requests_reassessment_is_within_budget() {
        assertPut(
                "put a new asset",
                "put a contract or an asset",
                "/v1/assets/NEW",
                Map.of("model", "M320", "owner_id", "acme"),
                Map.of("model", "M320", "owner_id", "globex"));
    }

    @Test
    void a_serial_number_of_a_contract_is_within_budget() {
        String path = "/v1/contracts/C1/serials/" + UUID.randomUUID();
        assertThat(sent(201, () -> center.as("registrar").put(path)))
                .isEqualTo(documented("add a serial number to a contract"));
    }

    private void assertPut(
            String newRow,
            String row,
            String path,
            Map<String, String> first,
            Map<String, String> next) {
        Client registrar = center.as("registrar");

        assertThat(sent(201, () -> registrar.put(path, first)))
                .as("its first version")
                .isEqualTo(documented(newRow));
        assertThat(sent(200, () -> registrar.put(path, next)))
                .as("another version")
                .isEqualTo(documented(row));
        assertThat(sent(200, () -> registrar.put(path, next)))
                .as("what is known already")
                .isEqualTo(documented("put a record without a change"));
    }

    @Test
    void a_replay_is_within_budget() {
        Answer decision =
                center.as("ana")
                        .post(
                                "/v1/cases/" + open().text("/number") + "/escalations",
                                Map.of(
                                        "kind", "PRIORITY",
                                        "reason", "BUSINESS_IMPACT",
                                        "justification", "All is dark."));
        String path = "/v1/decisions/" + decision.text("/decision_id") + "/replay";

        assertThat(sent(200, () -> center.as("engineer-l1").get(path)))
                .isEqualTo(documented("replay a decision, as staff"));
    }

    @Test
    void a_put_of_a_contact_is_within_budget() {
        Map<String, Object> contact =
                Map.of(
                        "name", "New",
                        "email", "new@acme.example",
                        "phones", List.of("+14085550177", "+14085550178"),
                        "country", "US",
                        "employments",
                                List.of(
                                        Map.of(
                                                "organization_id", "acme",
                                                "kind", "EMPLOYEE",
                                                "valid_from", "2020-01-01")));

        assertThat(sent(201, () -> center.as("registrar").put("/v1/contacts/new", contact)))
                .isEqualTo(documented("put a new contact"));
    }

    @Test
    void a_caller_identification_is_within_budget() {
        Map<String, String> keys =
                Map.of(
                        "phone", "408-555-0101",
                        "contact_id", "dan",
                        "certification_id", "jncie-er-204",
                        "email", "Sue@acme.example",
                        "name", "Ana Alvarez");

        assertThat(
                        sent(
                                200,
                                () ->
                                        center.as("engineer-l1")
                                                .post("/v1/caller-identifications", keys)))
                .isEqualTo(documented("identify a caller"));
        assertThat(
                        sent(
                                200,
                                () ->
                                        center.as("engineer-l1")
                                                .post("/v1/caller-identifications", keys)))
                .isEqualTo(documented("identify a caller again within 10 minutes"));
    }

    @Test
    void an_upload_and_a_download_are_within_budget() {
        String path = "/v1/cases/" + open().text("/number") + "/attachments";
        Client ana = center.as("ana");
        AtomicReference<String> file = new AtomicReference<>();

        assertThat(
                        sent(
                                201,
                                () -> {
                                    Answer added = ana.post(path, Multipart.file("a", "b"));
                                    file.set(added.header("Location"));
                                    return added;
                                }))
                .isEqualTo(documented("add an attachment"));
        assertThat(sent(200, () -> ana.get(file.get())))
                .isEqualTo(documented("take an attachment out, as a customer"));
    }

    @Test
    void accounts_and_tokens_are_within_budget() {
        Client admin = center.as("admin");
        Map<String, ?> account =
                Map.of("name", "Robot", "roles", List.of("REGISTRAR"), "active", true);
        Map<String, ?> other =
                Map.of("name", "Robot", "roles", List.of("REGISTRAR"), "active", false);
        Map<String, ?> order = Map.of("name", "of a test", "read_only", false);

        assertThat(sent(200, () -> center.as("ana").get("/v1/me")))
                .isEqualTo(documented("see who one is signed in as"));
        assertThat(sent(201, () -> admin.put("/v1/accounts/robot", account)))
                .isEqualTo(documented("put a new account"));
        assertThat(sent(200, () -> admin.put("/v1/accounts/robot", other)))
                .isEqualTo(documented("deactivate an account"));
        assertThat(sent(200, () -> admin.get("/v1/accounts")))
                .isEqualTo(documented("list accounts"));
        Client manager = center.as("duty-manager");
        assertThat(sent(200, () -> manager.get("/v1/reports/escalations")))
                .isEqualTo(documented("report on decisions"));
        open();
        Map<String, String> page = Map.of("Accept", "text/html");
        assertThat(sent(200, () -> manager.send("GET", "/board", page, (JsonNode) null)))
                .isEqualTo(documented("show the board"));
        AtomicReference<String> token = new AtomicReference<>();
        assertThat(
                        sent(
                                201,
                                () -> {
                                    Answer created = center.as("ana").post("/v1/tokens", order);
                                    token.set(created.header("Location"));
                                    return created;
                                }))
                .isEqualTo(documented("create a token"));
        assertThat(sent(204, () -> center.as("ana").delete(token.get())))
                .isEqualTo(documented("revoke a token"));
    }

    @Test
    void a_scrape_is_within_budget() {
        center.clock().set(center.clock().instant().plusSeconds(5));

        assertThat(sent(200, () -> center.asNobody().get("/prometheus")))
                .isEqualTo(documented("read the metrics, at most every 5 seconds"));
    }

    @Test
    void every_row_of_the_table_is_tested() {
        assertThat(documented())
                .containsOnlyKeys(
                        "open a case",
                        "open a case, with the first key of a caller in 10 s",
                        "open a case, with an idempotency key",
                        "open a case, with a key that was used for it",
                        "open a case that awaits assistance",
                        "open a case on a serial number in another case",
                        "open a case on an unknown serial number",
                        "correct a product",
                        "eligibility check",
                        "one case, as staff",
                        "one case, as a customer",
                        "list cases, as staff",
                        "list cases, as a customer",
                        "list cases of which some are referred, as staff",
                        "find cases, as staff",
                        "find cases, as a customer",
                        "show a queue as a page, with the case to claim next",
                        "write a public note, as staff",
                        "write an internal note",
                        "timeline, as staff",
                        "timeline, as a customer",
                        "request escalation",
                        "identify a caller",
                        "identify a caller again within 10 minutes",
                        "replay a decision, as staff",
                        "put a new record",
                        "put a record",
                        "add a serial number to a contract",
                        "put a new contact",
                        "put a contract or an asset",
                        "put a new asset",
                        "put a record without a change",
                        "add an attachment",
                        "take an attachment out, as a customer",
                        "see who one is signed in as",
                        "put a new account",
                        "deactivate an account",
                        "list accounts",
                        "report on decisions",
                        "show the board",
                        "create a token",
                        "revoke a token",
                        "read the metrics, at most every 5 seconds");
    }

    private Answer open() {
        return open(center.as("ana"));
    }

    private static Answer open(Client client) {
        return client.open("JN1");
    }

    private Budget sent(int status, Supplier<Answer> call) {
        List<String> statements =
                center.server()
                        .context()
                        .getBean(StatementCount.class)
                        .during(() -> assertThat(call.get().status()).isEqualTo(status));
        Budget sent = new Budget(count(READ, statements), count(WRITE, statements));
        assertThat(sent.reads() + sent.writes())
                .as("none is of another kind: %s", statements)
                .isEqualTo(statements.size());
        return sent;
    }

    private static int count(Pattern kind, List<String> statements) {
        return (int)
                statements.stream()
                        .filter(s -> kind.matcher(s.toLowerCase(Locale.ROOT)).lookingAt())
                        .count();
    }

    private static Budget documented(String call) {
        Map<String, Budget> all = documented();
        assertThat(all).containsKey(call);
        return all.getOrDefault(call, new Budget(-1, -1));
    }

    private static Map<String, Budget> documented() {
        try {
            return ROW.matcher(Files.readString(DOCUMENTATION))
                    .results()
                    .collect(Collectors.toMap(row -> row.group(1), StatementBudgetTest::budget));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Budget budget(MatchResult row) {
        return new Budget(Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3)));
    }
}
