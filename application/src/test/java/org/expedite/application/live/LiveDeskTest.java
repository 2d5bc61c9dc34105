package org.expedite.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.expedite.application.Center;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountCenter;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.Session;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.registry.PersonKind;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.timeline.Visibility;
import org.junit.jupiter.api.Test;

class LiveDeskTest {
    private final AccountCenter center = new AccountCenter();
    private final LiveDesk desk = center.desks().live();

    @Test
    void customers_learn_of_what_they_may_see_of_their_organization() {
        LiveAccess access = access("ana", PersonKind.CONTACT, Role.CUSTOMER);
        assertThat(access.mayLearnOf(event(Acme.ACME.id(), Visibility.PUBLIC))).isTrue();
        assertThat(access.mayLearnOf(event(Acme.ACME.id(), Visibility.INTERNAL))).isFalse();
        assertThat(access.mayLearnOf(event(Borealis.BOREALIS.id(), Visibility.PUBLIC))).isFalse();
    }

    @Test
    void staff_learns_of_everything_and_a_registrar_of_nothing() {
        LiveAccess access = access("engineer-l1", PersonKind.ENGINEER, Role.ENGINEER);
        for (Visibility visibility : Visibility.values()) {
            assertThat(access.mayLearnOf(event(Acme.ACME.id(), visibility))).isTrue();
        }
        NewSession registrar = begin(store("robot", PersonKind.SERVICE, Role.REGISTRAR));
        assertThat(desk.access(hash(registrar))).isEmpty();
        assertThat(desk.access("invented")).isEmpty();
    }

    @Test
    void listening_does_not_prolong_a_session() {
        NewSession session = begin(store("ana", PersonKind.CONTACT, Role.CUSTOMER));
        Instant end = center.now().plus(Center.SESSIONS.idle());
        while (center.now().isBefore(end)) {
            assertThat(desk.access(hash(session))).isPresent();
            center.pass(Duration.ofMinutes(10));
        }
        assertThat(desk.access(hash(session))).isEmpty();
    }

    private LiveAccess access(String id, PersonKind kind, Role role) {
        return desk.access(hash(begin(store(id, kind, role)))).orElseThrow();
    }

    private Account store(String id, PersonKind kind, Role role) {
        return center.store(AccountCenter.account(id, kind, role));
    }

    private NewSession begin(Account account) {
        return center.begin(account, Session.Stage.SIGNED_IN, null);
    }

    private static String hash(NewSession session) {
        return Secrets.hash(session.secret());
    }

    private static RecentEvent event(OrganizationId customer, Visibility visibility) {
        return new RecentEvent(
                new RecentPosition(
                        CaseExamples.OPENED_AT, CaseExamples.number(1), new TimelinePosition(1, 0)),
                CaseEvent.Type.NOTE_ADDED,
                visibility,
                customer,
                null);
    }
}
