package org.expedite.web.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The served description of the real operations. Every test with an {@link ApiClient} checks that
 * requests and responses agree with it.
 */
@MicronautTest(transactional = false)
class DescribedApiTest {
    /** Paths whose POST ignores a key. */
    private static final Set<String> WITHOUT_KEY =
            Set.of(
                    "/v1/caller-identifications",
                    "/v1/eligibility-checks",
                    "/v1/accounts/{account_id}/invitations",
                    "/v1/tokens");

    private static final String KEY_PARAMETER = "#/components/parameters/IdempotencyKey";

    @Inject ApiClient api;
    @Inject ApplicationContext context;
    private JsonNode document;

    @BeforeEach
    void readDescription() {
        document = api.contract().document();
    }

    @Test
    void exactly_the_routes_are_described() {
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .forEachEntry(
                        (path, item) ->
                                item.fieldNames()
                                        .forEachRemaining(
                                                method ->
                                                        described.add(
                                                                method.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path)));
        Set<String> routed = new TreeSet<>();
        context.getBean(Router.class)
                .uriRoutes()
                .filter(
                        route ->
                                route.getDeclaringType()
                                        .getPackageName()
                                        .startsWith("org.expedite."))
                .map(
                        route ->
                                route.getHttpMethodName()
                                        + " "
                                        + route.getUriMatchTemplate().toPathString())
                .filter(route -> route.matches(".* /v1/.*|GET /openapi.yml"))
                .filter(route -> !route.matches("HEAD .*|.* /v1/probes.*"))
                .forEach(routed::add);
        assertThat(described).isEqualTo(routed).hasSizeGreaterThan(35);
    }

    @Test
    void every_operation_describes_its_purpose_and_its_errors() {
        document.path("paths")
                .forEachEntry(
                        (path, item) ->
                                item.forEachEntry(
                                        (method, operation) -> {
                                            assertThat(operation.path("summary").asText())
                                                    .as(path)
                                                    .isNotBlank();
                                            assertThat(operation.path("description").asText())
                                                    .as(path)
                                                    .isNotBlank();
                                            assertThat(operation.path("responses").has("default"))
                                                    .isFalse();
                                            for (JsonNode response : operation.path("responses")) {
                                                assertThat(response.toString())
                                                        .doesNotContain(" response\"");
                                            }
                                        }));
    }

    @Test
    void statuses_and_headers_are_described() {
        assertThat(responses("/v1/assets/{serial}", "put"))
                .containsExactlyInAnyOrder(
                        "200", "201", "400", "401", "403", "406", "409", "412", "413", "415", "422",
                        "429", "500", "503");
        assertThat(responses("/v1/cases", "post"))
                .containsExactlyInAnyOrder(
                        "201", "400", "401", "403", "404", "406", "409", "413", "415", "422", "429",
                        "500", "503");
        assertThat(responses("/v1/priority-assessments", "post"))
                .containsExactlyInAnyOrder(
                        "200", "400", "406", "413", "415", "422", "429", "500", "503");
        assertThat(headers("/v1/cases", "post", "201"))
                .containsExactlyInAnyOrder(
                        "ETag", "Location", "X-Request-Id", "Idempotency-Replayed");
        assertThat(headers("/v1/cases", "get", "200"))
                .containsExactlyInAnyOrder("Link", "X-Request-Id");
        assertThat(headers("/v1/eligibility-checks", "post", "200"))
                .containsExactlyInAnyOrder("X-Request-Id");
    }

    @Test
    void every_authenticated_post_describes_the_idempotency_key() {
        document.path("paths")
                .forEachEntry(
                        (path, item) ->
                                item.forEachEntry(
                                        (method, operation) -> {
                                            boolean keyed =
                                                    method.equals("post")
                                                            && !WITHOUT_KEY.contains(path)
                                                            && operation
                                                                    .path("security")
                                                                    .isMissingNode();
                                            assertThat(
                                                            operation
                                                                    .path("parameters")
                                                                    .findValuesAsText("$ref")
                                                                    .contains(KEY_PARAMETER))
                                                    .as(method + " " + path)
                                                    .isEqualTo(keyed);
                                            if (keyed) {
                                                assertThat(responses(path, method))
                                                        .contains("404", "409", "422");
                                            }
                                        }));
        assertThat(document.at("/components/parameters/IdempotencyKey/schema/pattern").asText())
                .isEqualTo("^[!-~]+$");
    }

    @Test
    void the_parameters_of_a_list_are_described_with_their_values() {
        JsonNode parameters = operation("/v1/cases", "get").path("parameters");
        assertThat(parameters.findValuesAsText("name"))
                .containsExactly(
                        "status",
                        "priority",
                        "organization_id",
                        "technical_level",
                        "expedited",
                        "waiting_for",
                        "owner_id",
                        "requester_id",
                        "serial",
                        "model",
                        "product_line",
                        "opened_from",
                        "opened_to",
                        "q",
                        "sort");
        assertThat(parameters.findValuesAsText("description")).hasSize(15);
        assertThat(parameters.toString()).doesNotContain("null");
        assertThat(parameters.at("/14/schema/enum").toString())
                .isEqualTo("[\"opened_at\",\"-opened_at\"]");
    }

    @Test
    void schemas_have_plain_names_and_open_sets_are_marked() {
        JsonNode schemas = document.at("/components/schemas");
        List<String> names = schemas.propertyStream().map(e -> e.getKey()).toList();
        assertThat(names)
                .contains("CasePage", "Decision", "ProgramClause", "SupportedBy.Kind")
                .noneMatch(name -> name.matches(".*(_|Json).*"));
        assertThat(schemas.at("/CaseStatus/description").asText()).contains("open set");
        assertThat(schemas.at("/Case/required").toString()).doesNotContain("priority_escalation");
        assertThat(schemas.at("/Case/properties/identified_expert/anyOf")).hasSize(2);
        assertThat(schemas.at("/Contract/properties/starts_on/format").asText()).isEqualTo("date");
        assertThat(schemas.at("/Case/properties/opened_at/format").asText()).isEqualTo("date-time");
    }

    @Test
    void the_examples_of_requests_are_accepted() {
        Caller ana = api.as("ana");
        String number = ana.post("/v1/cases", example("OpenCase")).at("/number");
        assertThat(number).isNotEmpty();
        String path = "/v1/cases/" + number;
        assertThat(ana.post(path + "/escalations", example("RequestEscalation")).status())
                .isEqualTo(201);
        assertThat(ana.post("/v1/eligibility-checks", example("EligibilityCheck")).status())
                .isEqualTo(200);
        assertThat(ana.post(path + "/priority-changes", "{'priority':'P3','reason':'r'}").status())
                .isEqualTo(200);
        assertThat(ana.post(path + "/priority-changes", example("PriorityChange")).status())
                .isEqualTo(200);
        assertThat(
                        api.anonymous()
                                .post("/v1/priority-assessments", example("PriorityAssessment"))
                                .status())
                .isEqualTo(200);
    }

    private String example(String schema) {
        JsonNode example = document.at("/components/schemas/" + schema + "/example");
        assertThat(example.isObject()).as(schema).isTrue();
        return example.toString();
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }

    private List<String> responses(String path, String method) {
        return operation(path, method)
                .path("responses")
                .propertyStream()
                .map(e -> e.getKey())
                .toList();
    }

    private List<String> headers(String path, String method, String status) {
        return operation(path, method)
                .path("responses")
                .path(status)
                .path("headers")
                .propertyStream()
                .map(e -> e.getKey())
                .toList();
    }
}
