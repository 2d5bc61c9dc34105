package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.application.signin.SignInSetup.HOME;
import static org.expedite.application.signin.SignInSetup.PASSWORD;

import java.time.Duration;
import java.util.List;
import org.expedite.application.Concurrently;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session.Stage;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.Test;

class SignInDeskTest {
    private final SignInSetup setup = new SignInSetup();
    private final SignInDesk desk = setup.signIn.signIn();

    @Test
    void a_password_signs_in_who_needs_no_second_factor() {
        NewSession session = setup.ana();
        assertThat(desk.find(session.secret()).orElseThrow().account().id().value())
                .isEqualTo("ana");
        assertThat(setup.desks.accounts().authentication().bySession(session.secret())).isPresent();
        assertThat(setup.audited()).containsExactly("SIGNED_IN");
    }

    @Test
    void nobody_learns_which_names_exist() {
        for (String name : List.of("ana", "unknown", "gone", "linked", "no id at all", "", "ANA")) {
            int before = setup.ports.hasher().comparisons();
            if (name.equals("linked")) {
                setup.store("linked", PersonKind.CONTACT, Role.CUSTOMER, true);
            }
            String password = name.equals("gone") ? PASSWORD : "wrong " + PASSWORD;
            assertThat(setup.signIn(name, password))
                    .as(name)
                    .isEqualTo(new SignInResult.Rejected());
            assertThat(setup.ports.hasher().comparisons() - before)
                    .as("the same work for %s", name)
                    .isEqualTo(1);
        }
        assertThat(setup.signIn("ana", "x".repeat(129))).isEqualTo(new SignInResult.Rejected());
        assertThat(setup.audited())
                .contains(
                        "SIGN_IN_FAILED WRONG_PASSWORD",
                        "SIGN_IN_FAILED UNKNOWN_NAME",
                        "SIGN_IN_FAILED INACTIVE");
    }

    @Test
    void every_step_has_a_new_session_and_ends_the_one_before() {
        NewSession first = setup.ana();
        NewSession second =
                setup.session(desk.signIn("ana", PASSWORD, HOME, first.secret()), Stage.SIGNED_IN);
        assertThat(second.secret()).isNotEqualTo(first.secret());
        assertThat(setup.isOpen(first)).as("the cookie from before").isFalse();
        NewSession planted =
                setup.session(
                        desk.signIn("ana", PASSWORD, HOME, "a cookie that an attacker has set"),
                        Stage.SIGNED_IN);
        assertThat(desk.find("a cookie that an attacker has set")).isEmpty();
        assertThat(setup.isOpen(planted)).isTrue();
    }

    @Test
    void a_second_factor_is_asked_for_once_it_is_set_up() {
        SignInSetup.Factor factor = setup.boss();
        setup.pass(Duration.ofMinutes(1));
        NewSession pending = setup.session(setup.signIn("boss", PASSWORD), Stage.SECOND_FACTOR_DUE);
        assertThat(setup.desks.accounts().authentication().bySession(pending.secret()))
                .as("nobody yet")
                .isEmpty();
        assertThat(desk.proveSecondFactor(pending.secret(), "000000", HOME))
                .isEqualTo(new SignInResult.Rejected());
        String code = setup.code(factor.app());
        NewSession session =
                setup.session(
                        desk.proveSecondFactor(
                                pending.secret(),
                                code.substring(0, 3) + " " + code.substring(3),
                                HOME),
                        Stage.SIGNED_IN);
        assertThat(setup.isOpen(pending)).isFalse();
        assertThat(setup.isOpen(session)).isTrue();
        assertThat(desk.proveSecondFactor(pending.secret(), code, HOME))
                .isEqualTo(new SignInResult.Expired());
        assertThat(desk.proveSecondFactor(session.secret(), code, HOME))
                .isEqualTo(new SignInResult.Expired());
    }

    @Test
    void a_code_signs_in_once_even_if_it_is_used_twice_at_once() throws Exception {
        SignInSetup.Factor factor = setup.boss();
        assertThat(codes(setup.code(factor.app()))).as("used to set it up").isZero();
        setup.pass(Duration.ofSeconds(30));
        assertThat(codes(setup.code(factor.app()))).isEqualTo(1);
        assertThat(codes(factor.recoveryCodes().getFirst())).isEqualTo(1);
        assertThat(codes(factor.recoveryCodes().getFirst())).as("again").isZero();
        assertThat(codes(factor.recoveryCodes().getLast().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(1);
    }

    /** Returns how many of two browsers a code signs in. */
    private long codes(String code) throws Exception {
        setup.pass(Duration.ofSeconds(1));
        List<String> pending =
                List.of(
                        setup.session(setup.signIn("boss", PASSWORD), Stage.SECOND_FACTOR_DUE)
                                .secret(),
                        setup.session(setup.signIn("boss", PASSWORD), Stage.SECOND_FACTOR_DUE)
                                .secret());
        return Concurrently.run(
                        pending.stream()
                                .map(
                                        secret ->
                                                (java.util.concurrent.Callable<SignInResult>)
                                                        () ->
                                                                desk.proveSecondFactor(
                                                                        secret, code, HOME))
                                .toList())
                .stream()
                .filter(outcome -> outcome.result() instanceof SignInResult.Begun)
                .count();
    }

    @Test
    void a_sign_in_has_to_be_completed_in_ten_minutes() {
        SignInSetup.Factor factor = setup.boss();
        setup.pass(Duration.ofMinutes(1));
        NewSession pending = setup.session(setup.signIn("boss", PASSWORD), Stage.SECOND_FACTOR_DUE);
        setup.pass(Duration.ofMinutes(10));
        assertThat(desk.proveSecondFactor(pending.secret(), setup.code(factor.app()), HOME))
                .isEqualTo(new SignInResult.Expired());
    }

    @Test
    void a_person_proves_again_who_it_is_by_everything_it_has() {
        SignInSetup.Factor factor = setup.boss();
        setup.pass(Duration.ofMinutes(11));
        String secret = factor.session().secret();
        assertThat(desk.reauthenticate(secret, PASSWORD, null, HOME))
                .as("without a code")
                .isEqualTo(new SignInResult.Rejected());
        assertThat(desk.reauthenticate(secret, "wrong", setup.code(factor.app()), HOME))
                .isEqualTo(new SignInResult.Rejected());
        NewSession again =
                setup.session(
                        desk.reauthenticate(secret, PASSWORD, setup.code(factor.app()), HOME),
                        Stage.SIGNED_IN);
        assertThat(again.session().authenticatedAt()).isEqualTo(setup.clock.instant());
        assertThat(setup.isOpen(factor.session())).isFalse();
        assertThat(desk.reauthenticate(secret, PASSWORD, null, HOME))
                .isEqualTo(new SignInResult.Expired());
    }

    @Test
    void signing_out_ends_the_session() {
        NewSession session = setup.ana();
        assertThat(desk.signOut(session.secret())).contains(session.session());
        assertThat(setup.isOpen(session)).isFalse();
        assertThat(desk.signOut(session.secret())).isEmpty();
        assertThat(setup.audited()).containsExactly("SIGNED_IN", "SIGNED_OUT");
    }
}
