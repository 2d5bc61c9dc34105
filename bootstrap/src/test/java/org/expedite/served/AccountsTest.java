package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.SessionDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Accounts, their tokens, sessions and invitations, over a socket. */
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class AccountsTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Center center;

    AccountsTest(Center center) {
        this.center = center;
        center.set("expedite.expired-sign-ins.pause", "100ms");
    }

    @BeforeEach
    void begin() {
        center.clock().set(Center.SPRING);
    }

    @Test
    void a_token_can_do_what_its_account_can_until_it_is_revoked() {
        service("robot", true, "REGISTRAR");
        Answer created = token(admin(), Map.of("account_id", "robot"));
        Client robot = center.with(created.text("/token"));
        Map<String, ?> organization = Map.of("name", "Robo", "kind", "END_USER");
        assertThat(robot.put("/v1/organizations/robo", organization).status()).isEqualTo(201);
        assertThat(robot.get("/v1/accounts").status()).isEqualTo(403);

        service("robot", true, "REGISTRAR", "ADMIN");
        assertThat(robot.get("/v1/accounts").status())
                .as("the token was not made for a new role")
                .isEqualTo(403);
        service("robot", true, "ADMIN");
        assertThat(robot.get("/v1/organizations").status()).as("no role is left").isEqualTo(401);
        service("robot", true, "REGISTRAR");
        assertThat(robot.get("/v1/organizations").status()).isEqualTo(200);

        service("robot", false, "REGISTRAR");
        assertThat(robot.get("/v1/me").status()).isEqualTo(401);
        service("robot", true, "REGISTRAR");
        assertThat(robot.get("/v1/me").status()).isEqualTo(200);
        assertThat(admin().delete(created.header("Location")).status()).isEqualTo(204);
        assertThat(robot.get("/v1/me").status()).isEqualTo(401);
        assertThat(admin().delete(created.header("Location")).status()).isEqualTo(404);
    }

    @Test
    void a_read_only_token_changes_nothing_and_makes_no_token() {
        Client reader =
                center.with(
                        token(center.as("registrar"), Map.of("read_only", true)).text("/token"));
        Map<String, ?> organization = Map.of("name", "Read", "kind", "END_USER");
        assertThat(reader.get("/v1/organizations").status()).isEqualTo(200);
        assertThat(reader.put("/v1/organizations/read", organization).status()).isEqualTo(403);
        assertThat(reader.post("/v1/tokens", order(Map.of())).status()).isEqualTo(403);
        assertThat(reader.delete("/v1/tokens/demo-registrar").status()).isEqualTo(403);
        assertThat(reader.delete("/v1/sessions/any").status()).isEqualTo(403);
        assertThat(reader.get("/v1/me").body().at("/read_only").asBoolean()).isTrue();
        assertThat(center.as("registrar").get("/v1/me").body().at("/read_only").asBoolean())
                .isFalse();
    }

    @Test
    void a_token_has_no_more_roles_than_its_maker() {
        assertThat(errors(center.as("ana").post("/v1/tokens", order(roles("ADMIN")))))
                .containsExactly("/roles NOT_ALLOWED");
        service("both", true, "REGISTRAR", "ADMIN");
        Map<String, Object> part = new HashMap<>(roles("REGISTRAR"));
        part.put("account_id", "both");
        Client registrar = center.with(token(admin(), part).text("/token"));
        assertThat(errors(registrar.post("/v1/tokens", order(roles("ADMIN")))))
                .as("the account has the role, but not this token")
                .containsExactly("/roles NOT_ALLOWED");
        assertThat(registrar.get("/v1/accounts").status()).isEqualTo(403);
        Answer other = registrar.post("/v1/tokens", order(Map.of("account_id", "admin")));
        assertThat(other.status()).as("nor does it make tokens for others").isEqualTo(404);
    }

    @Test
    void a_token_that_a_token_made_ends_with_it() {
        Answer first = token(center.as("ana"), Map.of("expires_on", "2026-06-03"));
        assertThat(first.text("/expires_at")).isEqualTo("2026-06-04T00:00:00Z");
        Answer second =
                token(center.with(first.text("/token")), Map.of("expires_on", "2027-01-01"));
        assertThat(second.text("/expires_at")).isEqualTo("2026-06-04T00:00:00Z");
        Client ana = center.with(second.text("/token"));
        assertThat(ana.get("/v1/me").text("/expires_at")).isEqualTo("2026-06-04T00:00:00Z");
        center.clock().set(Center.SPRING.plus(Duration.ofDays(3)));
        assertThat(ana.get("/v1/me").status()).isEqualTo(401);
        assertThat(
                        errors(
                                center.as("ana")
                                        .post(
                                                "/v1/tokens",
                                                order(Map.of("expires_on", "2026-06-03")))))
                .containsExactly("/expires_on END_BEFORE_START");
    }

    @Test
    void an_engineer_who_has_left_is_out() {
        Map<String, Object> record = new HashMap<>();
        record.put("name", "Lu");
        record.put("email", "lu@center.example");
        record.put("levels", List.of("L1", "L2"));
        record.put("skills", List.of());
        record.put("roles", List.of("ENGINEER"));
        Map<String, Object> account = new HashMap<>(account(true, "ENGINEER"));
        account.put("engineer_id", "lu");
        assertThat(errors(admin().put("/v1/accounts/lu", account)))
                .containsExactly("/engineer_id UNKNOWN_REFERENCE");
        center.as("registrar").put("/v1/engineers/lu", record);
        assertThat(admin().put("/v1/accounts/lu", account).status()).isEqualTo(201);
        Client lu = center.with(token(admin(), Map.of("account_id", "lu")).text("/token"));
        Answer me = lu.get("/v1/me");
        assertThat(me.text("/kind")).isEqualTo("ENGINEER");
        assertThat(me.body().at("/levels").toString()).isEqualTo("[\"L1\",\"L2\"]");
        record.put("active", false);
        center.as("registrar").put("/v1/engineers/lu", record);
        assertThat(lu.get("/v1/me").status()).isEqualTo(401);
    }

    @Test
    void lists_show_no_secrets_and_no_other_people() throws SQLException {
        Answer created = token(center.as("dan"), Map.of());
        String hash = Secrets.hash(created.text("/token"));
        assertThat(stored("select hash from access_token")).contains(hash);
        for (String who : List.of("dan", "admin")) {
            Answer tokens = center.as(who).get("/v1/tokens?account_id=dan");
            assertThat(tokens.raw())
                    .contains(created.text("/token_id"), created.text("/prefix"))
                    .doesNotContain(created.text("/token"))
                    .doesNotContain(hash);
        }
        for (String who : List.of("ana", "engineer-l1", "duty-manager", "registrar")) {
            Client other = center.as(who);
            assertThat(other.get("/v1/accounts").status()).as(who).isEqualTo(403);
            assertThat(other.get("/v1/accounts/dan").status()).as(who).isEqualTo(403);
            assertThat(other.get("/v1/accounts/nobody").status()).as(who).isEqualTo(403);
            assertThat(other.put("/v1/accounts/dan", account(true, "CUSTOMER")).status())
                    .as(who)
                    .isEqualTo(403);
            assertThat(other.post("/v1/accounts/dan/invitations").status()).isEqualTo(403);
            for (String list : List.of("tokens", "sessions")) {
                assertThat(other.get("/v1/" + list + "?account_id=dan").status()).isEqualTo(404);
                assertThat(
                                other.get("/v1/" + list)
                                        .body()
                                        .at("/items")
                                        .findValuesAsText("account_id"))
                        .allMatch(who::equals);
            }
            assertThat(other.delete(created.header("Location")).status()).isEqualTo(404);
        }
        assertThat(center.asNobody().get("/v1/me").status()).isEqualTo(401);
    }

    @Test
    void roles_and_activity_cannot_be_slipped_in() {
        for (Map.Entry<String, Object> extra :
                Map.<String, Object>of(
                                "id", "root",
                                "kind", "SERVICE",
                                "version", 9,
                                "account_id", "root",
                                "password", "open sesame")
                        .entrySet()) {
            Map<String, Object> body = new HashMap<>(account(true, "REGISTRAR"));
            body.put(extra.getKey(), extra.getValue());
            assertThat(errors(admin().put("/v1/accounts/slipped", body)))
                    .containsExactly("/" + extra.getKey() + " UNKNOWN_FIELD");
        }
        Map<String, Object> contact =
                Map.of(
                        "name",
                        "Ana Alvarez",
                        "email",
                        "ana@acme.example",
                        "phones",
                        List.of(),
                        "country",
                        "US",
                        "employments",
                        List.of(),
                        "roles",
                        List.of("ADMIN"));
        assertThat(errors(center.as("registrar").put("/v1/contacts/ana", contact)))
                .containsExactly("/roles UNKNOWN_FIELD");
        for (String field : List.of("token", "created_by_id", "expires_at", "prefix")) {
            assertThat(errors(center.as("ana").post("/v1/tokens", order(Map.of(field, "x")))))
                    .containsExactly("/" + field + " UNKNOWN_FIELD");
        }
        assertThat(center.as("ana").get("/v1/me").body().at("/roles").toString())
                .isEqualTo("[\"CUSTOMER\"]");
        assertThat(admin().get("/v1/accounts/slipped").status()).isEqualTo(404);
    }

    @Test
    void a_person_proves_again_who_it_is_before_it_makes_tokens_or_changes_accounts() {
        SignedInBrowser browser = new SignedInBrowser(center.server().context(), "admin");
        Map<String, ?> body = account(true, "REGISTRAR");
        assertThat(browser.send(center, "PUT", "/v1/accounts/proof", body).status()).isEqualTo(201);
        assertThat(browser.send(center, "POST", "/v1/tokens", order(Map.of())).status())
                .isEqualTo(201);
        center.clock().set(Center.SPRING.plus(Duration.ofMinutes(10)));
        for (Answer late :
                List.of(
                        browser.send(center, "PUT", "/v1/accounts/proof", account(false, "ADMIN")),
                        browser.send(center, "POST", "/v1/accounts/proof/invitations", null),
                        browser.send(center, "POST", "/v1/tokens", order(Map.of())))) {
            assertThat(late.status()).isEqualTo(403);
            assertThat(late.text("/code")).isEqualTo("REAUTHENTICATION_REQUIRED");
        }
        assertThat(admin().get("/v1/accounts/proof").body().at("/active").asBoolean()).isTrue();
        assertThat(browser.get(center, "/v1/accounts").status()).as("reading").isEqualTo(200);
    }

    @Test
    void sessions_are_listed_and_ended() {
        SignedInBrowser here = new SignedInBrowser(center.server().context(), "bob");
        SignedInBrowser there = new SignedInBrowser(center.server().context(), "bob");
        JsonNode items = here.get(center, "/v1/sessions").body().at("/items");
        assertThat(items.findValuesAsText("session_id"))
                .containsExactlyInAnyOrder(here.session(), there.session());
        for (JsonNode item : items) {
            assertThat(item.path("current").asBoolean())
                    .isEqualTo(item.path("session_id").asText().equals(here.session()));
            assertThat(item.path("expires_at").asText()).isEqualTo("2026-06-02T00:00:00Z");
        }
        assertThat(items.toString()).doesNotContain(here.secret(), Secrets.hash(here.secret()));
        assertThat(here.send(center, "DELETE", "/v1/sessions/" + there.session(), null).status())
                .isEqualTo(204);
        assertThat(there.get(center, "/v1/me").status()).isEqualTo(401);
        assertThat(here.get(center, "/v1/me").status()).isEqualTo(200);
        assertThat(center.as("ana").delete("/v1/sessions/" + here.session()).status())
                .isEqualTo(404);
        assertThat(admin().delete("/v1/sessions/" + here.session()).status()).isEqualTo(204);
        assertThat(here.get(center, "/v1/me").status()).isEqualTo(401);
    }

    @Test
    void sessions_and_invitations_that_ended_are_not_shown_and_then_deleted() throws Exception {
        SignedInBrowser idle = new SignedInBrowser(center.server().context(), "ivy");
        assertThat(admin().post("/v1/accounts/ivy/invitations").status()).isEqualTo(201);
        center.clock().set(Center.SPRING.plus(Duration.ofHours(2)));
        assertThat(idle.get(center, "/v1/me").status()).isEqualTo(401);
        assertThat(center.as("ivy").get("/v1/sessions").body().at("/items")).isEmpty();
        center.clock().set(Center.SPRING.plus(SessionDesk.REMEMBERED_FOR).plus(Duration.ofDays(1)));
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!left().isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(left()).isEmpty();
    }

    private List<String> left() throws SQLException {
        return stored(
                "select account_id from invitation where account_id = 'ivy'"
                        + " union all select id from person_session where account_id = 'ivy'");
    }

    @Test
    void an_invitation_has_an_address_of_ours_for_an_active_account() {
        Answer invited = admin().post("/v1/accounts/pat/invitations");
        assertThat(invited.text("/url"))
                .matches(center.server().address() + "/invitations/[0-9A-Za-z_-]{43}");
        assertThat(invited.text("/expires_at")).isEqualTo("2026-06-04T12:00:00Z");
        assertThat(invited.header("Location")).isEqualTo("/v1/accounts/pat");
        service("gone", false, "REGISTRAR");
        Answer refused = admin().post("/v1/accounts/gone/invitations");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("ACCOUNT_INACTIVE");
        assertThat(admin().post("/v1/accounts/nobody/invitations").status()).isEqualTo(404);
    }

    private Client admin() {
        return center.as("admin");
    }

    private void service(String id, boolean active, String... roles) {
        assertThat(admin().put("/v1/accounts/" + id, account(active, roles)).status())
                .isIn(200, 201);
    }

    private static Map<String, Object> account(boolean active, String... roles) {
        return Map.of("name", "Somebody", "roles", List.of(roles), "active", active);
    }

    private static Map<String, Object> roles(String... roles) {
        return Map.of("roles", List.of(roles));
    }

    private static Map<String, Object> order(Map<String, ?> more) {
        Map<String, Object> order = new HashMap<>(Map.of("name", "test", "read_only", false));
        order.putAll(more);
        return order;
    }

    private static Answer token(Client maker, Map<String, ?> more) {
        Answer created = maker.post("/v1/tokens", order(more));
        assertThat(created.status()).as(created.raw()).isEqualTo(201);
        return created;
    }

    private static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(422);
        List<String> errors = new ArrayList<>();
        answer.body()
                .path("errors")
                .forEach(
                        e ->
                                errors.add(
                                        e.path("pointer").asText()
                                                + " "
                                                + e.path("code").asText()));
        return errors;
    }

    private List<String> stored(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = center.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
