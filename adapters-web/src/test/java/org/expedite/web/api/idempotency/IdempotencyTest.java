package org.expedite.web.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.expedite.application.SettableClock;
import org.expedite.application.examples.Fixture;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.RawSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repeated POSTs under the same key. */
@MicronautTest(transactional = false)
class IdempotencyTest {
    private static final String OPEN =
            "{'channel':'WEB','product':{'serial':'JN1'},'priority':'P2','synopsis':'Größe 🔥'}";
    private static final String CHECK = "{'product':{'serial':'JN1'},'priority':'P1'}";
    private static final String CALLER = "{'contact_id':'ana'}";
    private static final String ASSESSMENTS = "/v1/priority-assessments";
    private static final String KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324";

    private static final String ASCII = OPEN.replace('\'', '"').replace("Größe 🔥", "Down");

    @Inject ApiClient api;
    @Inject SettableClock clock;
    private String path = "";

    @BeforeEach
    void openCase() {
        path = api.as("ana").post("/v1/cases", OPEN).header("Location");
    }

    @Test
    void a_repeated_request_is_executed_once_and_gets_the_first_response() {
        Answer first = post("ana", "/v1/cases", OPEN);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(first.raw().body())
                .isEqualTo(api.as("ana").get(first.header("Location")).raw().body());

        assertReplayed(post("ana", "/v1/cases", OPEN), first);
        assertReplayed(post("ana", "/v1/cases", OPEN), first);
        assertThat(cases()).containsExactly(first.header("Location"), path);
    }

    @Test
    void a_repeated_request_gets_the_first_response_after_later_changes() {
        String body = "{'priority':'P3','reason':'r'}";
        Answer first = post("ana", path + "/priority-changes", body);
        assertThat(first.header("ETag")).isEqualTo("\"2\"");
        api.as("ana").post(path + "/priority-changes", "{'priority':'P4','reason':'r'}");

        assertReplayed(post("ana", path + "/priority-changes", body), first);
        assertThat(api.as("ana").get(path).at("/priority")).isEqualTo("P4");
    }

    @Test
    void an_escalation_is_decided_once() {
        String body = "{'kind':'PRIORITY','reason':'BUSINESS_IMPACT','justification':'j'}";
        Answer first = post("ana", path + "/escalations", body);
        assertThat(first.at("/outcome")).isEqualTo("GRANTED");

        assertReplayed(post("ana", path + "/escalations", body), first);
        assertThat(api.as("ana").get(path + "/escalations").json().path("items")).hasSize(1);
    }

    @Test
    void a_response_is_repeated_only_while_the_caller_may_see_the_case() {
        String note = "{'body':'Hello','visibility':'PUBLIC'}";
        Answer opened = post("ana", "/v1/cases", OPEN);
        Answer written = send("ana", path + "/notes", note, "Idempotency-Key", "n");
        Answer moved = send("ana", path + "/withdrawals", "{}", "Idempotency-Key", "w");
        assertThat(List.of(opened, written, moved))
                .extracting(Answer::status)
                .containsExactly(201, 201, 200);
        employ("borealis");
        Answer[] repeated = {
            post("ana", "/v1/cases", OPEN),
            send("ana", path + "/notes", note, "Idempotency-Key", "n"),
            send("ana", path + "/withdrawals", "{}", "Idempotency-Key", "w"),
        };
        for (Answer again : repeated) {
            assertThat(again.status()).isEqualTo(404);
            assertThat(again.at("/code")).isEqualTo("NOT_FOUND");
            assertThat(again.header("Idempotency-Replayed")).isEmpty();
            assertThat(again.raw().body()).doesNotContain("JN1", "acme");
        }
        employ("acme");
        assertReplayed(post("ana", "/v1/cases", OPEN), opened);
    }

    private void employ(String organization) {
        Answer contact = api.as("registrar").get("/v1/contacts/ana");
        Answer put =
                api.as("registrar")
                        .put(
                                "/v1/contacts/ana",
                                "{'name':'Ana','email':'%s','country':'US','phones':[],'employments':[{'organization_id':'%s','kind':'EMPLOYEE','valid_from':'2020-01-01'}]}"
                                        .formatted(contact.at("/email"), organization));
        assertThat(put.status()).as(put.raw().body()).isEqualTo(200);
    }

    @Test
    void a_repeated_claim_takes_one_case() {
        String claims = "/v1/queues/L1/claims";
        Answer first = post("duty-manager", claims, "");
        assertThat(first.status()).isEqualTo(201);
        assertReplayed(post("duty-manager", claims, ""), first);

        Answer none = send("duty-manager", claims, "", "Idempotency-Key", "another");
        assertThat(none.status()).isEqualTo(204);
        openCase();
        assertReplayed(send("duty-manager", claims, "", "Idempotency-Key", "another"), none);
    }

    @Test
    void the_formatting_of_the_body_does_not_matter() {
        Answer first = post("ana", "/v1/cases", OPEN);

        assertReplayed(
                post(
                        "ana",
                        "/v1/cases",
                        """
                        { 'synopsis': 'Gr\\u00f6\\u00dfe \\ud83d\\udd25', 'priority': 'P2',
                          'product': {'model': null, 'serial': 'JN1'}, 'channel': 'WEB' }
                        """),
                first);
    }

    @Test
    void a_key_with_another_body_is_rejected() {
        post("ana", "/v1/cases", OPEN);

        assertReused(post("ana", "/v1/cases", OPEN.replace("P2", "P1")));
        assertThat(cases()).hasSize(2);
    }

