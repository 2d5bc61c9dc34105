package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.application.signin.SignInSetup.HOME;
import static org.expedite.application.signin.SignInSetup.PASSWORD;

import java.time.Duration;
import java.util.List;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Identity;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session.Stage;
import org.junit.jupiter.api.Test;

class PasswordDeskTest {
    private static final String NEXT = "zebra walnut forty lantern";

    private final SignInSetup setup = new SignInSetup();
    private final PasswordDesk desk = setup.signIn.passwords();
    private final RedemptionDesk redemption = setup.signIn.redemption();

    @Test
    void a_change_ends_all_sessions_but_a_new_one() {
        NewSession other = setup.ana();
        NewSession mine = setup.ana();
        setup.pass(Duration.ofMinutes(20));
        PasswordChange.Changed changed =
                (PasswordChange.Changed) desk.change(mine.secret(), PASSWORD, NEXT, HOME);
        assertThat(setup.isOpen(other)).isFalse();
        assertThat(setup.isOpen(mine)).isFalse();
        assertThat(setup.isOpen(changed.session())).isTrue();
        assertThat(changed.session().session().authenticatedAt())
                .as("the password alone is no proof of everything")
                .isEqualTo(mine.session().authenticatedAt());
        assertThat(setup.signIn("ana", PASSWORD)).isEqualTo(new SignInResult.Rejected());
        setup.session(setup.signIn("ana", NEXT), Stage.SIGNED_IN);
        assertThat(desk.change(mine.secret(), NEXT, PASSWORD, HOME))
                .isEqualTo(new PasswordChange.Expired());
    }

    @Test
    void a_change_needs_the_present_password_and_its_checks_are_delayed_too() {
        String secret = setup.ana().secret();
        for (int i = 0; i < 4; i++) {
            assertThat(desk.change(secret, "a wrong password", NEXT, HOME))
                    .isEqualTo(new PasswordChange.Rejected());
        }
        assertThat(desk.change(secret, PASSWORD, NEXT, HOME))
                .isInstanceOf(PasswordChange.TooEarly.class);
    }

    @Test
    void passwords_that_others_try_first_are_no_choice() {
        String secret = setup.ana().secret();
        for (String bad :
                List.of(
                        "eleven char",
                        "x".repeat(129),
                        "password1234",
                        "my name is ANA, really",
                        "\uD83D\uDD25".repeat(11))) {
            assertThat(desk.change(secret, PASSWORD, bad, HOME))
                    .as(bad)
                    .isInstanceOfSatisfying(
                            PasswordChange.Invalid.class,
                            invalid ->
                                    assertThat(invalid.errors())
                                            .singleElement()
                                            .satisfies(
                                                    error ->
                                                            assertThat(error.field())
                                                                    .isEqualTo("new_password")));
        }
        assertThat(desk.change(secret, PASSWORD, "x".repeat(128), HOME))
                .isInstanceOf(PasswordChange.Changed.class);
    }

    @Test
    void an_invitation_is_used_once_and_starts_over() {
        SignInSetup.Factor before = setup.boss();
        AccountId boss = new AccountId("boss");
        setup.ports.identities().link(new Identity("i", "s"), boss, setup.clock.instant());
        String code = setup.invite("boss");
        assertThat(redemption.find(code)).isPresent();
        assertThat(redemption.setPassword(code, "password1234", HOME))
                .isInstanceOf(RedemptionResult.Invalid.class);

        RedemptionResult.Begun begun =
                (RedemptionResult.Begun) redemption.setPassword(code, NEXT, HOME);
        assertThat(begun.session().session().stage()).isEqualTo(Stage.ENROLMENT_DUE);
        assertThat(setup.isOpen(before.session())).isFalse();
        assertThat(setup.ports.identities().of(boss)).isEmpty();
        assertThat(setup.ports.signIn().secondFactors().find(boss)).isEmpty();
        assertThat(setup.ports.signIn().recoveryCodes().count(boss)).isZero();
        setup.session(setup.signIn("boss", NEXT), Stage.ENROLMENT_DUE);
        assertThat(setup.signIn("boss", PASSWORD)).isEqualTo(new SignInResult.Rejected());

        assertThat(redemption.setPassword(code, PASSWORD, HOME))
                .as("again")
                .isEqualTo(new RedemptionResult.NotValid());
        assertThat(redemption.find(code)).isEmpty();
        assertThat(setup.audited()).contains("PASSWORD_CHANGED");
    }

    @Test
    void used_expired_unknown_and_inactive_are_the_same() {
        String expired = setup.invite("ana");
        String inactive = setup.invite("gone");
        setup.pass(Duration.ofDays(3));
        for (String code : List.of(expired, "unknown", "")) {
            assertThat(redemption.setPassword(code, NEXT, HOME))
                    .isEqualTo(new RedemptionResult.NotValid());
            assertThat(redemption.find(code)).isEmpty();
        }
        assertThat(redemption.setPassword(inactive, NEXT, HOME))
                .isEqualTo(new RedemptionResult.NotValid());
        setup.ana();
    }
}
