package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.expedite.application.PortContract;
import org.expedite.application.StaleVersionException;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Sessions} and {@link SessionEnds}. Implement it in a test
 * class, and give an empty store for every test.
 */
@PortContract
public interface SessionsContract {
    /** The instant of the examples. */
    Instant NOON = SignInExamples.NOON;

    /** The port under test. */
    Sessions sessions();

    /** The port to their ends. */
    SessionEnds sessionEnds();

    /** Accounts in the same store. */
    Accounts accounts();

    @BeforeEach
    default void storeAccounts() {
        for (String id : List.of("kim", "lea")) {
            accounts().store(SignInExamples.first(SignInExamples.account(id, PersonKind.SERVICE)));
        }
    }

    @Test
    default void a_session_is_found_by_its_hash_with_its_account() {
        Session session = SignInExamples.session("s1", "kim", NOON);
        Session bare = SignInExamples.session("s2", "lea", NOON, null, null);
        store(session);
        store(bare);
        assertThat(sessions().find(hash(session)))
                .contains(
                        new SessionHolder(
                                session, SignInExamples.account("kim", PersonKind.SERVICE)));
        assertThat(sessions().find(hash(bare))).map(SessionHolder::session).contains(bare);
        assertThat(sessions().find(Secrets.hash("another"))).isEmpty();
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> sessions().store(bare, Secrets.hash("another")));
    }

    @Test
    default void lists_are_in_the_order_of_ids() {
        store(SignInExamples.session("s2", "kim", NOON));
        store(SignInExamples.session("s3", "lea", NOON));
        store(SignInExamples.session("s1", "kim", NOON));
        assertThat(ids(sessions().list(null, null, 2))).containsExactly("s1", "s2");
        assertThat(ids(sessions().list(null, new SessionId("s2"), 2))).containsExactly("s3");
        assertThat(ids(sessions().list(new AccountId("kim"), new SessionId("s1"), 2)))
                .containsExactly("s2");
    }

    @Test
    default void the_last_request_is_stored() {
        Session session = SignInExamples.session("s1", "kim", NOON);
        store(session);
        sessions().touch(session.id(), NOON.plusSeconds(61));
        sessions().touch(new SessionId("unknown"), NOON);
        assertThat(sessions().find(hash(session)).orElseThrow().session().lastSeenAt())
                .isEqualTo(NOON.plusSeconds(61));
    }

    @Test
    default void an_ended_session_is_found_no_more() {
        Session session = SignInExamples.session("s1", "kim", NOON);
        store(session);
        assertThat(sessionEnds().end(session.id(), new AccountId("lea"))).isEmpty();
        assertThat(sessionEnds().end(session.id(), new AccountId("kim"))).contains(session);
        assertThat(sessionEnds().end(session.id(), null)).isEmpty();
        assertThat(sessions().find(hash(session))).isEmpty();
    }

    @Test
    default void all_sessions_of_an_account_end_but_one() {
        for (String id : List.of("s1", "s2", "s3")) {
            store(SignInExamples.session(id, "kim", NOON));
        }
        store(SignInExamples.session("s4", "lea", NOON));
        assertThat(sessionEnds().endAll(new AccountId("kim"), new SessionId("s2"))).isEqualTo(2);
        assertThat(ids(sessions().list(null, null, 9))).containsExactly("s2", "s4");
        assertThat(sessionEnds().endAll(new AccountId("kim"), null)).isEqualTo(1);
        assertThat(ids(sessions().list(null, null, 9))).containsExactly("s4");
    }

    @Test
    default void outdated_sessions_are_deleted_in_portions() {
        store(SignInExamples.session("idle1", "kim", NOON.minusSeconds(100)));
        store(SignInExamples.session("idle2", "kim", NOON.minusSeconds(90)));
        Session old = SignInExamples.session("old", "kim", NOON.minusSeconds(1_000));
        store(old);
        sessions().touch(old.id(), NOON);
        store(SignInExamples.session("open", "kim", NOON));
        assertThat(sessionEnds().deleteOutdated(NOON.minusSeconds(50), Instant.EPOCH, 1))
                .isEqualTo(1);
        assertThat(sessionEnds().deleteOutdated(NOON.minusSeconds(50), NOON.minusSeconds(500), 9))
                .isEqualTo(2);
        assertThat(ids(sessions().list(null, null, 9))).containsExactly("open");
    }

    private void store(Session session) {
        sessions().store(session, hash(session));
    }

    private static String hash(Session session) {
        return Secrets.hash(session.id().value());
    }

    private static List<String> ids(List<Session> sessions) {
        return sessions.stream().map(session -> session.id().value()).toList();
    }
}
