package org.expedite.web.pages.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PersonKind;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.pages.PageVisitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which people try the rules, ask for escalation, and read decisions. */
@MicronautTest(transactional = false)
class EscalationPagesTest {

    private static final String HOSTILE = "Now <script>alert(1)</script>";

    @Inject ApiClient api;
    @Inject PageVisitors visitors;

    @Test
    void a_request_is_sent_from_a_page_that_tells_its_answer_before() {
        String number = open("JN1");
        String form = "/cases/" + number + "/escalations/new";

        assertThat(get("ana", form, "en").raw().body())
                .contains("Granted: from L1 to L2", "11 of 11 rules hold")
                .contains("action=\"/cases/" + number + "/escalations\"")
                .doesNotContain("requester_id");
        assertThat(get("dan", form, "en").raw().body())
                .contains("Not granted: the requester holds no certification for the product")
                .contains(" holds no certification; the product needs JNCIE-M.")
                .contains("What would change the answer", "Have a colleague ask");
        assertThat(get("engineer-l1", form, "en").raw().body()).contains("name=\"requester_id\"");

        Answer asked = ask("ana", number, "BUSINESS_IMPACT", HOSTILE, "PRIORITY");
        assertThat(asked.status()).isEqualTo(303);
        Answer decision = get("ana", asked.header("Location"), "en");
        assertThat(decision.status()).isEqualTo(200);
        assertThat(decision.raw().body())
                .contains("<h1>Granted: from L1 to L2</h1>", "Now &lt;script&gt;")
                .contains("href=\"/#REQUIRE_CONTRACT\"", "Contract C1, version 1")
                .contains("href=\"/v1" + asked.header("Location") + "\"")
                .doesNotContain("<script>", "/registry/", "What you can do now");
        assertThat(get("engineer-l1", asked.header("Location"), "en").raw().body())
                .contains("<a href=\"/registry/contracts/C1\">");
        assertThat(get("ana", asked.header("Location"), "de").raw().body())
                .contains("Gewährt: von L1 nach L2", "Den Vertrag C1 betreut der Hersteller.")
                .doesNotContain("Contract C1", "rules hold");
    }

    @Test
    void a_justification_that_was_typed_is_restored_until_it_is_sent() {
        String number = open("JN1");
        String secret = visitors.person("ana", PersonKind.CONTACT, Role.CUSTOMER).secret();
        String page = "/cases/" + number + "/escalations/new";
        browse(secret, page, "GET", "");
        browse(
                secret,
                "/drafts/escalation?about=" + number,
                "PUT",
                "justification=Typed+text&reason=BUSINESS_IMPACT");

        assertThat(browse(secret, page, "GET", "").raw().body())
                .contains("Restored", ">Typed text</textarea>")
                .contains("value=\"BUSINESS_IMPACT\" checked");
        assertThat(browse(secret, "/cases/" + number + "/escalations", "POST", "reason=").status())
                .isEqualTo(422);
        Answer asked =
                browse(
                        secret,
                        "/cases/" + number + "/escalations",
                        "POST",
                        "kind=PRIORITY&reason=BUSINESS_IMPACT&justification=Sent");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(browse(secret, page, "GET", "").raw().body()).doesNotContain("Restored");
    }

    @Test
    void a_denial_says_first_what_failed_and_what_can_be_done() {
        String number = open("JN1");
        String decision =
                ask("dan", number, "RESOLUTION_TIME", "Now", "PRIORITY").header("Location");

        String page = get("dan", decision, "en").raw().body();
        assertThat(page)
                .contains("<h1>Not granted: the requester holds no certification for the product")
                .contains("The case stays at L1", "<summary>9 of 11 rules hold</summary>")
                .contains("/cases/" + number + "/escalations/new?kind=ORDINARY")
                .containsSubsequence(
                        "What you can do now",
                        "Have a colleague ask",
                        "Certified for the product",
                        "Certification is active",
                        "<details",
                        "Case is open");

        Answer ordinary = ask("dan", number, "RESOLUTION_TIME", "Now", "ORDINARY");
        assertThat(ordinary.status()).isEqualTo(303);
        assertThat(ordinary.header("Location")).isEqualTo("/cases/" + number);
        Answer again = ask("dan", number, "RESOLUTION_TIME", "Now", "ORDINARY");
        assertThat(again.status()).isEqualTo(409);
        assertThat(get("dan", "/cases/" + number + "/escalations/new?kind=ORDINARY", "de"))
                .extracting(answer -> answer.raw().body())
                .asString()
                .contains("Das ist jetzt nicht möglich");
    }

    @Test
    void a_decision_is_judged_again_at_another_time_side_by_side() {
        String decision =
                ask("ana", open("JN1"), "BUSINESS_IMPACT", "Now", "PRIORITY").header("Location");
        String replay = decision + "/replay";

        assertThat(get("ana", replay, "en").raw().body()).contains("all rules have the same");
        assertThat(get("ana", replay + "?valid_at=2029-01-01T00%3A00", "en").raw().body())
                .contains("Granted: from L1 to L2", "Not granted: no active contract covers")
                .containsSubsequence("Differences", "Product is under contract", "Does not hold")
                .contains("value=\"2029-01-01T00:00:00\"");
        for (String wrong : new String[] {"known_at=2090-01-01T00:00:00Z", "valid_at=soon"}) {
            Answer rejected = get("ana", replay + "?" + wrong, "en");
            assertThat(rejected.status()).isEqualTo(422);
            assertThat(rejected.raw().body()).contains("role=\"alert\"");
        }
    }

