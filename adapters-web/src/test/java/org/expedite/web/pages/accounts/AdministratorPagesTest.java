package org.expedite.web.pages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.Answer;
import org.expedite.web.pages.PageVisitor;
import org.expedite.web.pages.PageVisitor.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts and the audit, as an administrator uses them by pages. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
class AdministratorPagesTest {

    private static final Pattern TOKEN = Pattern.compile("exp_[0-9A-Za-z]{36}");
    private static final Pattern END =
            Pattern.compile("/admin/accounts/[^/\"]+/sessions/[^/\"]+/end");
    private static final Pattern REVOKE =
            Pattern.compile("/admin/accounts/[^/\"]+/tokens/[^/\"]+/revocation");

    @Inject PageVisitor visitors;
    @Inject SettableClock clock;

    private Browser adam;

    @BeforeEach
    void sign_in() {
        adam = visitors.as("adam", Role.ADMIN);
    }

    @Test
    void an_account_is_created_invited_changed_and_suspended() {
        Answer created =
                adam.post(
                        "/admin/new-account",
                        "kind=SERVICE&id=nightly&name=%3Cb%3ENightly&roles=REGISTRAR");
        assertThat(created.header("Location")).isEqualTo("/admin/accounts/nightly");
        assertThat(adam.page("/admin/accounts?id=night"))
                .contains("&lt;b&gt;Nightly", "Registrar", "/admin/accounts/nightly")
                .doesNotContain("<b>Nightly");
        assertThat(adam.page("/admin/accounts/nightly")).contains("name=\"version\" value=\"1\"");

        Answer invited = adam.post("/admin/accounts/nightly/invitation", "");
        assertThat(invited.raw().body()).contains("/invitations/", "It works once");
        assertThat(adam.page("/admin/accounts/nightly")).doesNotContain("/invitations/");

        Answer suspended =
                adam.post(
                        "/admin/accounts/nightly",
                        "version=1&name=Night&roles=REGISTRAR&roles=ADMIN&suspended=true");
        assertThat(suspended.header("Location")).isEqualTo("/admin/accounts/nightly");
        assertThat(adam.page("/admin/accounts/nightly"))
                .contains("<h1>Night</h1>", "suspended", "checked")
                .doesNotContain("/invitation\"");
        assertThat(adam.post("/admin/accounts/nightly/invitation", "").status()).isEqualTo(303);

        Answer stale = adam.post("/admin/accounts/nightly", "version=1&name=Mine&roles=REGISTRAR");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.raw().body())
                .contains(
                        "Somebody else has changed this account", "value=\"Mine\"", "value=\"2\"");
    }

    @Test
    void a_rejected_account_says_what_is_wrong_at_its_field() {
        assertThat(adam.post("/admin/new-account", "kind=SERVICE&id=a+b").raw().body())
                .contains("<a href=\"#id\">", "Use 1 to 100 letters");
        assertThat(adam.post("/admin/new-account", "kind=SERVICE&id=ab&email=x").raw().body())
                .contains(
                        "<a href=\"#name\">", "<a href=\"#roles\">", "This is no e-mail address.");
        assertThat(
                        adam.post(
                                        "/admin/new-account",
                                        "kind=CONTACT&id=ghost&name=G&roles=CUSTOMER")
                                .raw()
                                .body())
                .contains("No such person is in the registry.");
        assertThat(
                        adam.inGerman()
                                .post(
                                        "/admin/new-account",
                                        "kind=SERVICE&id=adam&name=A&roles=ADMIN")
                                .raw()
                                .body())
                .contains("Ein Konto dieses Namens gibt es schon.");
        assertThat(
                        adam.post("/admin/accounts/adam", "version=1&name=A&roles=REGISTRAR")
                                .raw()
                                .body())
                .contains("you cannot take the role of an administrator from yourself");
    }

    @Test
    void sessions_and_tokens_of_somebody_are_ended() {
        visitors.as("rosa", Role.REGISTRAR);
        Browser rosa = visitors.as("rosa", Role.REGISTRAR);
        Answer made = adam.post("/admin/accounts/rosa/tokens", "name=Job&read_only=true");
        String token = found(TOKEN, made.raw().body());

        String page = adam.page("/admin/accounts/rosa");
        assertThat(page).contains("&lt;b&gt;Mine", "Job", "reads only").doesNotContain(token);
        assertThat(adam.post(found(END, page), "").status()).isEqualTo(303);
        assertThat(adam.post("/admin/accounts/rosa/sign-out", "").status()).isEqualTo(303);
        assertThat(rosa.get("/profile").status()).isEqualTo(303);
        assertThat(adam.post(found(REVOKE, page), "").status()).isEqualTo(303);
        assertThat(adam.page("/admin/accounts/rosa"))
                .contains("Nobody is signed in", "No program has a token");
        assertThat(adam.post("/admin/accounts/rosa/tokens", "name=").raw().body())
                .contains("Say what the token is for", "<details class=\"card\" open");
        assertThat(adam.post("/admin/accounts/adam/sign-out", "").status()).isEqualTo(303);
        assertThat(adam.get("/profile").status()).isEqualTo(200);
    }

    @Test
    void the_audit_is_filtered_in_the_address_and_paged() {
        for (int i = 0; i < 26; i++) {
            String token = adam.post("/admin/accounts/adam/tokens", "name=T" + i).raw().body();
            assertThat(token).contains("exp_");
            assertThat(adam.post(found(REVOKE, adam.page("/admin/accounts/adam")), "").status())
                    .isEqualTo(303);
        }

        String all = adam.page("/admin/audit");
        assertThat(all).contains("Token created", "Token revoked", "Older events");
        assertThat(adam.page("/admin/audit?actor=adam&kind=TOKEN_CREATED"))
                .contains("Token created", "<option value=\"TOKEN_CREATED\" selected>")
                .doesNotContain("<strong>Token revoked");
        assertThat(adam.page("/admin/audit?from=9998-01-01")).contains("nothing matches");
        assertThat(adam.page("/admin/audit?from=soon&actor=%3C")).contains("#from", "#actor");
        String next = found(Pattern.compile("/admin/audit\\?after=[^\"]+"), all);
        assertThat(adam.page(next.replace("&amp;", "&"))).contains("<strong>Token");
    }

    @Test
    void a_change_needs_a_recent_proof_of_who_one_is() {
        clock.set(clock.instant().plus(SignedIn.PROOF_LASTS));

        assertThat(adam.post("/admin/accounts/adam/invitation", "").header("Location"))
                .startsWith("/sign-in/again?return_to=");
        assertThat(
                        adam.post("/admin/new-account", "kind=SERVICE&id=x&name=X&roles=ADMIN")
                                .header("Location"))
                .startsWith("/sign-in/again?return_to=");
    }

    @Test
    void for_others_these_pages_do_not_exist() {
        for (Browser other :
                List.of(
                        visitors.as("rita", Role.REGISTRAR),
                        visitors.as("eve", Role.ENGINEER, Role.DUTY_MANAGER),
                        visitors.as("cuno", Role.CUSTOMER))) {
            for (String page :
                    List.of(
                            "/admin/accounts",
                            "/admin/accounts/adam",
                            "/admin/new-account",
                            "/admin/audit")) {
                assertThat(other.get(page).status()).as(page).isEqualTo(404);
            }
            for (String form :
                    List.of(
                            "/admin/new-account",
                            "/admin/accounts/adam",
                            "/admin/accounts/adam/invitation",
                            "/admin/accounts/adam/sign-out",
                            "/admin/accounts/adam/tokens",
                            "/admin/accounts/adam/tokens/x/revocation",
                            "/admin/accounts/adam/sessions/x/end")) {
                assertThat(other.post(form, "name=x").status()).as(form).isEqualTo(404);
            }
            assertThat(other.page("/profile")).doesNotContain("/admin/");
        }
        assertThat(adam.page("/profile")).contains("/admin/accounts", "/admin/audit");
        assertThat(adam.get("/admin/accounts/unknown").status()).isEqualTo(404);
        assertThat(adam.get("/admin/accounts/%20").status()).isEqualTo(404);
    }

    private static String found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElseThrow(() -> new AssertionError(page));
    }
}
