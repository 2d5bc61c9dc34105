package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.signin.SignInSetup.HOME;
import static org.expedite.application.signin.SignInSetup.PASSWORD;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.expedite.application.UnavailableException;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Identity;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.ReauthenticationRequiredException;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenIdDeskTest {
    private static final URI CALLBACK = URI.create("https://support.example/callback");

    private final SignInSetup setup = new SignInSetup();
    private final OpenIdDesk desk = setup.signIn.openId();

    private ProviderStart begin(@Nullable String invitation, boolean again) {
        return desk.begin(CALLBACK, "/cases/1", invitation, again);
    }

    private OpenIdResult complete(
            ProviderStart start, String subject, @Nullable Instant at, @Nullable String present) {
        String code = setup.ports.provider().authorize(start.address(), subject, at);
        return complete(start.cookie(), new ProviderReply(start.state(), code, null), present);
    }

    private OpenIdResult complete(
            @Nullable String cookie, ProviderReply reply, @Nullable String present) {
        return desk.complete(CALLBACK, cookie, reply, present, HOME);
    }

    private static NewSession session(OpenIdResult result) {
        assertThat(result).isInstanceOf(OpenIdResult.Begun.class);
        return ((OpenIdResult.Begun) result).session();
    }

    private static OpenIdResult failed(ProviderProblem problem) {
        return new OpenIdResult.Failed(problem);
    }

    private void link(String subject, String account) {
        setup.ports
                .identities()
                .link(
                        new Identity(InMemoryProvider.ISSUER, subject),
                        new AccountId(account),
                        setup.clock.instant());
    }

    @Test
    void a_linked_person_is_signed_in_and_sent_where_it_wanted_to_go() {
        link("subject-1", "ana");
        OpenIdResult result = complete(begin(null, false), "subject-1", null, null);
        assertThat(((OpenIdResult.Begun) result).returnPath()).isEqualTo("/cases/1");
        NewSession session = session(result);
        assertThat(session.session().issuer()).isEqualTo(InMemoryProvider.ISSUER);
        assertThat(setup.desks.accounts().authentication().bySession(session.secret())).isPresent();
        assertThat(desk.signOutAddress(session.session(), CALLBACK)).isPresent();
        assertThat(desk.signOutAddress(setup.ana().session(), CALLBACK)).isEmpty();
    }

    @Test
    void nobody_is_recognized_by_anything_but_issuer_and_subject() {
        for (String subject : List.of("ana", "ana@people.example", "boss")) {
            assertThat(complete(begin(null, false), subject, null, null))
                    .as(subject)
                    .isEqualTo(failed(ProviderProblem.NOT_LINKED));
        }
        link("subject-2", "gone");
        assertThat(complete(begin(null, false), "subject-2", null, null))
                .as("inactive")
                .isEqualTo(failed(ProviderProblem.NOT_LINKED));
        assertThat(setup.audited()).contains("SIGN_IN_FAILED NOT_LINKED");
    }

    @Test
    void only_the_browser_that_began_completes_it_once_and_in_time() {
        link("subject-1", "ana");
        ProviderStart start = begin(null, false);
        ProviderStart other = begin(null, false);
        OpenIdResult expired = failed(ProviderProblem.SIGN_IN_EXPIRED);
        String code = setup.ports.provider().authorize(start.address(), "subject-1", null);
        ProviderReply reply = new ProviderReply(start.state(), code, null);
        assertThat(complete(null, reply, null)).as("another browser").isEqualTo(expired);
        assertThat(complete(other.cookie(), reply, null)).as("another tab").isEqualTo(expired);
        assertThat(complete(start.cookie() + "A", reply, null)).isEqualTo(expired);
        for (String bad : List.of("", "a.b.c", "a.1.0.%.x", "a.99999999999999999999.0..")) {
            assertThat(complete(bad, reply, null)).as(bad).isEqualTo(expired);
        }
        session(complete(start.cookie(), reply, null));
        assertThat(complete(start.cookie(), reply, null))
                .as("replayed")
                .isEqualTo(failed(ProviderProblem.PROVIDER_REFUSED));
        setup.pass(Duration.ofMinutes(10));
        assertThat(complete(other, "subject-1", null, null)).as("too late").isEqualTo(expired);
    }

    @Test
    void two_tabs_can_be_under_way() {
        link("subject-1", "ana");
        ProviderStart first = begin(null, false);
        ProviderStart second = begin(null, false);
        session(complete(second, "subject-1", null, null));
        session(complete(first, "subject-1", null, null));
    }

    @Test
    void a_session_that_was_there_before_ends() {
        link("subject-1", "ana");
        NewSession before = setup.ana();
        session(complete(begin(null, false), "subject-1", null, before.secret()));
        assertThat(setup.isOpen(before)).isFalse();
    }

    @Test
    void a_refusal_and_a_foreign_answer_sign_nobody_in() {
        link("subject-1", "ana");
        ProviderStart start = begin(null, false);
        assertThat(complete(start.cookie(), new ProviderReply(start.state(), null, null), null))
                .isEqualTo(failed(ProviderProblem.PROVIDER_REFUSED));
        String code = setup.ports.provider().authorize(start.address(), "subject-1", null);
        assertThat(
                        complete(
                                start.cookie(),
                                new ProviderReply(start.state(), code, "https://other.example"),
                                null))
                .isEqualTo(failed(ProviderProblem.PROVIDER_REFUSED));
    }

    @Test
    void an_invitation_links_a_person_once() {
        String code = setup.invite("ana");
        NewSession before = setup.ana();
        session(complete(begin(code, false), "subject-1", null, null));
        assertThat(setup.isOpen(before)).isFalse();
        assertThat(setup.signIn("ana", PASSWORD))
                .as("the invitation started over")
                .isEqualTo(new SignInResult.Rejected());
        session(complete(begin(null, false), "subject-1", null, null));

        assertThat(complete(begin(code, false), "subject-9", null, null))
                .isEqualTo(failed(ProviderProblem.INVITATION_NOT_VALID));
        assertThat(complete(begin(null, false), "subject-9", null, null))
                .isEqualTo(failed(ProviderProblem.NOT_LINKED));
        String others = setup.invite("boss");
        assertThat(complete(begin(others, false), "subject-1", null, null))
                .isEqualTo(failed(ProviderProblem.IDENTITY_TAKEN));
        session(complete(begin(others, false), "subject-2", null, null));
        session(complete(begin(setup.invite("ana"), false), "subject-1", null, null));
        assertThat(setup.audited()).contains("IDENTITY_LINKED");
    }

    @Test
    void proving_again_needs_the_same_person_and_a_new_proof() {
        link("subject-1", "ana");
        link("subject-2", "boss");
        NewSession present = session(complete(begin(null, false), "subject-1", null, null));
        assertThat(isProofRecent(present)).as("the provider told no time").isFalse();
        Instant now = setup.clock.instant();
        OpenIdResult refused = failed(ProviderProblem.PROVIDER_REFUSED);
        assertThat(complete(begin(null, true), "subject-1", null, present.secret()))
                .as("without a time")
                .isEqualTo(refused);
        assertThat(complete(begin(null, true), "subject-1", now.minusSeconds(61), present.secret()))
                .as("an old one")
                .isEqualTo(refused);
        assertThat(complete(begin(null, true), "subject-2", now, present.secret()))
                .as("somebody else")
                .isEqualTo(refused);
        assertThat(complete(begin(null, true), "subject-1", now, null))
                .as("without a session")
                .isEqualTo(refused);
        NewSession again = session(complete(begin(null, true), "subject-1", now, present.secret()));
        assertThat(isProofRecent(again)).isTrue();
        assertThat(setup.isOpen(present)).isFalse();
    }

    @Test
    void a_sign_in_counts_as_a_proof_from_the_time_that_the_provider_tells() {
        link("subject-1", "ana");
        Instant now = setup.clock.instant();
        assertThat(
                        isProofRecent(
                                session(
                                        complete(
                                                begin(null, false),
                                                "subject-1",
                                                now.minusSeconds(500),
                                                null))))
                .isTrue();
        assertThat(
                        isProofRecent(
                                session(
                                        complete(
                                                begin(null, false),
                                                "subject-1",
                                                now.minusSeconds(600),
                                                null))))
                .isFalse();
    }

    private boolean isProofRecent(NewSession session) {
        try {
            setup.desks
                    .accounts()
                    .authentication()
                    .bySession(session.secret())
                    .orElseThrow()
                    .requireRecentProof(setup.clock.instant());
            return true;
        } catch (ReauthenticationRequiredException _) {
            return false;
        }
    }

    @Test
    void a_provider_that_is_down_is_no_refusal() {
        link("subject-1", "ana");
        ProviderStart start = begin(null, false);
        String code = setup.ports.provider().authorize(start.address(), "subject-1", null);
        setup.ports.provider().setDown(true);
        assertThatThrownBy(() -> begin(null, false)).isInstanceOf(UnavailableException.class);
        ProviderReply reply = new ProviderReply(start.state(), code, null);
        assertThatThrownBy(() -> complete(start.cookie(), reply, null))
                .isInstanceOf(UnavailableException.class);
        setup.ports.provider().setDown(false);
        session(complete(start.cookie(), reply, null));
    }

    @Test
    void a_deactivated_person_is_out_at_once() {
        link("subject-1", "ana");
        NewSession session = session(complete(begin(null, false), "subject-1", null, null));
        setup.store("ana", PersonKind.CONTACT, Role.CUSTOMER, false);
        assertThat(setup.desks.accounts().authentication().bySession(session.secret())).isEmpty();
        assertThat(setup.isOpen(session)).isFalse();
    }
}
