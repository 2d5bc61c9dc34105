package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.registry.Term;
import org.junit.jupiter.api.Test;

/** Access to cases, and redaction of their views. */
class CaseVisibilityTest {
    private final Center center = new Center();

    @Test
    void a_case_is_visible_to_its_organization_and_to_staff() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        for (Actor actor :
                List.of(
                        Actors.ANA,
                        Actors.DAN,
                        Actors.CARL,
                        Actors.ENGINEER,
                        Actors.DUTY_MANAGER)) {
            assertThat(center.cases().find(actor, number).supportCase())
                    .as("%s", actor)
                    .isEqualTo(center.stored(number));
        }
    }

    @Test
    void a_hidden_case_cannot_be_distinguished_from_a_missing_one() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        CaseNumber none = new CaseNumber("2026-0615-999999");
        Actor stranger = new Actor("stranger", Set.of(Role.CUSTOMER));
        for (Actor actor : List.of(Actors.ZOE, Actors.PAT, Actors.IVY, stranger)) {
            assertHidden(actor, number);
            assertHidden(actor, none);
        }
        assertHidden(Actors.ENGINEER, none);
    }

    @Test
    void customers_know_names_of_their_own_organizations_and_the_staff_knows_all() {
        Set<String> people = Set.of("ana", "zoe", "engineer-l1", "registrar");
        Set<OrganizationId> organizations = Set.of(Acme.ACME.id(), Borealis.BOREALIS.id());

        CaseNames ofStaff = center.cases().names(Actors.ENGINEER, people, organizations);
        CaseNames ofAna = center.cases().names(Actors.ANA, people, organizations);

        assertThat(people.stream().map(ofStaff::person))
                .containsExactlyInAnyOrder("Ana", "Zoe", "The engineer-l1", "registrar");
        assertThat(people.stream().map(ofAna::person))
                .containsExactlyInAnyOrder("Ana", "zoe", "engineer-l1", "registrar");
        assertThat(organizations.stream().map(ofStaff::organization))
                .containsExactlyInAnyOrder("Acme", "Borealis");
        assertThat(organizations.stream().map(ofAna::organization))
                .containsExactlyInAnyOrder("Acme", "borealis");
        assertThatThrownBy(() -> center.cases().names(Actors.REGISTRAR, people, Set.of()))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void access_ends_with_the_employment() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        center.put(
                People.contact(
                        "dan",
                        "Dan",
                        new Employment(
                                Acme.ACME.id(),
                                Employment.Kind.EMPLOYEE,
                                new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 15)))));
        center.at("2026-06-15T23:59:59.999999Z");
        assertThat(center.cases().find(Actors.DAN, number)).isNotNull();
        center.at("2026-06-16T00:00:00Z");
        assertHidden(Actors.DAN, number);
        assertThat(list(Actors.DAN, CaseFilter.ALL)).isEmpty();
    }

    @Test
    void actors_without_casework_cannot_read_cases() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        for (Actor actor : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(() -> center.cases().find(actor, number))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> list(actor, CaseFilter.ALL))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void customers_list_cases_of_their_own_organizations_only() {
        CaseNumber acmes = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        CaseNumber borealis = center.opened(Actors.ZOE, ExampleRequest.about(Borealis.BO1));
        assertThat(list(Actors.DAN, CaseFilter.ALL)).containsExactly(acmes);
        assertThat(list(Actors.ZOE, CaseFilter.ALL)).containsExactly(borealis);
        assertThat(list(Actors.PAT, CaseFilter.ALL)).isEmpty();
        assertThat(list(Actors.ENGINEER, CaseFilter.ALL)).containsExactly(borealis, acmes);
        assertThat(list(Actors.DUTY_MANAGER, CaseFilter.ALL)).containsExactly(borealis, acmes);
    }

    @Test
    void filtering_by_a_foreign_organization_returns_none_of_its_cases() {
        CaseNumber acmes = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        CaseNumber borealis = center.opened(Actors.ZOE, ExampleRequest.about(Borealis.BO1));
        assertThat(list(Actors.DAN, of(Borealis.BOREALIS.id()))).isEmpty();
        assertThat(list(Actors.DAN, of(Borealis.BOREALIS.id(), Acme.ACME.id())))
                .containsExactly(acmes);
        assertThat(list(Actors.ENGINEER, of(Borealis.BOREALIS.id()))).containsExactly(borealis);
    }

    @Test
    void filters_of_customers_apply() {
        CaseNumber referred =
                center.opened(Actors.ANA, ExampleRequest.about(Acme.PARTNER_SUPPORTED));
        center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        CaseFilter filter = new CaseFilter(CaseStatus.REFERRED, Priority.P1, null, null, false);
        assertThat(list(Actors.DAN, filter)).containsExactly(referred);
    }

    @Test
    void a_list_is_paged_in_the_requested_order() {
        CasePosition first =
                CasePosition.of(
                        center.open(Actors.ANA, ExampleRequest.about(Acme.JN1)).supportCase());
        CaseNumber second = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(
                        center.cases()
                                .page(
                                        Actors.ANA,
                                        CaseFilter.ALL,
                                        null,
                                        CaseOrder.OLDEST_FIRST,
                                        first,
                                        1))
                .singleElement()
                .satisfies(
                        v -> {
                            assertThat(v.supportCase().number()).isEqualTo(second);
                            assertThat(v.priorityEscalation()).as("dry run in lists").isNull();
                        });
    }

    @Test
    void the_dry_run_of_a_case_is_for_its_requester_with_any_reader() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        for (Actor actor : List.of(Actors.ANA, Actors.DAN, Actors.ENGINEER)) {
            assertThat(dryRun(center.cases().find(actor, number)).outcome())
                    .as("%s", actor)
                    .isEqualTo(Outcome.GRANTED);
        }
        center.at("2027-01-01T00:00:00Z");
        assertThat(dryRun(center.cases().find(Actors.ANA, number)).outcome())
                .as("fresh each time")
                .isEqualTo(Outcome.NOT_COVERED);
    }

    @Test
    void a_customer_learns_nothing_of_a_foreign_serial() {
        CaseView foreign = center.open(Actors.ANA, ExampleRequest.about(Borealis.BO1));
        CaseView unknown = center.open(Actors.ANA, ExampleRequest.about("NOWHERE-1"));
        assertThat(foreign.product().model()).as("model").isNull();
        assertThat(foreign.product().line()).as("line").isNull();
        assertThat(withoutSerial(foreign, "BO1"))
                .as("findings, as those of a serial that does not exist")
                .isEqualTo(withoutSerial(unknown, "NOWHERE-1"));
        assertThat(dryRun(foreign).of(Rule.LINE_HAS_EXPERT_LEVEL).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(dryRun(foreign).advice()).isEqualTo(dryRun(unknown).advice());
        assertThat(foreign.options()).isEqualTo(unknown.options());
        assertThat(foreign.notices()).isEqualTo(unknown.notices());
        assertThat(foreign.supportCase().expert()).isNull();
    }

    @Test
    void the_model_of_a_foreign_serial_is_hidden_from_customers_but_not_from_engineers() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Borealis.BO1));
        assertThat(center.cases().find(Actors.DAN, number).product().model()).isNull();
        assertThat(
                        center.cases()
                                .page(
                                        Actors.DAN,
                                        CaseFilter.ALL,
                                        null,
                                        CaseOrder.NEWEST_FIRST,
                                        null,
                                        25))
                .singleElement()
                .satisfies(v -> assertThat(v.product().model()).isNull());
        assertThat(center.cases().find(Actors.ENGINEER, number).product().model())
                .isEqualTo(Catalogue.T640.model());
    }

    @Test
    void findings_name_no_contracts_of_other_organizations() {
        center.put(Covers.direct("B9", Borealis.BOREALIS, Acme.NEVER_COVERED));
        CaseView view = center.open(Actors.ANA, ExampleRequest.about(Acme.NEVER_COVERED));
        assertThat(dryRun(view).toString()).doesNotContain("B9").doesNotContain("orealis");
    }

    @Test
    void rules_about_the_requester_are_inapplicable_without_one() {
        CaseView view =
                center.open(
                        Actors.ENGINEER,
                        ExampleRequest.about(Acme.JN1).by(Channel.PHONE).on(Acme.ACME));
        assertThat(dryRun(view).findings())
                .filteredOn(f -> f.verdict() == Verdict.NOT_APPLICABLE)
                .extracting(Finding::rule)
                .containsExactly(
                        Rule.REQUESTER_IDENTIFIED,
                        Rule.REQUESTER_IS_END_USER,
                        Rule.REQUESTER_ACTS_FOR_CUSTOMER,
                        Rule.CERTIFIED_FOR_PRODUCT,
                        Rule.CERTIFICATION_ACTIVE);
        assertThat(dryRun(view).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    private void assertHidden(Actor actor, CaseNumber number) {
        assertThatThrownBy(() -> center.cases().find(actor, number))
                .as("%s reads %s", actor, number)
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no case " + number + ".");
    }

    private List<CaseNumber> list(Actor actor, CaseFilter filter) {
        return center.cases().page(actor, filter, null, CaseOrder.NEWEST_FIRST, null, 25).stream()
                .map(v -> v.supportCase().number())
                .toList();
    }

    private static CaseFilter of(OrganizationId... organizations) {
        return new CaseFilter(null, null, Set.of(organizations), null, null);
    }

    private static Evaluation dryRun(CaseView view) {
        return Objects.requireNonNull(view.priorityEscalation());
    }

    /** Returns the findings without the number of the case and the serial. */
    private static List<String> withoutSerial(CaseView view, String serial) {
        String number = view.supportCase().number().value();
        return dryRun(view).findings().stream()
                .map(f -> f.toString().replace(serial, "…").replace(number, "…"))
                .toList();
    }
}
