package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * What a customer learns of people and equipment that are elsewhere today: nothing. Every response
 * to Dan is the same for two different presents of his former colleague Ana, and of a serial number
 * that another customer has now.
 */
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class PresentElsewhereTest {
    private static final Instant LEFT_AT = Instant.parse("2026-06-10T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-11T12:00:00Z");

    /** A text that only records of others contain. */
    private static final String MARK = "XMARK";

    private static final List<String> TIMES =
            List.of(
                    "",
                    "?known_at=" + NOW,
                    "?known_at=2026-06-01T12:00:00Z",
                    "?valid_at=2026-06-05T12:00:00Z",
                    "?valid_at=2026-06-20T12:00:00Z&known_at=" + NOW,
                    "?valid_at=2026-06-05T12:00:00Z&known_at=" + NOW,
                    "?valid_at=2029-06-05T12:00:00Z&known_at=" + NOW);

    private final Center center;

    PresentElsewhereTest(Center center) {
        this.center = center;
    }

    @Test
    void no_response_to_a_customer_depends_on_people_or_equipment_elsewhere() {
        List<String> numbers = List.of(open("ana"), open("dan"), open("ana"));
        List<String> decisions =
                List.of(
                        decide("ana", numbers.get(0)),
                        decide("dan", numbers.get(1)),
                        decideForGil(numbers.get(1)));
        registrar("/v1/organizations/xmark", organization("PARTNER"), 201);
        registrar("/v1/products/XMARK-A", Map.of("product_line", "J_SERIES"), 201);
        registrar("/v1/products/XMARK-B", Map.of("product_line", "M_SERIES"), 201);

        present("xmark", "DE", "REVOKED", "XMARK-A");
        Map<String, String> one = responses(numbers, decisions);
        present("globex", "CA", "ACTIVE", "XMARK-B");
        Map<String, String> other = responses(numbers, decisions);

        assertThat(one).hasSizeGreaterThan(60);
        one.forEach(
                (request, response) -> {
                    assertThat(response).as(request).doesNotContainIgnoringCase(MARK);
                    assertThat(other.get(request)).as(request).isEqualTo(response);
                });
        assertAnaIsElsewhere(center.as("dan").get("/v1/cases/" + numbers.get(0)));
        assertThat(center.as("engineer-l1").get("/v1/cases/" + numbers.get(0)).raw())
                .as("staff sees everything")
                .contains(MARK);
        assertThat(moves(numbers))
                .allSatisfy((path, raw) -> assertThat(raw).as(path).doesNotContain(MARK));
    }

    private void assertAnaIsElsewhere(Answer shown) {
        assertThat(shown.text("/product/model")).isEqualTo("M320");
        assertThat(shown.text("/priority_escalation/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(shown.dryRunReasons())
                .isEqualTo(Map.of("REQUESTER_ACTS_FOR_CUSTOMER", "NOT_OF_CASE_ORGANIZATION"));
        assertThat(shown.body().at("/priority_escalation/findings"))
                .filteredOn(f -> f.path("verdict").asText().equals("NOT_APPLICABLE"))
                .allMatch(f -> f.path("reason").isNull())
                .extracting(f -> f.path("rule").asText())
                .containsExactly(
                        "REQUESTER_IS_END_USER", "CERTIFIED_FOR_PRODUCT", "CERTIFICATION_ACTIVE");
    }

    /**
     * Stores the present of Ana and of her equipment; the time of the change is always the same.
     */
    private void present(String employer, String country, String standing, String model) {
        center.clock().set(LEFT_AT);
        registrar(
                "/v1/contacts/ana",
                Map.of(
                        "name",
                        "Ana XMARK",
                        "email",
                        "ana@xmark.example",
                        "phones",
                        List.of(),
                        "country",
                        country,
                        "employments",
                        List.of(
                                employment("acme", "2020-01-01", "2026-06-09"),
                                employment(employer, "2026-06-10", "2030-01-01"))),
                200);
        registrar(
                "/v1/certifications/jncie-m-117",
                Map.of(
                        "holder_id", "ana",
                        "track", "JNCIE-M",
                        "valid_from", "2026-06-01",
                        "standing", standing),
                200);
        registrar("/v1/assets/JN1", Map.of("model", model, "owner_id", "globex"), 200);
        center.clock().set(NOW);
    }

    private static Map<String, String> employment(String organization, String from, String to) {
        return Map.of(
                "organization_id", organization,
                "kind", "EMPLOYEE",
                "valid_from", from,
                "valid_to", to);
    }

    private static Map<String, String> organization(String kind) {
        return Map.of("name", "XMARK Inc", "kind", kind, "support_phone", "+14085550188");
    }

    /** Returns the responses to all reads of the description, and to dry runs, by request. */
    private Map<String, String> responses(List<String> numbers, List<String> decisions) {
        Client dan = center.as("dan");
        Map<String, String> responses = new TreeMap<>();
        for (String path : paths("get")) {
            for (String filled : filled(path, numbers, decisions)) {
                Stream<String> queries = path.endsWith("/replay") ? TIMES.stream() : Stream.of("");
                queries.forEach(q -> responses.put(filled + q, shown(dan.get(filled + q), filled)));
            }
        }
        for (String serial : List.of("JN1", "JN30", "JN2", "NONE")) {
            for (String at : List.of("2026-06-05T12:00:00Z", NOW.toString())) {
                Map<String, Object> check =
                        Map.of("product", Map.of("serial", serial), "priority", "P1", "at", at);
                Answer answer = dan.post("/v1/eligibility-checks", check);
                assertThat(answer.status()).isEqualTo(200);
                responses.put("check " + serial + " at " + at, answer.raw());
            }
        }
        return responses;
    }

    /** Makes each request that changes something, with a body that fits most of them. */
    private Map<String, String> moves(List<String> numbers) {
        Client dan = center.as("dan");
        Map<String, Map<String, ?>> bodies = new HashMap<>();
        bodies.put("notes", Map.of("body", "Hello", "visibility", "PUBLIC"));
        bodies.put("priority-changes", Map.of("priority", "P2", "reason", "Less"));
        bodies.put("identifications", Map.of("contact_id", "ana"));
        bodies.put("verifications", Map.of("serial", "JN1"));
        bodies.put("time-and-materials-acceptances", Map.of("accepted_by", "ana"));
        bodies.put("escalations", request("PRIORITY"));
        bodies.put("resolutions", Map.of("summary", "Done"));
        bodies.put("workarounds", Map.of("summary", "Done"));
        Map<String, String> responses = new TreeMap<>();
        for (String path : paths("post")) {
            for (String number : path.contains("{number}") ? numbers : List.of("")) {
                String filled =
                        path.replace("{number}", number)
                                .replace("{level}", "L1")
                                .replace("{account_id}", "ana");
                Map<String, ?> body =
                        bodies.getOrDefault(
                                path.substring(path.lastIndexOf('/') + 1),
                                Map.of("reason", "Because"));
                boolean takesBody =
                        center.asNobody().contract().operation("post", path).has("requestBody");
                Answer answer = takesBody ? dan.post(filled, body) : dan.post(filled);
                responses.put(filled, shown(answer, filled));
            }
        }
        responses.put("opened", dan.post("/v1/cases", newCase()).raw());
        return responses;
    }

    private List<String> paths(String method) {
        JsonNode paths = center.asNobody().contract().document().path("paths");
        Iterable<String> names = paths::fieldNames;
        return StreamSupport.stream(names.spliterator(), false)
                .filter(path -> paths.path(path).has(method) && path.startsWith("/v1/"))
                .toList();
    }

    /** Fills the parameters of a path with what Dan may know, and with ids of others. */
    private static List<String> filled(String path, List<String> numbers, List<String> decisions) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("{number}", numbers);
        values.put("{decision_id}", decisions);
        values.put("{escalation_id}", decisions);
        values.put("{contact_id}", List.of("ana", "gil"));
        values.put("{certification_id}", List.of("jncie-m-117"));
        values.put("{organization_id}", List.of("xmark", "acme"));
        values.put("{serial}", List.of("JN1", "JN30"));
        values.put("{contract_number}", List.of("C1", "C30"));
        values.put("{model}", List.of("M320"));
        List<String> filled = List.of(path);
        for (Map.Entry<String, List<String>> value : values.entrySet()) {
            List<String> next = new ArrayList<>();
            for (String one : filled) {
                if (one.contains(value.getKey())) {
                    value.getValue().forEach(v -> next.add(one.replace(value.getKey(), v)));
                } else {
                    next.add(one);
                }
            }
            filled = next;
        }
        return filled.stream().map(p -> p.replaceAll("\\{[a-z_]+}", "L1")).toList();
    }

    /** Returns what a response says, without the repetition of its request. */
    private static String shown(Answer answer, String path) {
        return answer.status()
                + " "
                + answer.raw().replaceAll("\"request_id\":\"[^\"]*\"", "").replace(path, "");
    }

    private String open(String who) {
        Answer opened = center.as(who).post("/v1/cases", newCase());
        assertThat(opened.status()).isEqualTo(201);
        return opened.text("/number");
    }

    private static Map<String, Object> newCase() {
        return Map.of(
                "channel", "WEB",
                "product", Map.of("serial", "JN1"),
                "priority", "P1",
                "synopsis", "Both routing engines reset",
                "description", "Twice today.");
    }

    private String decide(String who, String number) {
        Answer decided =
                center.as(who).post("/v1/cases/" + number + "/escalations", request("PRIORITY"));
        assertThat(decided.status()).isEqualTo(201);
        return decided.text("/decision_id");
    }

    /** Decides for a certified person of another customer, as an engineer may request. */
    private String decideForGil(String number) {
        Map<String, String> request = new HashMap<>(request("PRIORITY"));
        request.put("requester_id", "gil");
        Answer decided =
                center.as("engineer-l1").post("/v1/cases/" + number + "/escalations", request);
        assertThat(decided.status()).isEqualTo(201);
        return decided.text("/decision_id");
    }

    private static Map<String, String> request(String kind) {
        return Map.of("kind", kind, "reason", "BUSINESS_IMPACT", "justification", "All is dark.");
    }

    private void registrar(String path, Map<String, ?> body, int status) {
        Answer put = center.as("registrar").put(path, body);
        assertThat(put.status()).as(put.raw()).isEqualTo(status);
    }
}
