package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.junit.jupiter.api.Test;

/** Dry runs of requests for priority escalation without a case. */
class EligibilityTest {
    private final Center center = new Center();

    @Test
    void customers_check_for_themselves() {
        EligibilityResult.Evaluated judged =
                judged(Actors.ANA, ExampleRequest.about(Acme.JN1).toCheck());
        assertThat(judged.requester()).isEqualTo(Acme.ANA.id());
        assertThat(judged.at()).isEqualTo(Fixture.NOW);
        assertThat(judged.settings()).isEqualTo(Center.SHIPPED);
        assertThat(judged.evaluation().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(judged.evaluation().from().code()).isEqualTo("L1");
        assertThat(judged.evaluation().to()).hasToString("L2");
        assertThat(judged.evaluation().of(Rule.CASE_IS_OPEN).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_check_stores_nothing() {
        center.check(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(center.ports().cases().page(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 1))
                .isEmpty();
        assertThat(center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1)).value())
                .as("not even a number is used up")
                .endsWith("-000001");
    }

    @Test
    void engineers_check_for_any_requester_or_none() {
        ExampleRequest about = ExampleRequest.about(Acme.JN1);
        assertThat(center.check(Actors.ENGINEER, about.from(Acme.ANA)).outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(
                        center.check(Actors.DUTY_MANAGER, about.from(Fastnet.PAT).on(Acme.ACME))
                                .reasons())
                .contains(Reason.PARTNER, Reason.NOT_OF_CASE_ORGANIZATION);
        Evaluation nobody = center.check(Actors.ENGINEER, about.on(Acme.ACME));
        assertThat(nobody.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(nobody.of(Rule.REQUESTER_IDENTIFIED).reason()).isEqualTo(Reason.NOT_IDENTIFIED);
    }

    @Test
    void a_check_may_name_another_level() {
        assertThat(
                        judged(Actors.ANA, ExampleRequest.about(Acme.JN1).toCheck("L3"))
                                .evaluation()
                                .to())
                .hasToString("ENGINEERING");
        assertThat(
                        judged(Actors.ANA, ExampleRequest.about(Acme.JN1).toCheck("ENGINEERING"))
                                .evaluation()
                                .outcome())
                .isEqualTo(Outcome.NOTHING_ABOVE);
        assertInvalid(
                Actors.ANA,
                ExampleRequest.about(Acme.JN1).toCheck("L9"),
                tuple("technical_level", Code.UNKNOWN_VALUE));
    }

    @Test
    void a_check_may_name_another_instant_on_current_facts() {
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
    void the_same_facts_give_the_same_findings_by_every_request_path() {
        for (Asset asset :
                List.of(
                        Acme.JN1,
                        Acme.JN3,
                        Acme.JN4,
                        Acme.PARTNER_SUPPORTED,
                        Acme.NEVER_COVERED,
                        Borealis.BO1)) {
            ExampleRequest request = ExampleRequest.about(asset);
            Evaluation dryRun = center.check(Actors.ANA, request);
            assertSame(dryRun, request, Actors.ANA, Channel.WEB);
            assertSame(dryRun, request, Actors.ANA, Channel.API);
            assertSame(dryRun, request.from(Acme.ANA), Actors.ENGINEER, Channel.PHONE);
        }
    }

    @Test
    void customers_cannot_check_for_others_or_foreign_organizations() {
        ExampleRequest about = ExampleRequest.about(Acme.JN1);
        assertInvalid(
                Actors.ANA,
                about.from(Acme.DAN).toCheck(),
                tuple("requester_id", Code.NOT_YOURSELF));
        assertInvalid(
                Actors.ANA,
                about.on(Borealis.BOREALIS).toCheck(),
                tuple("organization_id", Code.NOT_YOUR_EMPLOYER));
        assertInvalid(
                Actors.ANA,
                about.on("none").toCheck(),
                tuple("organization_id", Code.NOT_YOUR_EMPLOYER));
    }

    @Test
    void unknown_and_missing_fields_of_an_engineer_are_returned() {
        ExampleRequest about = ExampleRequest.about(Acme.JN1);
        assertInvalid(Actors.ENGINEER, about.toCheck(), tuple("organization_id", Code.REQUIRED));
        assertInvalid(
                Actors.ENGINEER,
                about.from("nobody").toCheck(),
                tuple("requester_id", Code.UNKNOWN_REFERENCE));
        assertInvalid(
                Actors.ENGINEER,
                about.on("none").toCheck(),
                tuple("organization_id", Code.UNKNOWN_REFERENCE));
        assertInvalid(
                Actors.ENGINEER,
                ExampleRequest.about(new Model("NONE")).toCheck("L9"),
                tuple("technical_level", Code.UNKNOWN_VALUE),
                tuple("product.model", Code.UNKNOWN_REFERENCE),
                tuple("organization_id", Code.REQUIRED));
    }

    @Test
    void a_customer_learns_nothing_of_a_foreign_serial() {
        List<String> foreign = words(center.check(Actors.ANA, ExampleRequest.about("BO1")), "BO1");
        List<String> unknown = words(center.check(Actors.ANA, ExampleRequest.about("XX1")), "XX1");
        assertThat(foreign).isEqualTo(unknown);
    }

    @Test
    void a_model_without_a_serial_is_not_covered_but_its_line_is_evaluated() {
        Evaluation evaluation = center.check(Actors.ANA, ExampleRequest.about(Catalogue.T640));
        assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(evaluation.of(Rule.CERTIFICATION_ACTIVE).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void actors_without_casework_cannot_check() {
        for (Actor actor : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(
                            () ->
                                    center.eligibility()
                                            .check(actor, ExampleRequest.about(Acme.JN1).toCheck()))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    /**
     * Asserts that the dry run equals the evaluations at opening, at reading and in the decision.
     */
    private void assertSame(
            Evaluation dryRun, ExampleRequest request, Actor actor, Channel channel) {
        var opened = center.open(actor, request.by(channel));
        CaseNumber number = opened.supportCase().number();
        var found = center.cases().find(actor, number);
        Evaluation decided = center.decide(actor, number).evaluation();
        for (Evaluation other :
                List.of(
                        Objects.requireNonNull(opened.priorityEscalation()),
                        Objects.requireNonNull(found.priorityEscalation()),
                        decided)) {
            assertThat(other.outcome())
                    .as("%s by %s", request, channel)
                    .isEqualTo(dryRun.outcome());
            assertThat(other.advice()).isEqualTo(dryRun.advice());
            assertThat(other.findings())
                    .extracting(Finding::rule, Finding::verdict, Finding::reason)
                    .as("%s by %s", request, channel)
                    .isEqualTo(
                            dryRun.findings().stream()
                                    .map(f -> tuple(f.rule(), f.verdict(), f.reason()))
                                    .toList());
        }
    }

    private Evaluation judgedAt(String instant) {
        CheckEligibility now = ExampleRequest.about(Acme.LONG_COVERED).toCheck();
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
                .evaluation();
    }

    private EligibilityResult.Evaluated judged(Actor actor, CheckEligibility question) {
        EligibilityResult answer = center.eligibility().check(actor, question);
        assertThat(answer).isInstanceOf(EligibilityResult.Evaluated.class);
        return (EligibilityResult.Evaluated) answer;
    }

    private void assertInvalid(Actor actor, CheckEligibility question, Tuple... expected) {
        EligibilityResult answer = center.eligibility().check(actor, question);
        assertThat(answer).isInstanceOf(EligibilityResult.Invalid.class);
        assertThat(((EligibilityResult.Invalid) answer).errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(expected);
    }

    private static List<String> words(Evaluation evaluation, String serial) {
        return evaluation.findings().stream().map(f -> f.toString().replace(serial, "…")).toList();
    }
}
