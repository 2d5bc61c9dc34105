package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.signin.SignInSetup.HOME;
import static org.expedite.application.signin.SignInSetup.PASSWORD;

import java.time.Duration;
import java.util.List;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.ReauthenticationRequiredException;
import org.expedite.application.accounts.Session.Stage;
import org.junit.jupiter.api.Test;

class SecondFactorDeskTest {
    private final SignInSetup setup = new SignInSetup();
    private final SecondFactorDesk desk = setup.signIn.secondFactors();

    @Test
    void who_needs_one_sets_it_up_before_it_is_signed_in() {
        NewSession pending = setup.session(setup.signIn("boss", PASSWORD), Stage.ENROLMENT_DUE);
        assertThat(setup.desks.accounts().authentication().bySession(pending.secret())).isEmpty();
        assertThat(desk.state(pending.secret())).contains(new FactorState(false, 0, true));
        Enrolment enrolment = desk.begin(pending.secret()).orElseThrow();
        assertThat(enrolment.uri())
                .isEqualTo(
                        "otpauth://totp/Expedite%3Aboss?secret="
                                + enrolment.secret()
                                + "&issuer=Expedite");
        assertThat(desk.pending(pending.secret())).contains(enrolment);
        assertThat(desk.confirm(pending.secret(), "000000", HOME))
                .isEqualTo(new ConfirmationResult.Wrong());

        ConfirmationResult.Confirmed confirmed =
                (ConfirmationResult.Confirmed)
                        desk.confirm(pending.secret(), setup.code(enrolment.secret()), HOME);
        assertThat(confirmed.recoveryCodes())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}"));
        assertThat(setup.isOpen(pending)).isFalse();
        assertThat(setup.desks.accounts().authentication().bySession(confirmed.session().secret()))
                .isPresent();
        assertThat(desk.state(confirmed.session().secret()))
                .contains(new FactorState(true, 10, true));
        assertThat(setup.audited())
                .containsExactly("SIGN_IN_FAILED WRONG_CODE", "SECOND_FACTOR_CHANGED", "SIGNED_IN");
    }

    @Test
    void what_one_session_sets_up_no_other_one_sees_or_confirms() {
        NewSession mine = setup.session(setup.signIn("boss", PASSWORD), Stage.ENROLMENT_DUE);
        NewSession other = setup.session(setup.signIn("boss", PASSWORD), Stage.ENROLMENT_DUE);
        desk.begin(mine.secret());
        Enrolment others = desk.begin(other.secret()).orElseThrow();
        assertThat(desk.pending(mine.secret())).isEmpty();
        assertThat(desk.confirm(mine.secret(), setup.code(others.secret()), HOME))
                .isEqualTo(new ConfirmationResult.Expired());
        assertThat(desk.confirm("no session", "000000", HOME))
                .isEqualTo(new ConfirmationResult.Expired());
    }

    @Test
    void an_app_is_replaced_only_when_the_next_one_works() {
        SignInSetup.Factor first = setup.boss();
        setup.pass(Duration.ofMinutes(1));
        desk.begin(first.session().secret());
        NewSession pending = setup.session(setup.signIn("boss", PASSWORD), Stage.SECOND_FACTOR_DUE);
        setup.session(
                setup.signIn
                        .signIn()
                        .proveSecondFactor(pending.secret(), setup.code(first.app()), HOME),
                Stage.SIGNED_IN);
        setup.pass(Duration.ofMinutes(1));
        SignInSetup.Factor second = setup.enrol(first.session().secret());
        setup.pass(Duration.ofMinutes(1));
        pending = setup.session(setup.signIn("boss", PASSWORD), Stage.SECOND_FACTOR_DUE);
        for (String old : List.of(setup.code(first.app()), first.recoveryCodes().getFirst())) {
            assertThat(setup.signIn.signIn().proveSecondFactor(pending.secret(), old, HOME))
                    .isEqualTo(new SignInResult.Rejected());
        }
        setup.session(
                setup.signIn
                        .signIn()
                        .proveSecondFactor(pending.secret(), setup.code(second.app()), HOME),
                Stage.SIGNED_IN);
    }

    @Test
    void changes_of_a_signed_in_person_need_a_recent_proof() {
        SignInSetup.Factor factor = setup.boss();
        String secret = factor.session().secret();
        List<String> fresh = desk.renewRecoveryCodes(secret).orElseThrow();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(factor.recoveryCodes());
        setup.pass(Duration.ofMinutes(10));
        for (Runnable change :
                List.<Runnable>of(
                        () -> desk.begin(secret),
                        () -> desk.renewRecoveryCodes(secret),
                        () -> desk.remove(secret))) {
            assertThatThrownBy(change::run).isInstanceOf(ReauthenticationRequiredException.class);
        }
    }

    @Test
    void only_who_needs_none_can_remove_it() {
        assertThat(desk.remove(setup.boss().session().secret())).isFalse();
        SignInSetup.Factor own = setup.enrol(setup.ana().secret());
        assertThat(setup.signIn("ana", PASSWORD))
                .isInstanceOfSatisfying(
                        SignInResult.Begun.class,
                        begun ->
                                assertThat(begun.session().session().stage())
                                        .isEqualTo(Stage.SECOND_FACTOR_DUE));
        assertThat(desk.remove(own.session().secret())).isTrue();
        assertThat(setup.ports.signIn().recoveryCodes().count(new AccountId("ana"))).isZero();
        setup.ana();
        assertThat(desk.remove("no session")).isFalse();
        assertThat(desk.renewRecoveryCodes(own.session().secret())).isEmpty();
    }

    @Test
    void a_node_with_another_key_seals_nothing() {
        setup.boss();
        assertThat(setup.signIn.sealing().isKeyRight()).isTrue();
        Sealing other =
                new Sealing(
                        new HashedBox("another key"),
                        setup.ports.signIn().sealingKeyChecks(),
                        setup.ports.unitOfWork());
        assertThat(other.isKeyRight()).isFalse();
        assertThatThrownBy(() -> other.seal("secret", "ana"))
                .isInstanceOf(org.expedite.application.UnavailableException.class);
    }
}
