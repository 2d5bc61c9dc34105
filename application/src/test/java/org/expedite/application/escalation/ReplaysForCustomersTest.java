package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Replay;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.registry.Term;
import org.junit.jupiter.api.Test;

/** Contents of replays and decisions that customers see of other people. */
class ReplaysForCustomersTest {
    private final YesterdaysGrant yesterday = new YesterdaysGrant();
    private final Center center = yesterday.center();

    @Test
    void a_customer_learns_no_more_of_a_stranger_than_from_the_decision() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        Decision ofPat =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Fastnet.PAT));
        center.put(
                People.certification(
                        Fastnet.PATS_JNCIE_M.id().value(),
                        Fastnet.PAT.id(),
                        Catalogue.JNCIE_M,
                        new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1)),
                        Standing.REVOKED));
        Replay forDan =
                YesterdaysGrant.replayed(
                        yesterday.answer(Actors.DAN, ofPat.id(), null, YesterdaysGrant.NOW));
        Replay forStaff =
                YesterdaysGrant.replayed(
                        yesterday.answer(Actors.ENGINEER, ofPat.id(), null, YesterdaysGrant.NOW));
        assertThat(forDan.replayed().of(Rule.CERTIFICATION_ACTIVE).evidence()).isEmpty();
        assertThat(forDan.replayed().of(Rule.CERTIFICATION_ACTIVE).explanation().text())
                .contains("details are redacted");
        assertThat(forStaff.replayed().of(Rule.CERTIFICATION_ACTIVE).evidence()).isNotEmpty();
    }

    @Test
    void a_customer_learns_nothing_of_a_stranger_with_another_instant() {
        center.put(formerlyOfAcme());
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        Decision ofPat =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Fastnet.PAT));
        Instant then = Instant.parse("2025-06-01T12:00:00Z");

        Replay forDan =
                YesterdaysGrant.replayed(yesterday.answer(Actors.DAN, ofPat.id(), then, null));
        Replay forStaff =
                YesterdaysGrant.replayed(yesterday.answer(Actors.ENGINEER, ofPat.id(), then, null));

        assertThat(forStaff.replayed().of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(forDan.replayed().of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).reason())
                .isEqualTo(Reason.NOT_OF_CASE_ORGANIZATION);
        assertThat(forDan.replayed().of(Rule.CERTIFICATION_ACTIVE).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(forDan.replayed().outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(forDan.replayed().advice()).isEmpty();
        assertNoRequesterData(forDan.replayed());
        assertNoRequesterData(forDan.original().evaluation());
    }

    @Test
    void a_customer_learns_nothing_new_of_a_former_colleague() {
        Replay before = yesterday.replay(Actors.DAN, null, YesterdaysGrant.NOW);
        assertThat(before.replayed().of(Rule.CERTIFIED_FOR_PRODUCT).evidence()).isNotEmpty();
        center.put(People.contact(Acme.ANA.id().value(), "Ana", People.employee(Fastnet.FASTNET)));

        Replay after = yesterday.replay(Actors.DAN, null, YesterdaysGrant.NOW);

        assertNoRequesterData(after.replayed());
        assertThat(yesterday.replay(Actors.DAN, null, null).isSame()).isTrue();
    }

    @Test
    void a_customer_learns_nothing_of_a_colleague_at_another_time_elsewhere() {
        center.put(
                People.contact(
                        Acme.ANA.id().value(),
                        "Ana",
                        during(Acme.ACME, LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31)),
                        during(
                                Fastnet.FASTNET,
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 12, 31))));
        Instant then = Instant.parse("2025-06-01T12:00:00Z");

        assertNothingOfElsewhere(
                yesterday.replay(Actors.DAN, then, YesterdaysGrant.NOW).replayed());
        assertThat(
                        yesterday
                                .replay(Actors.ENGINEER, then, YesterdaysGrant.NOW)
                                .replayed()
                                .of(Rule.REQUESTER_IS_END_USER))
                .extracting(Finding::reason)
                .isEqualTo(Reason.PARTNER);
    }

    @Test
    void a_decision_for_a_stranger_shows_a_customer_nothing_of_the_stranger() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        Decision ofPat =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Fastnet.PAT));

        assertNothingOfElsewhere(
                center.escalations().decision(Actors.DAN, ofPat.id()).evaluation());
        assertNothingOfElsewhere(
                YesterdaysGrant.replayed(yesterday.answer(Actors.DAN, ofPat.id(), null, null))
                        .replayed());
    }

    private static void assertNothingOfElsewhere(Evaluation shown) {
        assertThat(shown.of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).reason())
                .isEqualTo(Reason.NOT_OF_CASE_ORGANIZATION);
        assertThat(
                        List.of(
                                shown.of(Rule.REQUESTER_IS_END_USER),
                                shown.of(Rule.CERTIFIED_FOR_PRODUCT),
                                shown.of(Rule.CERTIFICATION_ACTIVE)))
                .allSatisfy(
                        finding -> {
                            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
                            assertThat(finding.reason()).isNull();
                        });
        assertNoRequesterData(shown);
    }

    private static Employment during(Organization employer, LocalDate from, LocalDate to) {
        return new Employment(employer.id(), Employment.Kind.EMPLOYEE, new Term(from, to));
    }

    private static void assertNoRequesterData(Evaluation shown) {
        assertThat(shown.findings())
                .filteredOn(f -> Rule.PERSONAL.contains(f.rule()))
                .isNotEmpty()
                .allSatisfy(
                        f -> {
                            assertThat(f.explanation().text()).contains("details are redacted");
                            assertThat(f.evidence()).isEmpty();
                        });
    }

    private static Contact formerlyOfAcme() {
        return People.contact(
                "pat",
                "Pat",
                new Employment(
                        Acme.ACME.id(),
                        Employment.Kind.EMPLOYEE,
                        new Term(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))),
                People.employee(Fastnet.FASTNET));
    }
}
