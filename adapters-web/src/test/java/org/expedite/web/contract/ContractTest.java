package org.expedite.web.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;

/** The description is really checked: real responses pass, and altered ones fail. */
@MicronautTest(transactional = false)
class ContractTest {
    private static final String BODY = "{'model':'M320','owner_id':'acme'}";

    private static final String ASSET = "http://localhost/v1/assets/JN1";

    @Inject ApiClient api;

    @Test
    void a_real_response_passes() {
        assertThatCode(() -> api.contract().holds(AlteredResponse.of(asset())))
                .doesNotThrowAnyException();
        assertThatCode(() -> api.contract().holds(AlteredResponse.of(openedCase())))
                .doesNotThrowAnyException();
    }

    @Test
    void an_undescribed_status_fails() {
        fails(AlteredResponse.of(asset()).answering(202), "202");
        fails(AlteredResponse.of(asset()).answering(507), "507");
    }

    @Test
    void a_missing_or_undescribed_field_fails_at_any_depth() {
        fails(AlteredResponse.of(asset()).saying("\"version\":", "\"Version\":"), "version");
        fails(AlteredResponse.of(openedCase()).saying("\"rule\":", "\"law\":"), "law");
        fails(AlteredResponse.of(openedCase()).saying("\"late\":", "\"too\":1,\"late\":"), "too");
        fails(AlteredResponse.of(page()).saying("\"model\":", "\"more\":1,\"model\":"), "more");
    }

    @Test
    void a_value_of_another_type_set_or_form_fails() {
        fails(AlteredResponse.of(asset()).saying("\"version\":1", "\"version\":\"1\""), "integer");
        fails(AlteredResponse.of(openedCase()).saying("\"OPEN\"", "\"AJAR\""), "enumeration");
        fails(AlteredResponse.of(asset()).saying("\"2026-", "\"in 2026-"), "date-time");
        fails(AlteredResponse.of(asset()).saying("\"acme\"", "null"), "null");
    }

    @Test
    void a_missing_malformed_or_undescribed_header_fails() {
        fails(AlteredResponse.of(asset()).with("ETag", ""), "ETag");
        fails(AlteredResponse.of(asset()).with("ETag", "W/\"1\""), "pattern");
        fails(AlteredResponse.of(openedCase()).with("Location", ""), "Location");
        fails(AlteredResponse.of(asset()).with("X-Request-Id", ""), "X-Request-Id");
        fails(AlteredResponse.of(asset()).with("Server", "ours"), "header Server");
    }

    @Test
    void another_media_type_fails() {
        fails(AlteredResponse.of(asset()).with("Content-Type", "text/plain"), "Content-Type");
    }

    @Test
    void an_error_that_is_not_a_problem_fails() {
        HttpResponse<String> refusal = api.as("registrar").get("/v1/assets/NONE").raw();

        fails(AlteredResponse.of(refusal).saying("\"request_id\":", "\"request\":"), "request_id");
        HttpResponse<String> nowhere = api.as("registrar").get("/v1/nowhere").raw();
        fails(AlteredResponse.of(nowhere).saying("\"code\":", "\"kode\":"), "code");
    }

    @Test
    void an_undescribed_request_that_is_accepted_fails() {
        HttpResponse<String> kept = api.as("registrar").put("/v1/assets/JN1", BODY).raw();

        fails(AlteredResponse.of(kept).asking(put(BODY.replace("'model'", "'modell'"))), "modell");
        fails(AlteredResponse.of(kept).asking(put(BODY.replace("'acme'", "5"))), "string");
        fails(AlteredResponse.of(kept).asking(put(BODY.replace("acme", "a b"))), "pattern");
        fails(AlteredResponse.of(kept).asking(put("")), "body is required");
        fails(
                AlteredResponse.of(asset()).asking(get("/v1/assets/JN1?deep=true").build()),
                "'deep' is unexpected");
        fails(AlteredResponse.of(page()).asking(get("/v1/assets?limit=101").build()), "maximum");
        fails(
                AlteredResponse.of(asset())
                        .asking(HttpRequest.newBuilder(URI.create(ASSET)).build()),
                "nobody signed in");
        fails(AlteredResponse.of(asset()).asking(get("/v1/nowhere").build()), "no such operation");
    }

    @Test
    void an_undescribed_request_that_is_rejected_passes() {
        assertThatCode(() -> api.as("registrar").put("/v1/assets/JN1", "{'model':5}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> api.as("registrar").get("/v1/assets?limit=0"))
                .doesNotThrowAnyException();
    }

    private HttpResponse<String> asset() {
        return api.as("registrar").get("/v1/assets/JN1").raw();
    }

    private HttpResponse<String> page() {
        return api.as("registrar").get("/v1/assets?limit=2").raw();
    }

    private HttpResponse<String> openedCase() {
        return api.as("ana")
                .post(
                        "/v1/cases",
                        "{'channel':'WEB','product':{'serial':'JN1'},'priority':'P1',"
                                + "'synopsis':'Both routing engines reset'}")
                .raw();
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost" + path))
                .header("Authorization", "Bearer demo-registrar");
    }

    private static HttpRequest put(String json) {
        return get("/v1/assets/JN1")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.replace('\'', '"')))
                .build();
    }

    private void fails(HttpResponse<String> answer, String reason) {
        assertThatThrownBy(() -> api.contract().holds(answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(reason);
    }
}
