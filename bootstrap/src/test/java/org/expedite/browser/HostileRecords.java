package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expedite.served.Answer;
import org.expedite.served.Client;
import org.expedite.web.contract.Multipart;

/**
 * A center in which every text that people can write is an attack with a long word, and every id is
 * as long as it may be.
 */
final class HostileRecords {
    /** The beginning of all ids here, by which pages of these records are known. */
    static final String MARK = "hostile-";

    static final String ATTACK =
            " \"><img src=x onerror=alert(1)> {{7*7}} ${7*7} '\"&amp; <script>alert(1)</script> ";

    private static final String SHORT_ATTACK = " \"><img src=x onerror=alert(1)> {{7*7}} ${7*7} ";
    private static final int LONG_WORD = 300;
    private static final int ID = 100;

    private final Demo demo;
    private final List<String> written = new ArrayList<>();
    private final List<String> pages = new ArrayList<>(List.of("/home"));

    HostileRecords(Demo demo) {
        this.demo = demo;
        registry();
        accounts();
        cases();
    }

    /** What people wrote; each text begins with the name of its field. */
    List<String> written() {
        return List.copyOf(written);
    }

    /** Where to begin: the first page, and all cases, as few of them are on each list. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    private void registry() {
        Client registrar = demo.center().as("registrar");
        replace(
                registrar,
                "/v1/organizations/acme",
                Map.of("name", text("organization", 200), "kind", "END_USER", "country", "US"));
        replace(
                registrar,
                "/v1/organizations/fastnet",
                Map.of(
                        "name", text("partner", 200),
                        "kind", "PARTNER",
                        "country", "US",
                        "support_phone", "+14085550199",
                        "support_url", "https://fastnet.example/" + "s".repeat(LONG_WORD)));
        replace(
                registrar,
                "/v1/contacts/ana",
                Map.of(
                        "name", text("contact", 200),
                        "email", "a".repeat(60) + "@acme.example",
                        "phones", List.of("+14085550101"),
                        "country", "US",
                        "employments",
                                List.of(
                                        Map.of(
                                                "organization_id", "acme",
                                                "kind", "EMPLOYEE",
                                                "valid_from", "2023-06-01"))));
        replace(
                registrar,
                "/v1/engineers/engineer-l1",
                Map.of(
                        "name", text("engineer", 200),
                        "email", "l1@center.example",
                        "levels", List.of("L1"),
                        "skills", List.of(),
                        "roles", List.of("ENGINEER")));
        put(
                registrar,
                "/v1/product-lines/" + id("line"),
                Map.of(
                        "name",
                        text("product line", 200),
                        "expert_tracks",
                        List.of(Map.of("track", "JNCIE-M", "valid_from", "2026-01-01"))));
        put(
                registrar,
                "/v1/products/" + id("model"),
                Map.of("product_line", id("line"), "name", text("product", 200)));
        put(
                registrar,
                "/v1/assets/" + id("serial"),
                Map.of("model", id("model"), "owner_id", "acme"));
        put(
                registrar,
                "/v1/contracts/" + id("contract"),
                Map.of(
                        "customer_id", "acme",
                        "service", "TECHNICAL_SERVICES",
                        "supported_by", Map.of("kind", "VENDOR"),
                        "starts_on", "2026-01-01",
                        "ends_on", "2027-01-01",
                        "status", "ACTIVE",
                        "covered_serials", List.of(id("serial"))));
        put(
                registrar,
                "/v1/certifications/" + id("certification"),
                Map.of(
                        "holder_id", "ana",
                        "track", "JNCIE-M",
                        "valid_from", "2026-01-01",
                        "valid_to", "2027-01-01",
                        "standing", "ACTIVE"));
    }

    private void accounts() {
        Client admin = demo.center().as("admin");
        replace(
                admin,
                "/v1/accounts/ana",
                Map.of(
                        "name",
                        text("account", 200),
                        "roles",
                        List.of("CUSTOMER"),
                        "contact_id",
                        "ana",
                        "active",
                        true));
        put(
                admin,
                "/v1/accounts/" + id("account"),
                Map.of(
                        "name",
                        text("program", 200),
                        "roles",
                        List.of("REGISTRAR"),
                        "active",
                        true));
        ok(
                demo.center()
                        .as("ana")
                        .post("/v1/tokens", Map.of("name", text("token", 200), "read_only", true)));
    }

    private void cases() {
        String waits = opens("ana", id("serial"), "first case");
        post("ana", waits, "notes", Map.of("body", text("note", 900), "visibility", "PUBLIC"));
        post("ana", waits, "escalations", asks("first justification"));

        String worked = opens("dan", id("serial"), "second case");
        post("dan", worked, "escalations", asks("second justification"));
        ok(demo.center().as("engineer-l1").post("/v1/queues/L1/claims"));
        post(
                "engineer-l1",
                worked,
                "notes",
                Map.of("body", text("internal note", 900), "visibility", "INTERNAL"));
        ok(
                demo.center()
                        .as("dan")
                        .post(
                                "/v1/cases/" + worked + "/attachments",
                                Multipart.file(written(SHORT_ATTACK, "file", 250), "line")));
        post("engineer-l1", worked, "waits", Map.of("reason", text("question", 900)));
        ok(demo.center().as("dan").post("/v1/cases/" + worked + "/resumptions"));
        post("engineer-l1", worked, "workarounds", Map.of("summary", text("workaround", 900)));
        post("duty-manager", worked, "overrides", Map.of("reason", text("override", 900)));

        opens("ana", "JN8", "uncovered case");
        opens("ana", "JN10", "case of a partner");
        opens("ana", id("unknown"), "unverified case");
        String over = opens("dan", "JN1", "withdrawn case");
        post("dan", over, "withdrawals", Map.of("reason", text("withdrawal", 900)));
    }

    private String opens(String person, String serial, String field) {
        Answer opened =
                demo.center()
                        .as(person)
                        .post(
                                "/v1/cases",
                                Map.of(
                                        "channel", "WEB",
                                        "product", Map.of("serial", serial),
                                        "priority", "P1",
                                        "synopsis", text(field + " synopsis", 200),
                                        "description", text(field + " description", 900),
                                        "customer_reference",
                                                written(SHORT_ATTACK, field + " reference", 100),
                                        "diagnostics", List.of(text(field + " diagnostics", 400)),
                                        "round_the_clock_contacts",
                                                List.of(
                                                        Map.of(
                                                                "name",
                                                                text(field + " contact", 200),
                                                                "phone",
                                                                "+14085550100"))));
        String number = ok(opened).text("/number");
        pages.add("/cases/" + number);
        return number;
    }

    private Map<String, String> asks(String field) {
        return Map.of(
                "kind", "PRIORITY", "reason", "BUSINESS_IMPACT", "justification", text(field, 900));
    }

    private void post(String person, String number, String what, Map<String, ?> body) {
        ok(demo.center().as(person).post("/v1/cases/" + number + "/" + what, body));
    }

    private static void put(Client client, String path, Map<String, ?> body) {
        ok(client.put(path, body));
    }

    /** Replaces a record of the demo. */
    private static void replace(Client client, String path, Map<String, ?> body) {
        String present = ok(client.get(path)).header("ETag");
        ok(
                client.send(
                        "PUT",
                        path,
                        Map.of("If-Match", present),
                        new ObjectMapper().valueToTree(body)));
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.raw()).isBetween(200, 299);
        return answer;
    }

    private static String id(String field) {
        String name = MARK + field;
        return name + "x".repeat(ID - name.length());
    }

    private String text(String field, int max) {
        return written(ATTACK, field, max);
    }

    private String written(String attack, String field, int max) {
        String start = field + attack;
        String text = start + "W".repeat(Math.min(LONG_WORD, max - start.length()));
        written.add(text);
        return text;
    }
}
