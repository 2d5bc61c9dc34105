package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.expedite.application.Actor;
import org.expedite.application.Asked;
import org.expedite.application.Center;
import org.expedite.application.FieldProblem;
import org.expedite.application.FieldProblem.Code;
import org.expedite.application.ForbiddenException;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.application.examples.World;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Judgement;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.junit.jupiter.api.Test;

/** What a request would be answered, asked without a case. */
class EligibilityTest {
    private final Center center = new Center();

    @Test
    void aCustomerAsksForItself() {
        EligibilityAnswer.Judged judged = judged(Actors.ANA, Asked.about(Acme.JN1).toCheck());
        assertThat(judged.requester()).isEqualTo(Acme.ANA.id());
        assertThat(judged.at()).isEqualTo(World.NOW);
        assertThat(judged.settings()).isEqualTo(Center.SHIPPED);
        assertThat(judged.judgement().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(judged.judgement().from().code()).isEqualTo("L1");
        assertThat(judged.judgement().to()).hasToString("L2");
        assertThat(judged.judgement().of(Rule.CASE_IS_OPEN).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void nothingIsKeptOfIt() {
        center.check(Actors.ANA, Asked.about(Acme.JN1));
        assertThat(center.ports().cases().page(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 1))
                .isEmpty();
        assertThat(center.opened(Actors.ANA, Asked.about(Acme.JN1)).value())
                .as("not even a number is used up")
                .endsWith("-000001");
    }

    @Test
    void anEngineerAsksForAnybodyOrNobody() {
        Asked about = Asked.about(Acme.JN1);
        assertThat(center.check(Actors.ENGINEER, about.from(Acme.ANA)).outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(
                        center.check(Actors.DUTY_MANAGER, about.from(Fastnet.PAT).on(Acme.ACME))
                                .reasons())
                .contains(Reason.PARTNER, Reason.NOT_OF_CASE_ORGANIZATION);
        Judgement nobody = center.check(Actors.ENGINEER, about.on(Acme.ACME));
        assertThat(nobody.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(nobody.of(Rule.REQUESTER_IDENTIFIED).reason()).isEqualTo(Reason.NOT_IDENTIFIED);
    }

    @Test
    void itMayBeAskedForAnotherLevel() {
        assertThat(judged(Actors.ANA, Asked.about(Acme.JN1).toCheck("L3")).judgement().to())
                .hasToString("ENGINEERING");
        assertThat(
                        judged(Actors.ANA, Asked.about(Acme.JN1).toCheck("ENGINEERING"))
                                .judgement()
                                .outcome())
                .isEqualTo(Outcome.NOTHING_ABOVE);
        assertRefused(
                Actors.ANA,
                Asked.about(Acme.JN1).toCheck("L9"),
                tuple("technical_level", Code.UNKNOWN_VALUE));
    }

    @Test
    void itMayBeAskedForAnotherInstantOnTheFactsKnownNow() {
        assertThat(judgedAt("2027-12-31T23:59:59.999999Z").outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(judgedAt("2028-01-01T00:00:00Z").reasons()).containsExactly(Reason.EXPIRED);
        assertThat(judgedAt("2026-01-01T00:00:00Z").outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(judgedAt("2025-12-31T23:59:59.999999Z").reasons())
                .contains(Reason.NO_ACTIVE_CONTRACT, Reason.NOT_YET_VALID);
        center.put(
                People.certification(
                        "jncie-m-117",
                        Acme.ANA.id(),
                        Catalogue.JNCIE_M,
                        People.CERTIFIED,
                        Standing.SUSPENDED));
        assertThat(judgedAt("2026-02-01T00:00:00Z").reasons()).containsExactly(Reason.SUSPENDED);
    }

    @Test
    void theSameFactsGiveTheSameFindingsByEveryWay() {
        for (Asset asset :
                List.of(
                        Acme.JN1,
                        Acme.JN3,
                        Acme.JN4,
                        Acme.PARTNER_SUPPORTED,
                        Acme.NEVER_COVERED,
                        Borealis.BO1)) {
            Asked asked = Asked.about(asset);
            Judgement dryRun = center.check(Actors.ANA, asked);
            assertSame(dryRun, asked, Actors.ANA, Channel.WEB);
            assertSame(dryRun, asked, Actors.ANA, Channel.API);
            assertSame(dryRun, asked.from(Acme.ANA), Actors.ENGINEER, Channel.PHONE);
        }
    }

    @Test
    void aCustomerAsksForNobodyElseAndNoForeignOrganization() {
        Asked about = Asked.about(Acme.JN1);
        assertRefused(
                Actors.ANA,
                about.from(Acme.DAN).toCheck(),
                tuple("requester_id", Code.NOT_YOURSELF));
        assertRefused(
                Actors.ANA,
                about.on(Borealis.BOREALIS).toCheck(),
                tuple("organization_id", Code.NOT_YOUR_EMPLOYER));
        assertRefused(
                Actors.ANA,
                about.on("none").toCheck(),
                tuple("organization_id", Code.NOT_YOUR_EMPLOYER));
    }

    @Test
    void anEngineerIsToldWhatIsUnknownOrMissing() {
        Asked about = Asked.about(Acme.JN1);
        assertRefused(Actors.ENGINEER, about.toCheck(), tuple("organization_id", Code.REQUIRED));
        assertRefused(
                Actors.ENGINEER,
                about.from("nobody").toCheck(),
                tuple("requester_id", Code.UNKNOWN_REFERENCE));
        assertRefused(
                Actors.ENGINEER,
                about.on("none").toCheck(),
                tuple("organization_id", Code.UNKNOWN_REFERENCE));
        assertRefused(
                Actors.ENGINEER,
                Asked.about(new Model("NONE")).toCheck("L9"),
                tuple("technical_level", Code.UNKNOWN_VALUE),
                tuple("product.model", Code.UNKNOWN_REFERENCE),
                tuple("organization_id", Code.REQUIRED));
    }

    @Test
    void ofAForeignSerialACustomerLearnsNothing() {
        List<String> foreign = words(center.check(Actors.ANA, Asked.about("BO1")), "BO1");
        List<String> unknown = words(center.check(Actors.ANA, Asked.about("XX1")), "XX1");
        assertThat(foreign).isEqualTo(unknown);
    }

    @Test
    void aModelAloneIsUnderNoContractButItsLineIsJudged() {
        Judgement judgement = center.check(Actors.ANA, Asked.about(Catalogue.T640));
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(judgement.of(Rule.CERTIFICATION_ACTIVE).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void whoDoesNoCaseworkAsksNothing() {
        for (Actor actor : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(
                            () ->
                                    center.eligibility()
                                            .check(actor, Asked.about(Acme.JN1).toCheck()))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    /** The dry run, what opening tells, what looking tells and the decision. */
    private void assertSame(Judgement dryRun, Asked asked, Actor actor, Channel channel) {
        var opened = center.open(actor, asked.by(channel));
        CaseNumber number = opened.supportCase().number();
        var found = center.cases().find(actor, number);
        Judgement decided = center.decide(actor, number).judgement();
        for (Judgement other :
                List.of(
                        Objects.requireNonNull(opened.priorityEscalation()),
                        Objects.requireNonNull(found.priorityEscalation()),
                        decided)) {
            assertThat(other.outcome()).as("%s by %s", asked, channel).isEqualTo(dryRun.outcome());
            assertThat(other.advice()).isEqualTo(dryRun.advice());
            assertThat(other.findings())
                    .extracting(Finding::rule, Finding::verdict, Finding::reason)
                    .as("%s by %s", asked, channel)
                    .isEqualTo(
                            dryRun.findings().stream()
                                    .map(f -> tuple(f.rule(), f.verdict(), f.reason()))
                                    .toList());
        }
    }

    private Judgement judgedAt(String instant) {
        CheckEligibility now = Asked.about(Acme.LONG_COVERED).toCheck();
        return judged(
                        Actors.ANA,
                        new CheckEligibility(
                                now.requester(),
                                now.organization(),
                                now.serial(),
                                now.model(),
                                now.priority(),
                                now.level(),
                                Instant.parse(instant)))
                .judgement();
    }

    private EligibilityAnswer.Judged judged(Actor actor, CheckEligibility question) {
        EligibilityAnswer answer = center.eligibility().check(actor, question);
        assertThat(answer).isInstanceOf(EligibilityAnswer.Judged.class);
        return (EligibilityAnswer.Judged) answer;
    }

    private void assertRefused(Actor actor, CheckEligibility question, Tuple... expected) {
        EligibilityAnswer answer = center.eligibility().check(actor, question);
        assertThat(answer).isInstanceOf(EligibilityAnswer.Refused.class);
        assertThat(((EligibilityAnswer.Refused) answer).problems())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(expected);
    }

    private static List<String> words(Judgement judgement, String serial) {
        return judgement.findings().stream().map(f -> f.toString().replace(serial, "…")).toList();
    }
}
