package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Invitations}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface InvitationsContract {
    /** The instant of the examples. */
    Instant NOON = SignInExamples.NOON;

    /** The port under test. */
    Invitations invitations();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_invitation_is_found_by_its_hash() {
        Invitation invitation = store("kim", "one", NOON);
        assertThat(invitations().find(Secrets.hash("one"))).contains(invitation);
        assertThat(invitations().find(Secrets.hash("two"))).isEmpty();
    }

    @Test
    default void a_new_invitation_replaces_that_of_the_same_account() {
        Invitation others = store("lea", "other", NOON);
        store("kim", "one", NOON);
        Invitation next = store("kim", "two", NOON.plusSeconds(5));
        assertThat(invitations().find(Secrets.hash("one"))).isEmpty();
        assertThat(invitations().find(Secrets.hash("two"))).contains(next);
        assertThat(invitations().find(Secrets.hash("other"))).contains(others);
    }

    @Test
    default void an_invitation_is_used_once() {
        store("kim", "one", NOON);
        assertThat(use("one")).isTrue();
        assertThat(use("one")).isFalse();
        assertThat(invitations().find(Secrets.hash("one"))).isEmpty();
    }

    @Test
    default void of_concurrent_uses_one_succeeds() throws Exception {
        store("kim", "one", NOON);
        assertThat(Concurrently.run(4, () -> use("one")))
                .filteredOn(outcome -> outcome.succeeded() && outcome.result())
                .hasSize(1);
    }

    @Test
    default void a_use_that_is_rolled_back_does_not_count() {
        store("kim", "one", NOON);
        RolledBack.run(unitOfWork(), () -> invitations().use(Secrets.hash("one")));
        assertThat(use("one")).isTrue();
    }

    @Test
    default void expired_ones_are_deleted_in_portions() {
        store("kim", "one", NOON.minusSeconds(10));
        store("lea", "two", NOON.minusSeconds(9));
        store("pat", "three", NOON);
        assertThat(invitations().deleteExpired(NOON.plusSeconds(1), 1)).isEqualTo(1);
        assertThat(invitations().deleteExpired(NOON, 9)).isEqualTo(1);
        assertThat(invitations().find(Secrets.hash("three"))).isPresent();
    }

    private Invitation store(String account, String code, Instant expiresAt) {
        Invitation invitation = new Invitation(new AccountId(account), NOON, "alice", expiresAt);
        invitations().store(invitation, Secrets.hash(code));
        return invitation;
    }

    private boolean use(String code) {
        return unitOfWork().run(() -> invitations().use(Secrets.hash(code)));
    }
}