    @Test
    void a_rejected_form_is_shown_again_with_what_was_typed() {
        String number = open("JN1");

        Answer rejected = ask("engineer-l1", number, "", "<b>…", "PRIORITY");
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.raw().body())
                .contains("<a href=\"#reason\">Choose a reason.</a>", "id=\"reason-error\"")
                .contains("&lt;b&gt;…</textarea>");
        assertThat(
                        post("dan", number, "reason=BUSINESS_IMPACT&justification=%E2%80%A6")
                                .raw()
                                .body())
                .contains("id=\"justification-error\"");
        assertThat(
                        post(
                                        "engineer-l1",
                                        number,
                                        "reason=BUSINESS_IMPACT&justification=a&requester_id=%20no%20id")
                                .status())
                .isEqualTo(422);
        assertThat(
                        post(
                                        "engineer-l1",
                                        number,
                                        "reason=BUSINESS_IMPACT&justification=a&requester_id=nobody")
                                .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ivy", "pat", "registrar"})
    void what_others_may_not_see_is_hidden(String stranger) {
        String number = open("JN1");
        String decision =
                ask("ana", number, "BUSINESS_IMPACT", "Now", "PRIORITY").header("Location");

        for (String path :
                new String[] {
                    decision, decision + "/replay", "/cases/" + number + "/escalations/new"
                }) {
            assertThat(get(stranger, path, "en").status()).isIn(403, 404);
        }
        assertThat(ask(stranger, number, "BUSINESS_IMPACT", "Now", "PRIORITY").status())
                .isIn(403, 404);
        assertThat(get("ana", "/decisions/none", "en").status()).isEqualTo(404);
        assertThat(get("ana", "/decisions/%20", "en").status()).isEqualTo(404);
        assertThat(get("ana", "/cases/none/escalations/new", "en").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Describe the situation",
        "track=JNCIE-M, Granted: from L1 to L2",
        "technical_level=ENGINEERING, Not granted: the case is at the highest level",
        "track=NONE, Not granted: the requester holds no certification for the product",
        "standing=EXPIRED, Not granted: the certification has expired",
        "standing=NOT_YET_VALID, Not granted: the certification is not valid yet",
        "standing=SUSPENDED, Not granted: the certification is suspended",
        "standing=REVOKED, Not granted: the certification is revoked",
        "standing=EMERITUS, Not granted: the certification is emeritus only",
        "work=CONTRACTOR, Not granted: the requester is a contractor",
        "work=PARTNERS_EMPLOYEE, Not granted: the requester works for a partner",
        "work=ELSEWHERE, Not granted: the requester does not work for the customer",
        "priority=P3, Not granted: the priority is neither P1 nor P2",
        "supported_by=PARTNER, Not granted: a partner supports the contract",
        "supported_by=ENDED, Not granted: no active contract covers the product",
        "supported_by=HARDWARE_ONLY, Not granted: no active contract covers the product",
        "supported_by=NONE, Not granted: no active contract covers the product",
        "product_line=SRX_SERIES, Not granted: the product line has no expert level",
        "product_line=J_SERIES, Not granted: the requester holds no certification",
    })
    void everybody_can_try_the_rules(String situation, String answer) {
        String query = "track=JNCIE-M&product_line=M_SERIES&" + situation;
        Answer page = page("/may-i?" + (situation.isEmpty() ? "" : last(query)), "en");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.raw().body()).contains(answer).hasSizeLessThan(30_000);
    }

    @Test
    void only_what_the_page_offers_can_be_tried() {
        Answer page = page("/may-i?track=%3Cscript%3E&priority=P1", "en");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.raw().body())
                .contains("<a href=\"#track\">Choose one of the answers.</a>")
                .doesNotContain("<script>", "rules hold");
        assertThat(page("/may-i?standing=EXPIRED", "de").raw().body())
                .contains("Nicht gewährt: Das Zertifikat ist abgelaufen", "das-Zertifikat")
                .doesNotContain("Not granted", "Looked at", "Geprüft");
    }

    /** Keeps the last value of each parameter. */
    private static String last(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            values.put(pair.substring(0, pair.indexOf('=')), pair);
        }
        return String.join("&", values.values());
    }

    private String open(String serial) {
        return api.as("ana")
                .post(
                        "/v1/cases",
                        "{'channel':'WEB','product':{'serial':'%s'},'priority':'P1','synopsis':'Down'}"
                                .formatted(serial))
                .at("/number");
    }

    private Answer get(String who, String path, String language) {
        return send(
                api.request(path).header("Authorization", "Bearer demo-" + who).GET(), language);
    }

    private Answer page(String path, String language) {
        return send(api.request(path).GET(), language);
    }

    private Answer send(HttpRequest.Builder request, String language) {
        return api.send(request.header("Accept", "text/html").header("Accept-Language", language));
    }

    private Answer browse(String secret, String path, String method, String form) {
        return send(
                api.request(path)
                        .header("Cookie", PageVisitors.COOKIE + "=" + secret)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString(form)),
                "en");
    }

    private Answer ask(String who, String number, String reason, String text, String kind) {
        return post(
                who,
                number,
                "kind=%s&reason=%s&justification=%s"
                        .formatted(kind, reason, URLEncoder.encode(text, StandardCharsets.UTF_8)));
    }

    private Answer post(String who, String number, String form) {
        return send(
                api.request("/cases/" + number + "/escalations")
                        .header("Authorization", "Bearer demo-" + who)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                "en");
    }
}
