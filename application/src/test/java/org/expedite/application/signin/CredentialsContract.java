package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UncommittedChanges;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.examples.Texts;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Passwords}, {@link SecondFactors}, {@link RecoveryCodes} and
 * {@link SealingKeyChecks}. Implement it in a test class, and give an empty store for every test.
 */
@PortContract
public interface CredentialsContract {
    AccountId ANA = new AccountId("ana");
    AccountId OTHER = new AccountId("Ana");
    AccountId LONGEST = new AccountId(Texts.longestId("z"));
    Instant NOON = Instant.parse("2026-06-15T12:00:00.123456Z");

    /** Longest hash and longest sealed secret that are stored. */
    String LONG = "$".repeat(255);

    Passwords passwords();

    SecondFactors secondFactors();

    RecoveryCodes recoveryCodes();

    SealingKeyChecks sealingKeyChecks();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_password_is_stored_replaced_and_deleted() {
        assertThat(passwords().find(ANA)).isEmpty();
        run(() -> passwords().store(ANA, "first", NOON));
        run(() -> passwords().store(LONGEST, LONG, NOON));
        assertThat(passwords().find(ANA)).contains("first");
        assertThat(passwords().find(LONGEST)).contains(LONG);
        assertThat(passwords().find(OTHER)).as("ids are case-sensitive").isEmpty();

        run(() -> passwords().store(ANA, "second", NOON.plusSeconds(1)));
        assertThat(passwords().find(ANA)).contains("second");
        run(() -> passwords().delete(ANA));
        run(() -> passwords().delete(ANA));
        assertThat(passwords().find(ANA)).isEmpty();
        assertThat(passwords().find(LONGEST)).contains(LONG);
    }

    @Test
    default void credentials_follow_the_unit_of_work() {
        RolledBack.run(
                unitOfWork(),
                () -> {
                    passwords().store(ANA, "hash", NOON);
                    secondFactors().storePending(ANA, "sealed");
                    recoveryCodes().replace(ANA, Set.of("a"));
                });
        assertThat(passwords().find(ANA)).isEmpty();
        assertThat(secondFactors().find(ANA)).isEmpty();
        assertThat(recoveryCodes().count(ANA)).isZero();
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> passwords().store(ANA, "hash", NOON),
                () -> passwords().find(ANA).isPresent(),
                false,
                true);
    }

    @Test
    default void a_second_factor_is_pending_then_confirmed() {
        assertThat(secondFactors().find(ANA)).isEmpty();
        assertThat(confirm("p", "s", 5)).as("nothing is pending").isFalse();
        run(() -> secondFactors().storePending(ANA, "p1"));
        run(() -> secondFactors().storePending(ANA, LONG));
        assertThat(secondFactors().find(ANA)).contains(new SecondFactor(null, LONG, 0));
        assertThat(useStep(9)).as("not confirmed").isFalse();
        assertThat(confirm("p1", "s", 5)).as("replaced meanwhile").isFalse();

        assertThat(confirm(LONG, LONG, 5)).isTrue();
        assertThat(secondFactors().find(ANA)).contains(new SecondFactor(LONG, null, 5));
        assertThat(confirm(LONG, LONG, 6)).as("no longer pending").isFalse();
        run(() -> secondFactors().storePending(ANA, "p2"));
        assertThat(secondFactors().find(ANA))
                .as("the present one remains")
                .contains(new SecondFactor(LONG, "p2", 5));
        run(() -> secondFactors().delete(ANA));
        run(() -> secondFactors().delete(ANA));
        assertThat(secondFactors().find(ANA)).isEmpty();
    }

    @Test
    default void a_step_is_used_once_and_only_forward() throws Exception {
        run(() -> secondFactors().storePending(ANA, "p"));
        confirm("p", "s", 58_000_000_000L);
        assertThat(useStep(58_000_000_000L)).isFalse();
        assertThat(useStep(57_999_999_999L)).isFalse();
        List<Concurrently.Outcome<Boolean>> outcomes =
                Concurrently.run(4, () -> useStep(58_000_000_001L));
        assertThat(outcomes).allMatch(Concurrently.Outcome::succeeded);
        assertThat(outcomes).filteredOn(o -> Boolean.TRUE.equals(o.result())).hasSize(1);
        assertThat(useStep(58_000_000_002L)).isTrue();
    }

    @Test
    default void a_recovery_code_is_used_once() throws Exception {
        run(() -> recoveryCodes().replace(ANA, Set.of("a", "b", "c")));
        run(() -> recoveryCodes().replace(OTHER, Set.of("a")));
        List<Concurrently.Outcome<Boolean>> outcomes = Concurrently.run(4, () -> use("a"));
        assertThat(outcomes).allMatch(Concurrently.Outcome::succeeded);
        assertThat(outcomes).filteredOn(o -> Boolean.TRUE.equals(o.result())).hasSize(1);
        assertThat(use("A")).isFalse();
        assertThat(recoveryCodes().count(ANA)).isEqualTo(2);
        assertThat(recoveryCodes().count(OTHER)).isEqualTo(1);

        run(() -> recoveryCodes().replace(ANA, Set.of("d", "f".repeat(64))));
        assertThat(use("b")).as("replaced").isFalse();
        assertThat(use("f".repeat(64))).isTrue();
        run(() -> recoveryCodes().replace(ANA, Set.of()));
        assertThat(recoveryCodes().count(ANA)).isZero();
    }

    @Test
    default void the_first_value_that_checks_keys_remains() throws Exception {
        assertThat(sealingKeyChecks().find()).isEmpty();
        List<Concurrently.Outcome<String>> outcomes =
                Concurrently.run(
                        List.of(
                                () -> storeCheck("a"),
                                () -> storeCheck("b"),
                                () -> storeCheck("c")));
        assertThat(outcomes).allMatch(Concurrently.Outcome::succeeded);
        String stored = sealingKeyChecks().find().orElseThrow();
        assertThat(outcomes).allMatch(o -> stored.equals(o.result()));
        assertThat(storeCheck("d")).isEqualTo(stored);
    }

    private String storeCheck(String value) {
        return unitOfWork().run(() -> sealingKeyChecks().storeIfAbsent(value));
    }

    private boolean use(String hash) {
        return unitOfWork().run(() -> recoveryCodes().use(ANA, hash));
    }

    private boolean useStep(long step) {
        return unitOfWork().run(() -> secondFactors().useStep(ANA, step));
    }

    private boolean confirm(String pending, String secret, long step) {
        return unitOfWork().run(() -> secondFactors().confirm(ANA, pending, secret, step));
    }

    private void run(Runnable work) {
        unitOfWork()
                .run(
                        () -> {
                            work.run();
                            return true;
                        });
    }
}
