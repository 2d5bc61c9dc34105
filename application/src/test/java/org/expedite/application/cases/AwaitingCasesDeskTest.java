package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.junit.jupiter.api.Test;

/** The view that a registrar has of cases that wait for cover. */
class AwaitingCasesDeskTest {
    private static final Set<OrganizationId> ACME = Set.of(Acme.ACME.id());

    private final Center center = new Center();
    private final AwaitingCasesDesk desk = center.awaitingCases();

    @Test
    void cases_that_wait_are_told_until_a_contract_covers_them() {
        CaseNumber waiting = center.opened(Actors.ANA, ExampleRequest.about(Acme.NEVER_COVERED));
        center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        AwaitingCase told = new AwaitingCase(waiting, CaseStatus.AWAITING_COVERAGE);
        assertThat(desk.of(Actors.REGISTRAR, ACME)).containsExactly(told);
        assertThat(desk.of(Actors.REGISTRAR, Set.of(Borealis.BOREALIS.id()))).isEmpty();
        assertThat(desk.of(Actors.REGISTRAR, Set.of())).isEmpty();
        assertThat(desk.afterwards(Actors.REGISTRAR, ACME, List.of(waiting, waiting)))
                .containsExactly(told);

        center.put(covering(Acme.C1));
        center.reassessDue();

        assertThat(desk.of(Actors.REGISTRAR, ACME)).isEmpty();
        assertThat(desk.afterwards(Actors.REGISTRAR, ACME, List.of(waiting)))
                .containsExactly(new AwaitingCase(waiting, CaseStatus.OPEN))
                .allMatch(AwaitingCase::hasEndedWaiting);
    }

    @Test
    void nothing_is_told_of_cases_of_others_nor_of_those_that_do_not_exist() {
        CaseNumber waiting = center.opened(Actors.ANA, ExampleRequest.about(Acme.NEVER_COVERED));
        CaseNumber none = new CaseNumber("2001-0101-000001");

        assertThat(
                        desk.afterwards(
                                Actors.REGISTRAR,
                                Set.of(Borealis.BOREALIS.id()),
                                List.of(waiting, none)))
                .isEmpty();
        assertThat(desk.afterwards(Actors.REGISTRAR, ACME, List.of(none))).isEmpty();
        assertThat(desk.afterwards(Actors.REGISTRAR, Set.of(), List.of(waiting))).isEmpty();
    }

    @Test
    void more_than_the_maximum_are_not_told() {
        for (int i = 0; i < AwaitingCasesDesk.MAX + 5; i++) {
            center.opened(Actors.ANA, ExampleRequest.about(Acme.NEVER_COVERED));
        }

        assertThat(desk.of(Actors.REGISTRAR, ACME)).hasSize(AwaitingCasesDesk.MAX + 1);
    }

    @Test
    void only_those_who_change_the_registry_are_told() {
        for (Actor actor :
                List.of(Actors.ANA, Actors.ENGINEER, Actors.DUTY_MANAGER, Actors.ADMIN)) {
            assertThatThrownBy(() -> desk.of(actor, ACME)).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk.afterwards(actor, ACME, List.of()))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    private static SupportContract covering(SupportContract contract) {
        var serials = new TreeSet<>(contract.coveredSerials().known());
        serials.add(Acme.NEVER_COVERED.serial());
        return new SupportContract(
                contract.number(),
                contract.customer(),
                contract.service(),
                contract.supportedBy(),
                contract.soldBy(),
                contract.term(),
                contract.status(),
                serials);
    }
}
