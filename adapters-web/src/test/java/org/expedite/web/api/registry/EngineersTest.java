package org.expedite.web.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Special rules for engineers: sets in lists, and constraints on levels and roles. */
@MicronautTest(transactional = false)
class EngineersTest {
    private static final String ENGINEER =
            "{'name':'N','email':'n@center.example','levels':['L1','L2'],"
                    + "'skills':['M_SERIES','T_SERIES'],'roles':['ENGINEER']}";

    @Inject ApiClient api;
    private Caller registrar;

    @BeforeEach
    void signIn() {
        registrar = api.as("registrar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'T_SERIES' | 'X_SERIES' | /skills/1 UNKNOWN_REFERENCE
                    'T_SERIES' | 't_series' | /skills/1 UNKNOWN_REFERENCE
                    'T_SERIES' | 'M_SERIES' | /skills/1 DUPLICATE
                    'T_SERIES' | 'T SERIES' | /skills/1 INVALID_IDENTIFIER
                    'T_SERIES' | null | /skills/1 REQUIRED
                    'T_SERIES' | {} | /skills/1 WRONG_TYPE
                    ['M_SERIES','T_SERIES'] | null | /skills REQUIRED
                    ['M_SERIES','T_SERIES'] | 'M_SERIES' | /skills WRONG_TYPE
                    'L2' | 'L9' | /levels/1 UNKNOWN_VALUE
                    'L2' | 'l2' | /levels/1 UNKNOWN_VALUE
                    'L2' | 'L1' | /levels/1 DUPLICATE
                    'L2' | '' | /levels/1 INVALID_IDENTIFIER
                    'L2' | null | /levels/1 REQUIRED
                    'L2' | 2 | /levels/1 WRONG_TYPE
                    ['L1','L2'] | [] | /levels REQUIRED
                    ['L1','L2'] | null | /levels REQUIRED
                    ['ENGINEER'] | [] | /roles REQUIRED
                    ['ENGINEER'] | null | /roles REQUIRED
                    'ENGINEER' | null | /roles/0 REQUIRED
                    'ENGINEER' | 'ADMIN' | /roles/0 UNKNOWN_VALUE
                    'ENGINEER' | 'engineer' | /roles/0 UNKNOWN_VALUE
                    'ENGINEER' | 'ENGINEER','ENGINEER' | /roles/1 DUPLICATE
                    'n@center.example' | 'n' | /email INVALID_EMAIL
                    'n@center.example' | null | /email REQUIRED
                    'N' | ' ' | /name BLANK
                    'N' | null | /name REQUIRED
                    'name' | 'nickname':'N','name' | /nickname UNKNOWN_FIELD
                    """)
    void an_invalid_engineer_is_rejected(String part, String other, String error) {
        assertThat(ENGINEER).contains(part);
        Answer answer = registrar.put("/v1/engineers/refused", ENGINEER.replace(part, other));
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(registrar.get("/v1/engineers/refused").status()).isEqualTo(404);
    }

    @Test
    void all_errors_are_returned_at_once() {
        Answer malformed =
                registrar.put(
                        "/v1/engineers/refused",
                        "{'name':'','email':'n','levels':['L1','L1','L2','L1'],"
                                + "'skills':[],'roles':['DUTY_MANAGER','DUTY_MANAGER']}");
        assertThat(malformed.errors())
                .containsExactly(
                        "/email INVALID_EMAIL",
                        "/levels/1 DUPLICATE",
                        "/levels/3 DUPLICATE",
                        "/name BLANK",
                        "/roles/1 DUPLICATE");
        Answer unknown =
                registrar.put(
                        "/v1/engineers/refused",
                        ENGINEER.replace("L1", "L8").replace("L2", "L9").replace("SERIES", "X"));
        assertThat(unknown.errors())
                .containsExactly(
                        "/levels/0 UNKNOWN_VALUE",
                        "/levels/1 UNKNOWN_VALUE",
                        "/skills/0 UNKNOWN_REFERENCE",
                        "/skills/1 UNKNOWN_REFERENCE");
        assertThat(unknown.at("/errors/0/detail"))
                .isEqualTo("The levels are L1 < L2 < L3 < ENGINEERING.");
    }

    @Test
    void too_many_values_are_rejected() {
        String many = "'X'" + ",'X'".repeat(100);
        Answer answer = registrar.put("/v1/engineers/refused", ENGINEER.replace("'L1','L2'", many));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors())
                .as("with the first repetitions and no more")
                .hasSize(11)
                .contains("/levels TOO_MANY", "/levels/1 DUPLICATE", "/levels/10 DUPLICATE");
    }

    @Test
    void a_duty_manager_needs_no_level_and_an_engineer_needs_one() {
        String manager = ENGINEER.replace("'ENGINEER'", "'DUTY_MANAGER'");
        assertThat(registrar.put("/v1/engineers/m1", manager).status()).isEqualTo(201);
        assertThat(registrar.put("/v1/engineers/m2", manager.replace("'L1','L2'", "")).status())
                .isEqualTo(201);
        String both = manager.replace("'DUTY_MANAGER'", "'DUTY_MANAGER','ENGINEER'");
        assertThat(registrar.put("/v1/engineers/m3", both).status()).isEqualTo(201);
        Answer noLevel = registrar.put("/v1/engineers/m4", both.replace("'L1','L2'", ""));
        assertThat(noLevel.errors()).containsExactly("/levels REQUIRED");
    }

    @Test
    void another_order_makes_no_version_and_the_stored_order_is_returned() {
        String path = "/v1/engineers/ordered";
        registrar.put(path, ENGINEER);
        Answer same =
                registrar.put(
                        path,
                        ENGINEER.replace("'L1','L2'", "'L2','L1'")
                                .replace("'M_SERIES','T_SERIES'", "'T_SERIES','M_SERIES'"));
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(same.json().get("levels").toString()).isEqualTo("[\"L1\",\"L2\"]");
        assertThat(same.json().get("skills").toString()).isEqualTo("[\"M_SERIES\",\"T_SERIES\"]");
        Answer fewer = registrar.put(path, ENGINEER.replace("'L1','L2'", "'L2'"));
        assertThat(fewer.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void engineers_cannot_read_or_write_records_of_engineers() {
        for (String who : new String[] {"engineer", "duty-manager", "ana", "admin"}) {
            String path = "/v1/engineers/engineer-l1";
            assertThat(api.as(who).get(path).status()).isEqualTo(403);
            assertThat(api.as(who).get("/v1/engineers").status()).isEqualTo(403);
            assertThat(api.as(who).put(path, ENGINEER).status()).isEqualTo(403);
        }
        assertThat(api.anonymous().get("/v1/engineers/engineer-l1").status()).isEqualTo(401);
        assertThat(registrar.get("/v1/engineers/engineer-l1").at("/version")).isEqualTo("1");
    }
}
