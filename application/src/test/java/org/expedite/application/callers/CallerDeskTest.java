package org.expedite.application.callers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.expedite.application.Center;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.callers.CallerCandidates.Candidate;
import org.expedite.application.callers.CallerCandidates.Employer;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.registry.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Identification of callers. Clause {@code ACCESS_IDENTIFY}. */
class CallerDeskTest {
    private static final String NUMBER = "+14085550777";

    private final Center center = new Center();

    @Test
    void all_contacts_with_the_number_are_returned_and_none_is_chosen() {
        center.put(caller("zed", "Zed"), caller("una", "Una"));
        CallerCandidates found =
                identify(new CallerKeys(Set.of(NUMBER), null, null, Set.of(), null));
        assertThat(names(found)).containsExactly("Una", "Zed");
        assertThat(found.more()).isFalse();
        assertThat(found.candidates())
                .allSatisfy(c -> assertThat(c.matchedBy()).containsExactly(CallerKey.PHONE));
    }

    @Test
    void candidates_are_ordered_by_matched_keys_then_name_then_id() {
        center.put(
                caller("c2", "Same"), caller("c1", "Same"), caller("b", "Other"), caller("z", "Z"));
        CallerCandidates found =
                identify(
                        new CallerKeys(
                                Set.of(NUMBER),
                                Acme.DAN.id(),
                                Acme.ANAS_JNCIE_M.id(),
                                Set.of("Z@CALLERS.example"),
                                null));
        assertThat(found.candidates())
                .extracting(c -> c.person().contact().record().id().value())
                .containsExactly("z", "ana", "dan", "b", "c1", "c2");
        assertThat(found.candidates().getFirst().matchedBy())
                .containsExactly(CallerKey.PHONE, CallerKey.EMAIL);
        assertThat(found.candidates().get(1).matchedBy())
                .containsExactly(CallerKey.CERTIFICATION_ID);
        assertThat(found.candidates().get(2).matchedBy()).containsExactly(CallerKey.CONTACT_ID);
    }

    @Test
    void a_name_is_a_key_like_the_others() {
        center.put(caller("u1", "Una Ng"), caller("u2", "Ng, Una"), caller("u3", "Una Lee"));
        CallerCandidates found =
                identify(new CallerKeys(Set.of(NUMBER), null, null, Set.of(), "UNA ng"));
        assertThat(names(found)).containsExactly("Ng, Una", "Una Ng", "Una Lee");
        assertThat(found.candidates().getFirst().matchedBy())
                .containsExactly(CallerKey.PHONE, CallerKey.NAME);
        assertThat(found.candidates().getLast().matchedBy()).containsExactly(CallerKey.PHONE);
    }

    @Test
    void the_employers_are_the_current_ones() {
        Term past = new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 14));
        Term until = new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 15));
        center.put(
                new Contact(
                        new ContactId("una"),
                        "Una",
                        "una@callers.example",
                        List.of(NUMBER),
                        "US",
                        List.of(
                                new Employment(Acme.ACME.id(), Employment.Kind.EMPLOYEE, past),
                                new Employment(Acme.ACME.id(), Employment.Kind.CONTRACTOR, until),
                                People.employee(Fastnet.FASTNET))));
        Candidate una =
                identify(new CallerKeys(Set.of(NUMBER), null, null, Set.of(), null))
                        .candidates()
                        .getFirst();
        assertThat(una.employers())
                .containsExactly(
                        new Employer(Acme.ACME, Employment.Kind.CONTRACTOR),
                        new Employer(Fastnet.FASTNET, Employment.Kind.EMPLOYEE));
    }

    @Test
    void at_most_fifty_are_returned_with_a_mark_that_there_are_more() {
        center.put(
                IntStream.range(0, 50)
                        .mapToObj(i -> caller("c%02d".formatted(i), "Caller"))
                        .toArray(Contact[]::new));
        CallerKeys shared = new CallerKeys(Set.of(NUMBER), null, null, Set.of(), null);
        assertThat(identify(shared).candidates()).hasSize(50);
        assertThat(identify(shared).more()).isFalse();
        center.put(caller("a", "Zoltan"));
        assertThat(identify(shared).candidates()).hasSize(50);
        assertThat(identify(shared).more()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ENGINEER", "DUTY_MANAGER"})
    void actors_who_take_no_calls_learn_nothing(Role role) {
        Actor actor = new Actor("somebody", Set.of(role));
        CallerKeys ana = new CallerKeys(Set.of(), Acme.ANA.id(), null, Set.of(), null);
        assertThatThrownBy(() -> center.callers().identify(actor, ana))
                .isInstanceOf(ForbiddenException.class);
        assertThat(center.callers().identify(Actors.DUTY_MANAGER, ana).candidates()).hasSize(1);
    }

    private CallerCandidates identify(CallerKeys keys) {
        return center.callers().identify(Actors.ENGINEER, keys);
    }

    private static List<String> names(CallerCandidates found) {
        return found.candidates().stream().map(c -> c.person().contact().record().name()).toList();
    }

    private static Contact caller(String id, String name) {
        return new Contact(
                new ContactId(id),
                name,
                id + "@callers.example",
                List.of(NUMBER),
                "US",
                List.of(People.employee(Acme.ACME)));
    }
}
