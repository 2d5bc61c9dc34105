package org.expedite.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.escalation.CheckEligibility;
import org.expedite.application.escalation.EligibilityResult;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.registry.Term;
import org.junit.jupiter.api.Test;

/** Redaction for customers of other people, employers and equipment. */
class DecisionRedactionTest {
    private final Center center = new Center();

    @Test
    void customers_see_only_that_a_contact_of_another_organization_does_not_act_for_theirs() {
        CaseNumber number = openedByPhoneFor(Borealis.ZOE);
        Decision decision =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Borealis.ZOE));

        Evaluation shown = center.escalations().decision(Actors.ANA, decision.id()).evaluation();

        assertThat(shown.reasons()).containsExactly(Reason.NOT_OF_CASE_ORGANIZATION);
        assertThat(shown.outcome()).isEqualTo(decision.evaluation().outcome());
        assertNothingOfZoe(shown);
        assertThat(center.escalations().page(Actors.ANA, number, null, 10))
                .singleElement()
                .isInstanceOfSatisfying(
                        Decision.class, listed -> assertNothingOfZoe(listed.evaluation()));
        Evaluation dryRun = center.cases().find(Actors.ANA, number).priorityEscalation();
        assertThat(dryRun).isNotNull();
        assertNothingOfZoe(dryRun);
    }

    @Test
    void customers_do_not_see_certification_dates_of_a_contact_of_another_organization() {
        CaseNumber number = openedByPhoneFor(Borealis.ZOE);
        center.put(
                People.certification(
                        Borealis.ZOES_JNCIE_M.id().value(),
                        Borealis.ZOE.id(),
                        Catalogue.JNCIE_M,
                        new Term(LocalDate.of(2028, 3, 7), null),
                        Standing.ACTIVE));
        Decision decision =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Borealis.ZOE));

        Evaluation shown = center.escalations().decision(Actors.ANA, decision.id()).evaluation();

        assertThat(decision.evaluation().advice())
                .anyMatch(a -> a.code() == AdviceCode.WAIT_FOR_CERTIFICATION);
        assertThat(decision.evaluation().reasons()).contains(Reason.NOT_YET_VALID);
        assertThat(shown.reasons()).containsExactly(Reason.NOT_OF_CASE_ORGANIZATION);
        assertThat(shown.advice()).noneMatch(a -> a.detail().text().contains("2028"));
    }

    @Test
    void staff_sees_the_complete_decision() {
        CaseNumber number = openedByPhoneFor(Borealis.ZOE);
        Decision decision =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Borealis.ZOE));

        assertThat(center.escalations().decision(Actors.ENGINEER, decision.id()))
                .isEqualTo(decision);
        assertThat(decision.evaluation().of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).evidence())
                .isNotEmpty();
    }

    @Test
    void customers_do_not_see_other_employers_of_a_colleague() {
        center.put(
                People.contact(
                        "ana",
                        "Ana",
                        People.employee(Acme.ACME),
                        People.employee(Fastnet.FASTNET)));
        CaseNumber number =
                center.opened(
                        Actors.ENGINEER,
                        ExampleRequest.about(Acme.JN1)
                                .by(Channel.PHONE)
                                .from(Acme.ANA)
                                .on(Acme.ACME));
        Decision decision =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Acme.ANA));

        Finding toDan = endUserFinding(Actors.DAN, decision);
        Finding toAna = endUserFinding(Actors.ANA, decision);

        assertThat(toDan.reason()).isEqualTo(Reason.PARTNER);
        assertThat(toDan.explanation().text()).doesNotContain(Fastnet.FASTNET.name());
        assertThat(toDan.evidence())
                .noneMatch(
                        e ->
                                e.type() == EvidenceType.ORGANIZATION
                                        && !e.id().equals(Acme.ACME.id().value()));
        assertThat(toAna.explanation().text()).as("her own").contains(Fastnet.FASTNET.name());
    }

    @Test
    void a_former_employee_sees_no_more_for_an_earlier_day() {
        center.put(danEmployed(new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 31))));
        assertDanMayNotCheckOn("2026-01-15T12:00:00Z");
    }

    @Test
    void a_future_employee_sees_no_more_for_a_later_day() {
        center.put(danEmployed(new Term(LocalDate.of(2026, 11, 1), null)));
        assertDanMayNotCheckOn("2026-11-15T12:00:00Z");
    }

    @Test
    void a_transferred_contract_does_not_reveal_its_former_customer() {
        center.put(Borealis.BOREALIS, Borealis.ZOE);
        center.put(Covers.direct("SOLD", Acme.ACME, Acme.NEVER_COVERED));
        center.put(Covers.direct("SOLD", Borealis.BOREALIS));

        var view =
                center.open(
                        new Actor("zoe", Actors.ANA.roles()),
                        ExampleRequest.about(Acme.NEVER_COVERED));

        assertThat(view.supportCase().assistance().outcome()).hasToString("UNVERIFIED");
        assertThat(view.product().model()).isNull();
    }

    private CaseNumber openedByPhoneFor(Contact person) {
        return center.opened(
                Actors.ENGINEER,
                ExampleRequest.about(Acme.JN1).by(Channel.PHONE).from(person).on(Acme.ACME));
    }

    private Finding endUserFinding(Actor actor, Decision decision) {
        return center.escalations()
                .decision(actor, decision.id())
                .evaluation()
                .of(Rule.REQUESTER_IS_END_USER);
    }

    private void assertDanMayNotCheckOn(String at) {
        CheckEligibility requested = ExampleRequest.about(Acme.JN1).on(Acme.ACME).toCheck();
        CheckEligibility then =
                new CheckEligibility(
                        requested.requester(),
                        requested.organization(),
                        requested.serial(),
                        requested.model(),
                        requested.priority(),
                        requested.level(),
                        Instant.parse(at));
        assertThat(center.eligibility().check(Actors.DAN, then))
                .isInstanceOfSatisfying(
                        EligibilityResult.Invalid.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(FieldError::code)
                                        .containsExactly(FieldError.Code.NOT_YOUR_EMPLOYER));
    }

    private static Contact danEmployed(Term term) {
        return People.contact(
                "dan", "Dan", new Employment(Acme.ACME.id(), Employment.Kind.EMPLOYEE, term));
    }

    private static void assertNothingOfZoe(Evaluation shown) {
        assertThat(shown.findings())
                .noneMatch(f -> f.explanation().text().contains(Borealis.ZOE.name()))
                .noneMatch(f -> f.explanation().text().contains(Borealis.ZOES_JNCIE_M.id().value()))
                .flatExtracting(Finding::evidence)
                .noneMatch(
                        e ->
                                e.id().equals("zoe")
                                        || e.id().equals(Borealis.BOREALIS.id().value())
                                        || e.id().equals(Borealis.ZOES_JNCIE_M.id().value()));
    }
}
