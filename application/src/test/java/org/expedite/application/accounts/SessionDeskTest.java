package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.accounts.AccountCenter.account;
import static org.expedite.application.accounts.AccountCenter.inactive;

import java.time.Duration;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.examples.Actors;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionDeskTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AccountCenter center = new AccountCenter();
    private final SessionDesk desk = center.desks().accounts().sessions();
    private final AuthenticationDesk authentication = center.desks().accounts().authentication();
    private final Account ana = center.store(account("ana", PersonKind.CONTACT, Role.CUSTOMER));
    private final Account dan = center.store(account("dan", PersonKind.CONTACT, Role.CUSTOMER));

    @Test
    void a_session_begins_with_a_secret_of_its_own() {
        NewSession first = begin(ana);
        assertThat(first.secret()).matches("[0-9A-Za-z_-]{43}");
        assertThat(first.toString()).doesNotContain(first.secret());
        assertThat(desk.find(first.secret()))
                .hasValueSatisfying(
                        holder -> {
                            assertThat(holder.session()).isEqualTo(first.session());
                            assertThat(holder.account()).isEqualTo(ana);
                        });
        NewSession next = begin(ana, Session.Stage.SIGNED_IN, first.session());
        assertThat(next.secret()).isNotEqualTo(first.secret());
        assertThat(desk.find(first.secret())).as("the one before has ended").isEmpty();
        center.store(inactive(ana));
        assertThat(desk.find(next.secret())).isEmpty();
    }

    @Test
    void a_long_description_of_a_browser_is_shortened() {
        assertThat(new BrowserOrigin("192.0.2.1", "192.0.2.0/24", "b".repeat(9_999)).browser())
                .hasSize(200);
    }

    @Test
    void everybody_lists_and_ends_its_own_sessions_and_administrators_all() {
        Session anas = begin(ana).session();
        Session dans = begin(dan).session();
        assertThat(desk.list(Actors.ANA, null, null, 9)).containsExactly(anas);
        assertThat(desk.list(Actors.ADMIN, null, null, 9)).containsExactly(anas, dans);
        assertThat(desk.list(Actors.ADMIN, dan.id(), null, 9)).containsExactly(dans);
        assertThat(desk.list(Actors.ADMIN, null, anas.id(), 9)).containsExactly(dans);
        assertThatThrownBy(() -> desk.list(Actors.ANA, dan.id(), null, 9))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.end(Actors.ANA, dans.id()))
                .isInstanceOf(NotFoundException.class);
        desk.end(Actors.ANA, anas.id());
        desk.end(Actors.ADMIN, dans.id());
        assertThatThrownBy(() -> desk.end(Actors.ADMIN, dans.id()))
                .as("once")
                .isInstanceOf(NotFoundException.class);
        assertThat(center.audited(AuditKind.SESSION_ENDED)).isEqualTo(2);
    }

    @Test
    void a_read_only_token_ends_no_session() {
        Session session = begin(ana).session();
        Actor reader = new Actor("ana", Set.of(Role.CUSTOMER), true);
        assertThatThrownBy(() -> desk.end(reader, session.id()))
                .isInstanceOf(ForbiddenException.class);
        assertThat(desk.list(reader, null, null, 9)).containsExactly(session);
    }

    @Test
    void all_other_sessions_end_at_once() {
        NewSession here = begin(ana);
        NewSession there = begin(ana);
        NewSession dans = begin(dan);
        SignedIn caller = authentication.bySession(here.secret()).orElseThrow();
        assertThat(desk.endOthers(caller)).isOne();
        assertThat(authentication.bySession(here.secret())).isPresent();
        assertThat(authentication.bySession(there.secret())).isEmpty();
        assertThat(authentication.bySession(dans.secret())).isPresent();
        assertThat(desk.endOthers(AccountCenter.byToken(ana, null)))
                .as("a token has no session that could remain")
                .isOne();
        assertThat(authentication.bySession(here.secret())).isEmpty();
        assertThat(center.audited(AuditKind.SESSION_ENDED)).isEqualTo(2);
    }

    @Test
    void a_session_is_open_until_it_is_idle_or_old_or_if_more_is_to_be_proved() {
        Session session = begin(ana).session();
        Session pending = begin(ana, Session.Stage.SECOND_FACTOR_DUE, null).session();
        assertThat(desk.isOpen(session)).isTrue();
        assertThat(desk.isOpen(pending)).isFalse();
        assertThat(desk.endOf(session)).isEqualTo(center.now().plus(Center.SESSIONS.age()));
        center.pass(Center.SESSIONS.idle().minus(SECOND));
        assertThat(desk.isOpen(session)).isTrue();
        center.pass(SECOND);
        assertThat(desk.isOpen(session)).isFalse();
    }

    @Test
    void sessions_that_ended_by_themselves_are_deleted_14_days_later() {
        begin(ana);
        Session used = begin(ana).session();
        center.pass(Center.SESSIONS.idle().plus(SessionDesk.REMEMBERED_FOR));
        center.ports().sessions().touch(used.id(), center.now());
        assertThat(desk.deleteOutdated()).as("the end itself is not past").isZero();
        center.pass(SECOND);
        assertThat(desk.deleteOutdated()).as("the idle one").isOne();
        center.pass(Center.SESSIONS.age());
        center.ports().sessions().touch(used.id(), center.now());
        Session recent = begin(ana).session();
        assertThat(desk.deleteOutdated()).as("the old one").isOne();
        assertThat(desk.list(Actors.ADMIN, null, null, 9)).containsExactly(recent);
    }

    private NewSession begin(Account account) {
        return begin(account, Session.Stage.SIGNED_IN, null);
    }

    private NewSession begin(Account account, Session.Stage stage, @Nullable Session previous) {
        return center.begin(account, stage, previous);
    }
}
