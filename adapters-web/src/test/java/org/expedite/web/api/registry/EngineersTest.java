package org.expedite.web.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
    void the_staff_of_the_center_reads_all_records_and_changes_none() {
        registrar.put("/v1/engineers/engineer-l1", ENGINEER);
        for (String who : new String[] {"engineer", "duty-manager"}) {
            for (String path :
                    new String[] {
                        "engineers/engineer-l1", "contacts/ana", "organizations/acme",
                        "certifications/jncie-m-117", "product-lines/M_SERIES", "products/M320",
                        "assets/JN1", "contracts/C1"
                    }) {
                String list = path.substring(0, path.indexOf('/'));
                assertThat(api.as(who).get("/v1/" + path).status()).as(path).isEqualTo(200);
                assertThat(api.as(who).get("/v1/" + path + "/versions").status()).isEqualTo(200);
                assertThat(api.as(who).get("/v1/" + list).status()).as(list).isEqualTo(200);
            }
            assertThat(api.as(who).put("/v1/engineers/engineer-l1", ENGINEER).status())
                    .isEqualTo(403);
        }
        for (String who : new String[] {"ana", "admin"}) {
            assertThat(api.as(who).get("/v1/engineers/engineer-l1").status()).isEqualTo(403);
            assertThat(api.as(who).get("/v1/engineers").status()).isEqualTo(403);
            assertThat(api.as(who).get("/v1/engineers?active=true").status()).isEqualTo(403);
            assertThat(api.as(who).put("/v1/engineers/engineer-l1", ENGINEER).status())
                    .isEqualTo(403);
        }
        assertThat(api.anonymous().get("/v1/engineers/engineer-l1").status()).isEqualTo(401);
    }

    @Test
    void engineers_are_active_unless_their_records_say_otherwise() {
        String path = "/v1/engineers/leaver";
        assertThat(registrar.put(path, ENGINEER).at("/active")).isEqualTo("true");
        assertThat(registrar.put(path, active(ENGINEER, "null")).header("ETag"))
                .as("no change")
                .isEqualTo("\"1\"");
        Answer left = registrar.put(path, active(ENGINEER.replace("'L1','L2'", ""), "false"));
        assertThat(left.status()).as("who has left needs no level").isEqualTo(200);
        assertThat(left.at("/active")).isEqualTo("false");
        assertThat(registrar.put(path, active(ENGINEER.replace("'L1','L2'", ""), "true")).errors())
                .containsExactly("/levels REQUIRED");
        assertThat(registrar.put(path, active(ENGINEER, "'no'")).errors())
                .containsExactly("/active WRONG_TYPE");
        assertThat(registrar.get(path + "/versions").json().at("/items/0/active").asText())
                .isEqualTo("true");
    }

    @Test
    void engineers_are_listed_by_activity_and_level() {
        registrar.put("/v1/engineers/z1", ENGINEER.replace("'L1','L2'", "'L3'"));
        registrar.put("/v1/engineers/z2", active(ENGINEER.replace("'L1','L2'", "'L3'"), "false"));
        registrar.put("/v1/engineers/z3", ENGINEER.replace("'L1','L2'", "'L2','L3'"));
        Caller manager = api.as("duty-manager");
        assertThat(ids(manager.get("/v1/engineers?active=false"))).containsExactly("z2");
        assertThat(ids(manager.get("/v1/engineers?active=true")))
                .contains("z1")
                .doesNotContain("z2");
        assertThat(ids(manager.get("/v1/engineers?level=L3")))
                .contains("z1", "z3", "duty-manager")
                .doesNotContain("z2", "engineer-l1");
        assertThat(ids(manager.get("/v1/engineers?level=L3&active=false"))).isEmpty();
        assertThat(ids(manager.get("/v1/engineers?level=L9"))).containsExactly("duty-manager");
        Answer first = manager.get("/v1/engineers?level=L3&limit=1");
        assertThat(ids(first)).containsExactly("duty-manager");
        assertThat(
                        ids(
                                manager.get(
                                        "/v1/engineers?level=L3&limit=1&cursor="
                                                + first.at("/next_cursor"))))
                .containsExactly("engineer-l3");
        assertThat(manager.get("/v1/engineers?active=perhaps").status()).isEqualTo(400);
        assertThat(manager.get("/v1/engineers?level=a%20b").status()).isEqualTo(400);
    }

    @Test
    void who_has_left_signs_in_no_more_until_the_record_says_otherwise() {
        Caller engineer = api.as("engineer-l2");
        assertThat(engineer.get("/v1/cases").status()).isEqualTo(200);
        String own = ENGINEER.replace("'L1','L2'", "'L2'");
        registrar.put("/v1/engineers/engineer-l2", active(own, "false"));
        for (Answer refused :
                new Answer[] {
                    engineer.get("/v1/cases"),
                    engineer.get("/v1/queues/L2"),
                    engineer.get("/v1/engineers"),
                    engineer.post("/v1/queues/L2/claims", "{}"),
                    engineer.post("/v1/cases/2026-0615-000001/notes", "{}")
                }) {
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.at("/code")).isEqualTo("UNAUTHORIZED");
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        registrar.put("/v1/engineers/engineer-l2", own);
        assertThat(engineer.get("/v1/cases").status()).isEqualTo(200);
    }

    @Test
    void an_id_names_one_person() {
        String contact =
                "{'name':'N','email':'n@people.example','phones':[],'country':'US',"
                        + "'employments':[]}";
        Answer taken = registrar.put("/v1/engineers/ana", ENGINEER);
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.errors()).containsExactly("{engineer_id} ID_TAKEN");
        assertThat(registrar.put("/v1/contacts/engineer-l1", contact).errors())
                .containsExactly("{contact_id} ID_TAKEN");
        assertThat(registrar.put("/v1/engineers/system", ENGINEER).errors())
                .containsExactly("{engineer_id} RESERVED_ID");
        assertThat(registrar.put("/v1/contacts/system", contact).errors())
                .containsExactly("{contact_id} RESERVED_ID");
        assertThat(registrar.get("/v1/contacts/engineer-l1").status()).isEqualTo(404);
    }

    private static String active(String engineer, String value) {
        return engineer.substring(0, engineer.length() - 1) + ",'active':" + value + "}";
    }

    private static List<String> ids(Answer page) {
        List<String> ids = new ArrayList<>();
        page.json().get("items").forEach(item -> ids.add(item.get("engineer_id").asText()));
        return ids;
    }
}
