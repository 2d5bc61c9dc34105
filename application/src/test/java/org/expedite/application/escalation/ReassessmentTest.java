package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.products.Asset;
import org.junit.jupiter.api.Test;

/** A request on a case that awaits assistance first reassesses it. */
class ReassessmentTest {
    private static final Organization OTHER = People.partner("other", "Other", null);

    private final Center center = new Center();

    @Test
    void a_contract_bought_meanwhile_covers_and_leads_to_a_grant() {
        CaseNumber number = opened(Acme.NEVER_COVERED);
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        center.at("2026-06-16T08:00:00Z");
        Decision decision = center.decide(Actors.ANA, number);
        assertThat(decision.evaluation().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(decision.caseVersion()).as("the stored version").isEqualTo(1);
        assertThat(decision.evaluation().of(Rule.CASE_IS_OPEN).evidence())
                .containsExactly(new Evidence(EvidenceType.CASE, number.value(), 1));
        SupportCase stored = center.stored(number);
        assertThat(stored.version()).as("one change").isEqualTo(2);
        assertThat(stored.assistance().outcome()).isEqualTo(AssistanceOutcome.DIRECT);
        assertThat(stored.assistance().contract()).hasToString("C99");
        assertThat(stored.state().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(stored.state().level().code()).isEqualTo("L2");
        assertThat(stored.state().waitingSince()).isEqualTo("2026-06-16T08:00:00Z");
        assertThat(center.ports().cases().events(number))
                .extracting(CaseEvent::type)
                .containsExactly(
                        CaseEvent.Type.OPENED,
                        CaseEvent.Type.ASSISTANCE_CHANGED,
                        CaseEvent.Type.PRIORITY_ESCALATION_DECIDED,
                        CaseEvent.Type.ESCALATED_WITH_PRIORITY);
    }

    @Test
    void a_serial_registered_meanwhile_gives_the_product() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about("NEW-1"));
        assertThat(center.stored(number).product().model()).isNull();
        Asset asset = Covers.asset("NEW-1", Catalogue.M320, Acme.ACME);
        center.put(asset, Covers.direct("C99", Acme.ACME, asset));
        center.decide(Actors.ANA, number);
        assertThat(center.stored(number).product().model()).isEqualTo(asset.model());
        assertThat(center.stored(number).product().line()).hasToString("M_SERIES");
    }

    @Test
    void a_request_of_anyone_reassesses_the_case_even_if_it_is_denied() {
        CaseNumber number = opened(Acme.NEVER_COVERED);
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        assertThat(center.decide(Actors.DAN, number).evaluation().outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(center.stored(number).state().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(center.stored(number).state().level().code()).isEqualTo("L1");
    }

    @Test
    void a_case_with_unchanged_facts_waits_on() {
        assertStays(opened(Acme.NEVER_COVERED), CaseStatus.AWAITING_COVERAGE, Outcome.NOT_COVERED);
        assertStays(opened(Acme.PARTNER_SUPPORTED), CaseStatus.REFERRED, Outcome.CONTACT_PARTNER);
        assertStays(opened(Borealis.BO1), CaseStatus.AWAITING_VERIFICATION, Outcome.NOT_COVERED);
    }

    @Test
    void a_serial_found_to_be_the_customers_awaits_coverage() {
        CaseNumber number = opened(Borealis.BO1);
        center.put(Covers.asset("BO1", Catalogue.T640, Acme.ACME));
        assertMoves(number, CaseStatus.AWAITING_COVERAGE, "UNVERIFIED", "NOT_COVERED");
    }

    @Test
    void a_serial_found_under_a_contract_of_a_partner_is_referred() {
        CaseNumber number = opened(Acme.NEVER_COVERED);
        center.put(
                Covers.via(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED), Fastnet.FASTNET));
        assertMoves(number, CaseStatus.REFERRED, "NOT_COVERED", "CONTACT_PARTNER");
        assertThat(center.stored(number).assistance().partner()).isEqualTo(Fastnet.FASTNET.id());
    }

    @Test
    void a_serial_no_longer_under_a_contract_of_a_partner_awaits_coverage() {
        CaseNumber number = opened(Acme.PARTNER_SUPPORTED);
        center.at("2027-01-01T00:00:00Z");
        assertMoves(number, CaseStatus.AWAITING_COVERAGE, "CONTACT_PARTNER", "NOT_COVERED");
    }

    @Test
    void a_serial_found_to_be_of_another_organization_awaits_verification() {
        CaseNumber number = opened(Acme.NEVER_COVERED);
        center.put(Covers.asset("JN11", Catalogue.M320, Borealis.BOREALIS));
        assertMoves(number, CaseStatus.AWAITING_VERIFICATION, "NOT_COVERED", "UNVERIFIED");
    }

    @Test
    void a_contract_transferred_to_another_partner_changes_the_referral() {
        CaseNumber number = opened(Acme.PARTNER_SUPPORTED);
        center.put(OTHER);
        center.put(Covers.via(Covers.direct("C8", Acme.ACME, Acme.PARTNER_SUPPORTED), OTHER));
        assertMoves(number, CaseStatus.REFERRED, "CONTACT_PARTNER", "CONTACT_PARTNER");
        assertThat(center.stored(number).assistance().partner()).hasToString("other");
    }

    @Test
    void an_assisted_case_stays_assisted_after_the_contract_ends() {
        CaseNumber number = opened(Acme.JN1);
        center.at("2027-01-01T00:00:00Z");
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.NOT_COVERED);
        assertThat(center.stored(number).assistance().outcome())
                .isEqualTo(AssistanceOutcome.DIRECT);
        assertThat(center.stored(number).state().status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void reading_a_case_does_not_reassess_it() {
        CaseNumber number = opened(Acme.NEVER_COVERED);
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        assertThat(center.cases().find(Actors.ANA, number).supportCase().state().status())
                .isEqualTo(CaseStatus.AWAITING_COVERAGE);
        assertThat(center.stored(number).version()).isEqualTo(1);
    }

    private CaseNumber opened(Asset asset) {
        return center.opened(Actors.ANA, ExampleRequest.about(asset));
    }

    private void assertStays(CaseNumber number, CaseStatus status, Outcome outcome) {
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome()).isEqualTo(outcome);
        assertThat(center.stored(number).state().status()).isEqualTo(status);
        assertThat(center.ports().cases().events(number))
                .extracting(CaseEvent::type)
                .doesNotContain(CaseEvent.Type.ASSISTANCE_CHANGED);
    }

    private void assertMoves(CaseNumber number, CaseStatus status, String from, String to) {
        center.decide(Actors.ANA, number);
        assertThat(center.stored(number).state().status()).isEqualTo(status);
        assertThat(center.stored(number).assistance().outcome()).hasToString(to);
        assertThat(center.ports().cases().events(number))
                .filteredOn(e -> e.type() == CaseEvent.Type.ASSISTANCE_CHANGED)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseEvent.AssistanceChanged.class,
                        changed -> {
                            assertThat(changed.from()).hasToString(from);
                            assertThat(changed.to()).hasToString(to);
                        });
    }
}
