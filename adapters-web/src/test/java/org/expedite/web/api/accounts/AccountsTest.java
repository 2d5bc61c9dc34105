package org.expedite.web.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccountId;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.expedite.web.RawSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms and refusals of accounts, tokens and sessions. */
@MicronautTest(transactional = false)
class AccountsTest {
    private static final String ACCOUNT =
            "{'name':'Robot','email':'r@center.example','roles':['REGISTRAR'],'active':true}";
    private static final String TOKEN = "{'name':'import','roles':['ADMIN'],'read_only':false}";

    @Inject ApiClient api;
    @Inject InMemoryPorts ports;
    private Caller admin;

    @BeforeEach
    void signIn() {
        admin = api.as("admin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'Robot' | ' ' | /name BLANK
                    'Robot' | null | /name REQUIRED
                    'Robot' | 7 | /name WRONG_TYPE
                    'r@center.example' | 'r' | /email INVALID_EMAIL
                    ['REGISTRAR'] | [] | /roles REQUIRED
                    ['REGISTRAR'] | null | /roles REQUIRED
                    ['REGISTRAR'] | 'REGISTRAR' | /roles WRONG_TYPE
                    'REGISTRAR' | 'registrar' | /roles/0 UNKNOWN_VALUE
                    'REGISTRAR' | 'OWNER' | /roles/0 UNKNOWN_VALUE
                    'REGISTRAR' | null | /roles/0 REQUIRED
                    'REGISTRAR' | 'REGISTRAR','REGISTRAR' | /roles/1 DUPLICATE
                    'REGISTRAR' | 'CUSTOMER' | /roles NOT_ALLOWED
                    true | null | /active REQUIRED
                    true | 'true' | /active WRONG_TYPE
                    true | true,'kind':'SERVICE' | /kind UNKNOWN_FIELD
                    true | true,'contact_id':'ana' | /contact_id INVALID_VALUE
                    true | true,'engineer_id':'engineer-l1' | /engineer_id INVALID_VALUE
                    true | true,'contact_id':'no id' | /contact_id INVALID_IDENTIFIER
                    true | true,'contact_id':'robot' | /contact_id UNKNOWN_REFERENCE,/roles NOT_ALLOWED
                    true | true,'contact_id':'robot','engineer_id':'robot' | /engineer_id NOT_ALLOWED
                    """)
    void an_invalid_account_is_rejected(String part, String other, String errors) {
        assertThat(ACCOUNT).contains(part);
        Answer answer = admin.put("/v1/accounts/robot", ACCOUNT.replace(part, other));
        assertThat(answer.errors()).containsExactlyInAnyOrder(errors.split(","));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(admin.get("/v1/accounts/robot").status()).isEqualTo(404);
    }

    @Test
    void an_account_is_created_replaced_and_protected_by_its_version() {
        Answer created = admin.put("/v1/accounts/robot", ACCOUNT, "If-None-Match", "*");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.header("Location")).isEqualTo("/v1/accounts/robot");
        assertThat(admin.get("/v1/accounts/robot").json()).isEqualTo(created.json());
        assertThat(admin.put("/v1/accounts/robot", ACCOUNT, "If-None-Match", "*").status())
                .isEqualTo(412);
        assertThat(admin.put("/v1/accounts/robot", ACCOUNT).header("ETag"))
                .as("no change")
                .isEqualTo("\"1\"");
        String other = ACCOUNT.replace("'r@center.example'", "null");
        Answer changed = admin.put("/v1/accounts/robot", other, "If-Match", "\"1\"");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().at("/email").isNull()).isTrue();
        assertThat(admin.put("/v1/accounts/robot", ACCOUNT, "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(admin.put("/v1/accounts/other", ACCOUNT, "If-Match", "*").status())
                .isEqualTo(412);
        assertThat(admin.put("/v1/accounts/robot", ACCOUNT, "If-Match", "*").status())
                .isEqualTo(200);
    }

    @Test
    void an_id_of_the_center_or_of_a_person_is_no_id_of_a_program() {
        assertThat(admin.put("/v1/accounts/system", ACCOUNT).errors())
                .containsExactly("{account_id} RESERVED_ID");
        assertThat(admin.put("/v1/accounts/ana", ACCOUNT).errors())
                .containsExactly("/contact_id REQUIRED");
        assertThat(admin.put("/v1/accounts/a%20b", ACCOUNT).status()).isEqualTo(400);
    }

    @Test
    void accounts_and_tokens_are_listed_in_pages() {
        List<String> ids = List.of("a1", "a2", "a3");
        for (String id : ids) {
            admin.put("/v1/accounts/" + id, ACCOUNT);
            admin.post(
                    "/v1/tokens",
                    TOKEN.replace("{", "{'account_id':'" + id + "',")
                            .replace("ADMIN", "REGISTRAR"));
        }
        assertThat(paged("accounts")).containsExactlyElementsOf(ids);
        assertThat(paged("tokens")).containsExactlyElementsOf(ids);
        assertThat(admin.get("/v1/accounts?role=ADMIN").errors())
                .containsExactly("?role UNKNOWN_PARAMETER");
        assertThat(admin.get("/v1/tokens?account_id=no%20id").status()).isEqualTo(400);
    }

    private List<String> paged(String list) {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            Answer page = admin.get("/v1/" + list + "?limit=1" + next);
            page.json().at("/items").forEach(item -> ids.add(item.path("account_id").asText()));
            next = "&cursor=" + page.json().path("next_cursor").asText();
        } while (!next.endsWith("=null") && ids.size() < 9);
        return ids;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'import' | '' | /name BLANK
                    'import' | null | /name REQUIRED
                    ['ADMIN'] | [] | /roles REQUIRED
                    'ADMIN' | 'ADMIN','ADMIN' | /roles/1 DUPLICATE
                    'ADMIN' | 'ENGINEER' | /roles NOT_ALLOWED
                    'ADMIN' | 'ROOT' | /roles/0 UNKNOWN_VALUE
                    false | null | /read_only REQUIRED
                    false | 'no' | /read_only WRONG_TYPE
                    false | false,'expires_on':'2026-06-14' | /expires_on END_BEFORE_START
                    false | false,'expires_on':'9999-12-31' | /expires_on NOT_ALLOWED
                    false | false,'expires_on':'soon' | /expires_on INVALID_DATE
                    false | false,'expires_at':'2026-12-31T00:00:00Z' | /expires_at UNKNOWN_FIELD
                    false | false,'account_id':'no id' | /account_id INVALID_IDENTIFIER
                    """)
    void an_invalid_token_is_rejected(String part, String other, String error) {
        store("admin", Role.ADMIN);
        assertThat(TOKEN).contains(part);
        Answer answer = admin.post("/v1/tokens", TOKEN.replace(part, other));
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(admin.get("/v1/tokens").json().at("/items")).isEmpty();
    }

    @Test
    void an_idempotency_key_stores_no_secret() {
        store("admin", Role.ADMIN);
        String key = "a-key-that-is-sent-twice";
        Answer first = admin.send("POST", "/v1/tokens", TOKEN, "Idempotency-Key", key);
        Answer second = admin.send("POST", "/v1/tokens", TOKEN, "Idempotency-Key", key);
        assertThat(List.of(first.status(), second.status())).containsOnly(201);
        assertThat(second.at("/token")).isNotEqualTo(first.at("/token"));
        Answer invited =
                admin.send("POST", "/v1/accounts/admin/invitations", "", "Idempotency-Key", key);
        assertThat(invited.status()).isEqualTo(201);
    }

    @Test
    void an_account_has_at_most_a_hundred_tokens() {
        store("admin", Role.ADMIN);
        for (int i = 0; i < 100; i++) {
            assertThat(admin.post("/v1/tokens", TOKEN).status()).isEqualTo(201);
        }
        Answer refused = admin.post("/v1/tokens", TOKEN);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("TOO_MANY_TOKENS");
    }

    @Test
    void a_host_header_is_in_no_link() {
        store("admin", Role.ADMIN);
        String answer =
                RawSocket.send(
                        api.port(),
                        """
                        POST /v1/accounts/admin/invitations HTTP/1.1
                        Host: evil.example
                        X-Forwarded-Host: evil.example
                        Authorization: Bearer demo-admin
                        Content-Length: 0
                        Connection: close

                        """);
        assertThat(answer)
                .contains("201 Created", "https://support.example/invitations/")
                .doesNotContain("evil");
    }

    @Test
    void a_caller_sees_itself() {
        Answer ana = api.as("ana").get("/v1/me");
        assertThat(ana.json().toString())
                .isEqualTo(
                        "{'id':'ana','name':'ana','kind':'CONTACT','roles':['CUSTOMER'],"
                                        .replace('\'', '"')
                                + "'organizations':['acme'],'levels':[],'read_only':false,"
                                        .replace('\'', '"')
                                + "\"expires_at\":null}");
        assertThat(api.as("engineer-l1").get("/v1/me").json().at("/levels").toString())
                .isEqualTo("[\"L1\"]");
        assertThat(api.anonymous().get("/v1/me").status()).isEqualTo(401);
    }

    private void store(String id, Role role) {
        admin.put("/v1/accounts/" + id, ACCOUNT.replace("REGISTRAR", role.name()));
        assertThat(ports.accounts().find(new AccountId(id))).isPresent();
    }
}
