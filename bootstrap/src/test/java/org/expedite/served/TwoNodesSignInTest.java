package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.expedite.persistence.MigratedDatabases;
import org.expedite.persistence.RealMySql;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Sessions, tokens and roles that one node takes away are gone on the other one at its next
 * request.
 */
class TwoNodesSignInTest {
    private static RealMySql.Database database;
    private static Center here;
    private static Center there;

    @BeforeAll
    static void start() {
        database = MigratedDatabases.onMySql();
        Map<String, String> settings =
                Map.of(
                        "EXPEDITE_DB_URL",
                        database.url(),
                        "EXPEDITE_DB_USER",
                        database.user(),
                        "EXPEDITE_DB_PASSWORD",
                        database.password());
        here = new Center(TestDatabase.Kind.H2, settings);
        there = new Center(TestDatabase.Kind.H2, settings);
        there.set("expedite.live.heartbeat", "200ms");
        here.server();
        there.server();
    }

    @AfterAll
    static void stop() {
        here.close();
        there.close();
        database.close();
    }

    @Test
    void a_token_that_was_revoked_on_the_other_node_is_nobodys() {
        Answer created = token("ana", "ana");
        Client remote = there.with(created.text("/token"));
        assertThat(remote.get("/v1/me").status()).isEqualTo(200);
        assertThat(here.as("ana").delete(created.header("Location")).status()).isEqualTo(204);
        assertThat(remote.get("/v1/me").status()).isEqualTo(401);
    }

    @Test
    void an_account_that_was_deactivated_on_the_other_node_is_out() {
        Client remote = there.with(token("admin", "dan").text("/token"));
        SignedInBrowser browser = new SignedInBrowser(here.server().context(), "dan");
        assertThat(remote.get("/v1/me").status()).isEqualTo(200);
        assertThat(browser.get(there, "/v1/me").status()).isEqualTo(200);
        Map<String, Object> account =
                new HashMap<>(Map.of("name", "Dan", "roles", List.of("CUSTOMER"), "active", false));
        account.put("contact_id", "dan");
        assertThat(here.as("admin").put("/v1/accounts/dan", account).status()).isEqualTo(200);
        assertThat(remote.get("/v1/me").status()).isEqualTo(401);
        assertThat(browser.get(there, "/v1/me").status()).isEqualTo(401);
        assertThat(there.as("dan").get("/v1/cases").status()).isEqualTo(401);
    }

    @Test
    @Timeout(30)
    void an_open_page_of_one_node_is_told_of_a_change_at_the_other_until_its_session_ends()
            throws Exception {
        SignedInBrowser browser = new SignedInBrowser(here.server().context(), "ana");
        Iterator<String> lines = browser.listen(there);
        // Both clocks stand still, and a change of the moment in which a page opened is no news.
        List.of(here, there).forEach(center -> center.clock().set(Center.SPRING.plusSeconds(1)));
        String number =
                here.as("ana")
                        .post(
                                "/v1/cases",
                                Map.of(
                                        "channel", "WEB",
                                        "product", Map.of("serial", "JN1"),
                                        "priority", "P1",
                                        "synopsis", "Down"))
                        .text("/number");
        String line = "";
        while (!line.contains(number)) {
            assertThat(lines.hasNext()).as("the stream tells of the case").isTrue();
            line = lines.next();
        }
        here.as("ana").delete("/v1/sessions/" + browser.session());
        lines.forEachRemaining(more -> assertThat(more).as("then the stream ends").isNotNull());
    }

    @Test
    void a_role_that_was_taken_on_the_other_node_is_gone() {
        Map<String, Object> both =
                Map.of("name", "Rob", "roles", List.of("REGISTRAR", "ADMIN"), "active", true);
        here.as("admin").put("/v1/accounts/rob", both);
        Client remote = there.with(token("admin", "rob").text("/token"));
        assertThat(remote.get("/v1/accounts").status()).isEqualTo(200);
        Map<String, Object> one = new HashMap<>(both);
        one.put("roles", List.of("REGISTRAR"));
        here.as("admin").put("/v1/accounts/rob", one);
        assertThat(remote.get("/v1/accounts").status()).isEqualTo(403);
        assertThat(remote.get("/v1/organizations").status()).isEqualTo(200);
    }

    @Test
    void a_session_that_was_ended_on_the_other_node_is_out() {
        SignedInBrowser browser = new SignedInBrowser(here.server().context(), "bob");
        assertThat(browser.get(there, "/v1/me").status()).isEqualTo(200);
        assertThat(here.as("bob").delete("/v1/sessions/" + browser.session()).status())
                .isEqualTo(204);
        assertThat(browser.get(there, "/v1/me").status()).isEqualTo(401);
    }

    private static Answer token(String maker, String account) {
        Answer created =
                here.as(maker)
                        .post(
                                "/v1/tokens",
                                Map.of("account_id", account, "name", "t", "read_only", false));
        assertThat(created.status()).as(created.raw()).isEqualTo(201);
        return created;
    }
}
