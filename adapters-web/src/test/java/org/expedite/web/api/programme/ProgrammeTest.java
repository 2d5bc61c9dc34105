package org.expedite.web.api.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programme and the priority questions, which are public. */
@MicronautTest(transactional = false)
class ProgrammeTest {
    @Inject ApiClient api;

    @Test
    void the_programme_is_public() {
        Answer program = api.anonymous().get("/v1/program");
        assertThat(program.status()).isEqualTo(200);
        assertThat(program.namesAt(""))
                .containsExactly(
                        "priorities",
                        "expert_levels",
                        "technical_levels",
                        "access",
                        "priority_questions",
                        "clauses",
                        "rules");
        assertThat(program.all("/priorities", "/code")).containsExactly("P1", "P2", "P3", "P4");
        assertThat(program.namesAt("/priorities/0"))
                .contains(
                        "code",
                        "label",
                        "definition",
                        "examples",
                        "vendor_duties",
                        "customer_duties");
        assertThat(program.json().at("/priorities/1/vendor_duties")).isEmpty();
        assertThat(program.json().get("expert_levels").toString())
                .isEqualTo(
                        "[{\"track\":\"JNCIE-ER\",\"product_lines\":[\"J_SERIES\"]},"
                            + "{\"track\":\"JNCIE-M\",\"product_lines\":[\"M_SERIES\",\"T_SERIES\"]}]");
        assertThat(program.json().get("technical_levels").toString())
                .isEqualTo("[\"L1\",\"L2\",\"L3\",\"ENGINEERING\"]");
        assertThat(program.namesAt("/access"))
                .containsExactly(
                        "web_url",
                        "phones",
                        "international_url",
                        "certification_url",
                        "sales_phone");
        assertThat(program.namesAt("/access/phones/0")).containsExactly("number", "toll_free_in");
        assertThat(program.json().at("/rules")).hasSize(11);
        assertThat(program.namesAt("/rules/0")).containsExactly("id", "clause", "reasons");
        assertThat(program.namesAt("/clauses/0")).containsExactly("id", "lines", "summary");
    }

    @Test
    void a_client_that_has_the_programme_needs_no_body() {
        Answer first = api.anonymous().get("/v1/program");
        String tag = first.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{24}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(api.anonymous().get("/v1/program").header("ETag")).isEqualTo(tag);
        for (String known : List.of(tag, "*", "W/" + tag, "\"another\", " + tag)) {
            Answer again = known(known);
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.raw().body()).isEmpty();
        }
        assertThat(known("\"another\"").status()).isEqualTo(200);
    }

    private Answer known(String tags) {
        return api.send(api.request("/v1/program").header("If-None-Match", tags));
    }

    @Test
    void every_cited_clause_is_returned() {
        Answer program = api.anonymous().get("/v1/program");
        for (String list : new String[] {"/rules", "/priorities", "/priority_questions"}) {
            assertThat(program.all("/clauses", "/id")).containsAll(program.all(list, "/clause"));
        }
    }

    @Test
    void an_unknown_parameter_is_rejected_and_a_valid_token_is_accepted() {
        assertThat(api.anonymous().get("/v1/program?lang=de").errors())
                .containsExactly("?lang UNKNOWN_PARAMETER");
        assertThat(api.as("ana").get("/v1/program").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {} | P4 | []
                    {'SERVICE_DOWN':true} | P1 | ["SERVICE_DOWN"]
                    {'SERVICE_DOWN':false,'REDUNDANCY_LOST':true} | P2 | ["REDUNDANCY_LOST"]
                    {'ANYTHING_AFFECTED':true} | P3 | ["ANYTHING_AFFECTED"]
                    """)
    void answers_propose_a_priority(String answers, String priority, String decidedBy) {
        Answer assessed =
                api.anonymous().post("/v1/priority-assessments", "{'answers':" + answers + "}");
        assertThat(assessed.status()).isEqualTo(200);
        assertThat(assessed.namesAt("")).containsExactly("priority", "definition", "decided_by");
        assertThat(assessed.at("/priority")).isEqualTo(priority);
        assertThat(assessed.at("/definition/code")).isEqualTo(priority);
        assertThat(assessed.json().get("decided_by").toString()).isEqualTo(decidedBy);
    }

    @Test
    void every_question_can_be_answered() {
        JsonNode questions = api.anonymous().get("/v1/program").json().get("priority_questions");
        assertThat(questions).hasSize(8);
        for (JsonNode question : questions) {
            Answer assessed =
                    api.anonymous()
                            .post(
                                    "/v1/priority-assessments",
                                    "{'answers':{'%s':true}}"
                                            .formatted(question.get("id").asText()));
            assertThat(assessed.at("/priority")).isEqualTo(question.get("proposes").asText());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {'answers':{'SUN_SHINES':true}} | /answers/SUN_SHINES UNKNOWN_VALUE
                    {'answers':{'a/b~':true}} | /answers/a~1b~0 UNKNOWN_VALUE
                    {'answers':{'':true}} | /answers/ UNKNOWN_VALUE
                    {'answers':{'service_down':true}} | /answers/service_down UNKNOWN_VALUE
                    {'answers':{'0':true}} | /answers/0 UNKNOWN_VALUE
                    {'answers':{'SERVICE_DOWN':null}} | /answers/SERVICE_DOWN REQUIRED
                    {'answers':{'SERVICE_DOWN':'true'}} | /answers/SERVICE_DOWN WRONG_TYPE
                    {'answers':{'SERVICE_DOWN':''}} | /answers/SERVICE_DOWN WRONG_TYPE
                    {'answers':{'SERVICE_DOWN':1}} | /answers/SERVICE_DOWN WRONG_TYPE
                    {'answers':[]} | /answers WRONG_TYPE
                    {'answers':null} | /answers REQUIRED
                    {} | /answers REQUIRED
                    {'answer':{}} | /answer UNKNOWN_FIELD
                    {'answers':{'SERVICE_DOWN':true,'SERVICE_DOWN':true}} | /answers/SERVICE_DOWN DUPLICATE_FIELD
                    """)
    void invalid_answers_are_rejected(String body, String error) {
        Answer answer = api.anonymous().post("/v1/priority-assessments", body);
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(error.endsWith("DUPLICATE_FIELD") ? 400 : 422);
    }
}
