package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.expedite.application.Actor;
import org.expedite.application.Asked;
import org.expedite.application.Center;
import org.expedite.application.ForbiddenException;
import org.expedite.application.NotFoundException;
import org.expedite.application.Role;
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
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Judgement;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.registry.Term;
import org.junit.jupiter.api.Test;

/** Who sees which case, and what of it. */
class SightTest {
    private final Center center = new Center();

    @Test
    void aCaseIsSeenByAllOfItsOrganizationAndByStaff() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.JN1));
        for (Actor actor :
                List.of(
                        Actors.ANA,
                        Actors.DAN,
                        Actors.CARL,
                        Actors.ENGINEER,
                        Actors.DUTY_MANAGER)) {
            assertThat(center.cases().find(actor, number).supportCase())
                    .as("%s", actor)
                    .isEqualTo(center.kept(number));
        }
    }

    @Test
    void toOthersAHiddenCaseIsAsAbsentAsOneThatDoesNotExist() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.JN1));
        CaseNumber none = new CaseNumber("2026-0615-999999");
        Actor stranger = new Actor("stranger", Set.of(Role.CUSTOMER));
        for (Actor actor : List.of(Actors.ZOE, Actors.PAT, Actors.IVY, stranger)) {
            assertHidden(actor, number);
            assertHidden(actor, none);
        }
        assertHidden(Actors.ENGINEER, none);
    }

    @Test
    void sightEndsWithTheEmployment() {
        CaseNumber number = center.opened(Actors.DAN, Asked.about(Acme.JN1));
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
    void whoDoesNoCaseworkSeesNoCase() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.JN1));
        for (Actor actor : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(() -> center.cases().find(actor, number))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> list(actor, CaseFilter.ALL))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void aListShowsACustomerItsOwnOrganizationsOnly() {
        CaseNumber acmes = center.opened(Actors.ANA, Asked.about(Acme.JN1));
        CaseNumber borealis = center.opened(Actors.ZOE, Asked.about(Borealis.BO1));
        assertThat(list(Actors.DAN, CaseFilter.ALL)).containsExactly(acmes);
        assertThat(list(Actors.ZOE, CaseFilter.ALL)).containsExactly(borealis);
        assertThat(list(Actors.PAT, CaseFilter.ALL)).isEmpty();
        assertThat(list(Actors.ENGINEER, CaseFilter.ALL)).containsExactly(borealis, acmes);
        assertThat(list(Actors.DUTY_MANAGER, CaseFilter.ALL)).containsExactly(borealis, acmes);
    }

    @Test
    void namingAForeignOrganizationListsNothingOfIt() {
        CaseNumber acmes = center.opened(Actors.ANA, Asked.about(Acme.JN1));
        CaseNumber borealis = center.opened(Actors.ZOE, Asked.about(Borealis.BO1));
        assertThat(list(Actors.DAN, of(Borealis.BOREALIS.id()))).isEmpty();
        assertThat(list(Actors.DAN, of(Borealis.BOREALIS.id(), Acme.ACME.id())))
                .containsExactly(acmes);
        assertThat(list(Actors.ENGINEER, of(Borealis.BOREALIS.id()))).containsExactly(borealis);
    }

    @Test
    void aCustomersFiltersStillCount() {
        CaseNumber referred = center.opened(Actors.ANA, Asked.about(Acme.PARTNER_SUPPORTED));
        center.opened(Actors.ANA, Asked.about(Acme.JN1));
        CaseFilter filter = new CaseFilter(CaseStatus.REFERRED, Priority.P1, null, null, false);
        assertThat(list(Actors.DAN, filter)).containsExactly(referred);
    }

    @Test
    void aListIsPagedInTheOrderAskedFor() {
        CasePlace first =
                CasePlace.of(center.open(Actors.ANA, Asked.about(Acme.JN1)).supportCase());
        CaseNumber second = center.opened(Actors.ANA, Asked.about(Acme.JN1));
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
    void theDryRunOfACaseIsThatOfItsRequesterWhoeverLooks() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.JN1));
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
    void ofAForeignSerialACustomerLearnsNothing() {
        CaseView foreign = center.open(Actors.ANA, Asked.about(Borealis.BO1));
        CaseView unknown = center.open(Actors.ANA, Asked.about("UNKNOWN"));
        assertThat(foreign.product().model()).as("model").isNull();
        assertThat(foreign.product().line()).as("line").isNull();
        assertThat(withoutSerial(foreign, "BO1"))
                .as("findings, as those of a serial that does not exist")
                .isEqualTo(withoutSerial(unknown, "UNKNOWN"));
        assertThat(dryRun(foreign).of(Rule.LINE_HAS_EXPERT_LEVEL).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(dryRun(foreign).advice()).isEqualTo(dryRun(unknown).advice());
        assertThat(foreign.options()).isEqualTo(unknown.options());
        assertThat(foreign.notices()).isEqualTo(unknown.notices());
        assertThat(foreign.supportCase().expert()).isNull();
    }

    @Test
    void inListsAndLaterLooksTheModelStaysHiddenFromCustomersNotFromEngineers() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Borealis.BO1));
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
    void noFindingNamesContractsOfOthers() {
        center.put(Covers.direct("B9", Borealis.BOREALIS, Acme.NEVER_COVERED));
        CaseView view = center.open(Actors.ANA, Asked.about(Acme.NEVER_COVERED));
        assertThat(dryRun(view).toString()).doesNotContain("B9").doesNotContain("orealis");
    }

    @Test
    void withNobodyIdentifiedTheRulesAboutThePersonHaveNothingToJudge() {
        CaseView view =
                center.open(Actors.ENGINEER, Asked.about(Acme.JN1).by(Channel.PHONE).on(Acme.ACME));
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
                .as("%s looks at %s", actor, number)
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

    private static Judgement dryRun(CaseView view) {
        return Objects.requireNonNull(view.priorityEscalation());
    }

    /** All that is said of each rule, apart from which case and serial it is said of. */
    private static List<String> withoutSerial(CaseView view, String serial) {
        String number = view.supportCase().number().value();
        return dryRun(view).findings().stream()
                .map(f -> f.toString().replace(serial, "…").replace(number, "…"))
                .toList();
    }
}
