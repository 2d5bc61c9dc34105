package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.application.signin.SignInSetup.HOME;
import static org.expedite.application.signin.SignInSetup.PASSWORD;

import java.time.Duration;
import java.util.List;
import org.expedite.application.Concurrently;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session.Stage;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final BrowserOrigin ELSEWHERE = SignInSetup.from("198.51.100.9");

    private final SignInSetup setup = new SignInSetup();
    private final SignInDesk desk = setup.signIn.signIn();

    private SignInResult guess(String name, BrowserOrigin from) {
        return desk.signIn(name, "a wrong password", from, null);
    }

    @Test
    void waits_grow_for_existing_names_and_others_alike_and_never_beyond_half_a_minute() {
        for (String name : List.of("unknown", "ana")) {
            for (int i = 0; i < 4; i++) {
                assertThat(guess(name, HOME)).isInstanceOf(SignInResult.Rejected.class);
            }
            for (int seconds : List.of(1, 2, 4, 8, 16, 30, 30, 30)) {
                assertThat(guess(name, HOME))
                        .as("%s, %s s", name, seconds)
                        .isEqualTo(new SignInResult.TooEarly(Duration.ofSeconds(seconds)));
                setup.pass(Duration.ofSeconds(seconds));
                assertThat(guess(name, HOME)).isInstanceOf(SignInResult.Rejected.class);
            }
        }
        assertThat(desk.signIn("ana", PASSWORD, HOME, null))
                .as("the right one waits too, and is not checked")
                .isInstanceOf(SignInResult.TooEarly.class);
        setup.pass(Duration.ofSeconds(30));
        setup.ana();
        assertThat(guess("ana", HOME)).as("forgotten").isInstanceOf(SignInResult.Rejected.class);
        assertThat(guess("ana", HOME)).isInstanceOf(SignInResult.Rejected.class);
    }

    @Test
    void concurrent_guesses_count_each() throws Exception {
        List<Concurrently.Outcome<SignInResult>> outcomes =
                Concurrently.run(12, () -> guess("ana", HOME));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.result() instanceof SignInResult.Rejected)
                .hasSize(4);
    }

    @Test
    void guesses_from_many_networks_count_together_but_not_against_a_known_one() {
        NewSession session = setup.ana();
        for (int i = 0; i < 20; i++) {
            guess("ana", SignInSetup.from("203.0.113." + i));
        }
        assertThat(guess("ana", ELSEWHERE)).isInstanceOf(SignInResult.TooEarly.class);
        assertThat(setup.isOpen(session)).isTrue();
        setup.ana();
    }

    @Test
    void guesses_of_many_names_from_one_network_count_together() {
        for (int i = 0; i < 60; i++) {
            assertThat(guess("name-" + i, HOME)).isInstanceOf(SignInResult.Rejected.class);
        }
        assertThat(guess("another", HOME)).isInstanceOf(SignInResult.TooEarly.class);
        assertThat(guess("another", ELSEWHERE)).isInstanceOf(SignInResult.Rejected.class);
    }

    @Test
    void many_people_of_one_network_can_sign_in_at_once() {
        for (int i = 0; i < 100; i++) {
            setup.ana();
        }
    }

    @Test
    void codes_cannot_be_guessed_by_proving_the_password_again_and_again() {
        SignInSetup.Factor factor = setup.boss();
        setup.pass(Duration.ofMinutes(1));
        SignInResult result = new SignInResult.Rejected();
        for (int i = 0; i <= 4; i++) {
            NewSession pending =
                    setup.session(setup.signIn("boss", PASSWORD), Stage.SECOND_FACTOR_DUE);
            result = desk.proveSecondFactor(pending.secret(), "000000", HOME);
        }
        assertThat(result).isInstanceOf(SignInResult.TooEarly.class);
        setup.pass(Duration.ofSeconds(30));
        NewSession pending = setup.session(setup.signIn("boss", PASSWORD), Stage.SECOND_FACTOR_DUE);
        setup.session(
                desk.proveSecondFactor(pending.secret(), setup.code(factor.app()), HOME),
                Stage.SIGNED_IN);
    }

    @Test
    void failures_are_forgotten_and_deleted_after_an_hour() {
        for (int i = 0; i < 5; i++) {
            guess("ana", HOME);
        }
        setup.pass(Duration.ofHours(1));
        for (int i = 0; i < 4; i++) {
            assertThat(guess("ana", HOME)).isInstanceOf(SignInResult.Rejected.class);
        }
        setup.pass(Duration.ofMinutes(61));
        assertThat(setup.signIn.throttle().deleteOutdated()).isEqualTo(3);
        assertThat(setup.signIn.throttle().deleteOutdated()).isZero();
    }
}