    @Test
    void a_key_with_another_path_is_rejected() {
        post("ana", "/v1/cases", OPEN);

        assertReused(post("ana", path + "/priority-changes", "{'priority':'P3','reason':'r'}"));
        assertThat(api.as("ana").get(path).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void keys_of_different_callers_are_independent() {
        Answer first = post("ana", "/v1/cases", OPEN);
        Answer other = post("dan", "/v1/cases", OPEN);

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.header("Idempotency-Replayed")).isEmpty();
        assertThat(other.at("/number")).isNotEqualTo(first.at("/number"));
        assertThat(other.at("/requester_id")).isEqualTo("dan");
    }

    @Test
    void keys_are_case_sensitive() {
        Answer first = send("ana", "/v1/cases", OPEN, "Idempotency-Key", "key");
        Answer other = send("ana", "/v1/cases", OPEN, "Idempotency-Key", "KEY");

        assertThat(other.at("/number")).isNotEqualTo(first.at("/number"));
    }

    @Test
    void a_rejected_request_may_be_corrected_under_its_key() {
        assertThat(post("ana", "/v1/cases", OPEN.replace("WEB", "PHONE")).errors())
                .containsExactly("/channel STAFF_ONLY");
        assertThat(post("ana", "/v1/cases", OPEN.replace("P2", "P9")).status()).isEqualTo(422);
        assertThat(post("ana", "/v1/cases", "{").status()).isEqualTo(400);
        assertThat(
                        post("ana", path + "/priority-changes", "{'priority':'P2','reason':'r'}")
                                .at("/code"))
                .isEqualTo("PRIORITY_UNCHANGED");

        Answer right = post("ana", "/v1/cases", OPEN);
        assertThat(right.status()).isEqualTo(201);
        assertThat(right.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void a_key_is_valid_for_24_hours() {
        Answer first = post("ana", "/v1/cases", OPEN);
        clock.set(Fixture.NOW.plus(IdempotencyDesk.RETENTION));
        assertReplayed(post("ana", "/v1/cases", OPEN), first);

        clock.set(Fixture.NOW.plus(IdempotencyDesk.RETENTION).plus(Duration.ofSeconds(1)));
        Answer next = post("ana", "/v1/cases", OPEN.replace("P2", "P3"));
        assertThat(next.status()).isEqualTo(201);
        assertThat(next.at("/number")).isNotEqualTo(first.at("/number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\tinside"})
    void an_invalid_key_is_rejected(String key) {
        assertNoKey(send("ana", "/v1/cases", OPEN, "Idempotency-Key", key));
    }

    @Test
    void a_key_has_at_most_255_characters() {
        assertNoKey(send("ana", "/v1/cases", OPEN, "Idempotency-Key", "~".repeat(256)));
        assertThat(send("ana", "/v1/cases", OPEN, "Idempotency-Key", "~".repeat(255)).status())
                .isEqualTo(201);
    }

    @Test
    void letters_beyond_ascii_are_rejected() {
        String answer =
                RawSocket.send(
                        api.port(),
                        """
                        POST /v1/cases HTTP/1.1
                        Host: localhost
                        Authorization: Bearer demo-ana
                        Content-Type: application/json
                        Connection: close
                        Idempotency-Key: schlüssel
                        Content-Length: %d

                        """
                                        .formatted(ASCII.length())
                                + ASCII);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("Idempotency-Key:", "INVALID_KEY");
        assertThat(cases()).containsExactly(path);
    }

    @Test
    void two_keys_are_rejected() {
        assertNoKey(send("ana", "/v1/cases", OPEN, "Idempotency-Key", "a", "Idempotency-Key", "b"));
    }

    @Test
    void a_key_without_authentication_is_answered_401() {
        assertThat(api.anonymous().send("POST", "/v1/cases", OPEN, "Idempotency-Key", KEY).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY, "not a key"})
    void a_key_of_a_request_that_needs_none_is_ignored(String key) {
        String[] header = {"Idempotency-Key", key};
        String[] change = {"Idempotency-Key", key, "If-Match", "*"};
        String product = "{'product_line':'M_SERIES'}";
        String assessment = "{'answers':{'SERVICE_DOWN':true}}";
        for (int status : List.of(201, 200)) {
            List<Answer> answers =
                    List.of(
                            api.as("ana").send("POST", "/v1/eligibility-checks", CHECK, header),
                            api.as("engineer-l1")
                                    .send("POST", "/v1/caller-identifications", CALLER, header),
                            api.as("registrar").send("PUT", "/v1/products/NEW", product, header),
                            api.as("ana").send("GET", path, "", header),
                            api.as("ana").send("PATCH", path, "{'synopsis':'Down'}", change),
                            api.as("ana").send("POST", ASSESSMENTS, assessment, header),
                            api.anonymous().send("POST", ASSESSMENTS, assessment, header));
            assertThat(answers)
                    .extracting(Answer::status)
                    .containsExactly(200, 200, status, 200, 200, 200, 200);
            assertThat(answers).allMatch(a -> a.header("Idempotency-Replayed").isEmpty());
        }
    }

    private Answer post(String who, String address, String body) {
        return send(who, address, body, "Idempotency-Key", KEY);
    }

    private Answer send(String who, String address, String body, String... headers) {
        return api.as(who).send("POST", address, body, headers);
    }

    private List<String> cases() {
        return api.as("ana").get("/v1/cases").all("/items", "/number").stream()
                .map(number -> "/v1/cases/" + number)
                .toList();
    }

    private static void assertReplayed(Answer again, Answer first) {
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
        for (String header : List.of("ETag", "Location", "Content-Type", "Content-Length")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
    }

    private static void assertReused(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(answer.errors()).containsExactly("Idempotency-Key: REUSED");
    }

    private void assertNoKey(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly("Idempotency-Key: INVALID_KEY");
        assertThat(cases()).as("nothing is opened").containsExactly(path);
    }
}
