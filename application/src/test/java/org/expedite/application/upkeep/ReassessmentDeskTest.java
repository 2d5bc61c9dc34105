package org.expedite.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.ExampleRequest;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.application.reassessment.RequestedReassessment.Kind;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.products.Asset;
import org.junit.jupiter.api.Test;

/** Reassessment of waiting cases by the center itself. */
class ReassessmentDeskTest {
    private static final Organization OTHER = People.partner("other", "Other", null);

    private final Center center = new Center();

    @Test
    void a_contract_that_covers_the_serial_opens_the_case() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.NEVER_COVERED));
        center.at("2026-06-16T08:00:00Z");
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        assertStatus(number, CaseStatus.AWAITING_COVERAGE);
        center.reassessDue();

        assertStatus(number, CaseStatus.OPEN);
        assertThat(center.stored(number).state().waitingSince()).isEqualTo("2026-06-16T08:00:00Z");
        assertThat(center.ports().cases().events(number).getLast())
                .isEqualTo(
                        new CaseEvent.AssistanceChanged(
                                new CaseEvent.Origin(
                                        "system", center.stored(number).state().waitingSince()),
                                AssistanceOutcome.NOT_COVERED,
                                AssistanceOutcome.DIRECT));
    }

    @Test
    void a_direct_contract_opens_a_referred_case() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.PARTNER_SUPPORTED));
        assertStatus(number, CaseStatus.REFERRED);
        center.put(Covers.direct("C99", Acme.ACME, Acme.PARTNER_SUPPORTED));
        center.reassessDue();
        assertStatus(number, CaseStatus.OPEN);
    }

    @Test
    void a_contract_of_another_partner_changes_the_referral() {
        center.put(OTHER);
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.PARTNER_SUPPORTED));
        center.put(Covers.via(Acme.C8, OTHER));
        center.reassessDue();
        assertThat(center.stored(number).assistance().partner()).isEqualTo(OTHER.id());
    }

    @Test
    void a_cancelled_contract_ends_the_referral() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.PARTNER_SUPPORTED));
        center.put(Covers.in(ContractStatus.CANCELLED, Acme.C8));
        center.reassessDue();
        assertStatus(number, CaseStatus.AWAITING_COVERAGE);
        assertThat(center.ports().reassessments().pending())
                .as("facts may have changed since it was judged")
                .extracting(a -> a.kind(), a -> a.subject())
                .containsExactly(tuple(Kind.CASE, number.value()));
        center.reassessDue();
        assertThat(center.ports().reassessments().pending()).as("and then no more").isEmpty();
    }

    @Test
    void an_asset_registered_for_the_organization_verifies_the_serial() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about("NEW-1"));
        assertStatus(number, CaseStatus.AWAITING_VERIFICATION);
        Asset asset = Covers.asset("NEW-1", Catalogue.T640, Acme.ACME);
        center.put(asset);
        center.reassessDue();
        assertStatus(number, CaseStatus.AWAITING_COVERAGE);
        assertThat(center.stored(number).product().model()).isEqualTo(asset.model());
    }

    @Test
    void a_transferred_asset_requests_reassessment_for_both_owners() {
        center.reassessDue();
        center.put(Covers.asset("JN11", Catalogue.M320, Fastnet.FASTNET));
        assertThat(center.ports().reassessments().pending())
                .extracting(a -> a.subject())
                .containsExactlyInAnyOrder("acme", "fastnet");
    }

    @Test
    void a_transferred_contract_requests_reassessment_for_both_customers() {
        center.reassessDue();
        center.put(Covers.direct("C8", Fastnet.FASTNET, Acme.PARTNER_SUPPORTED));
        assertThat(center.ports().reassessments().pending())
                .extracting(a -> a.subject())
                .containsExactlyInAnyOrder("acme", "fastnet");
    }

    @Test
    void other_records_request_no_reassessment() {
        center.reassessDue();
        center.put(OTHER, Acme.ANAS_JNCIE_M, Acme.DAN, Catalogue.M_SERIES);
        center.put(Acme.C8);
        assertThat(center.ports().reassessments().pending()).isEmpty();
    }

    @Test
    void the_daily_run_applies_contracts_that_start_or_have_ended() {
        CaseNumber uncovered = center.opened(Actors.ANA, ExampleRequest.about(Acme.NEVER_COVERED));
        CaseNumber referred =
                center.opened(Actors.ANA, ExampleRequest.about(Acme.PARTNER_SUPPORTED));
        SupportContract next = Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED);
        center.put(
                Covers.during(next, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 12, 31)),
                Covers.during(Acme.C8, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 19)));
        center.reassessDue();
        center.at("2026-06-19T23:59:59.999999Z");
        center.reassessments().reassessAll(() -> false);
        assertStatus(uncovered, CaseStatus.AWAITING_COVERAGE);
        assertStatus(referred, CaseStatus.REFERRED);

        center.at("2026-06-20T00:00:00Z");
        center.reassessments().reassessAll(() -> false);
        assertStatus(uncovered, CaseStatus.OPEN);
        assertStatus(referred, CaseStatus.AWAITING_COVERAGE);
    }

    @Test
    void a_repeated_reassessment_changes_nothing() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.NEVER_COVERED));
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        center.reassessDue();
        SupportCase released = center.stored(number);
        center.reassessments().reassess(number);
        center.reassessments().reassess(Acme.ACME.id(), () -> false);
        center.reassessments().reassessAll(() -> false);
        assertThat(center.stored(number)).isEqualTo(released);
    }

    @Test
    void concurrent_reassessments_change_a_case_once() throws Exception {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.NEVER_COVERED));
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        Concurrently.run(
                8,
                () -> {
                    center.reassessments().reassess(Acme.ACME.id(), () -> false);
                    return true;
                });
        assertThat(center.stored(number).version()).isEqualTo(2);
        assertThat(center.ports().cases().events(number)).hasSize(2);
    }

    @Test
    void a_run_over_many_cases_includes_all_pages() {
        List<CaseNumber> numbers =
                IntStream.range(0, 120)
                        .mapToObj(
                                i ->
                                        center.opened(
                                                Actors.ANA,
                                                ExampleRequest.about(Acme.NEVER_COVERED)))
                        .toList();
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        center.reassessments().reassess(Acme.ACME.id(), () -> false);
        assertThat(numbers).allSatisfy(number -> assertStatus(number, CaseStatus.OPEN));
    }

    @Test
    void an_interrupted_run_throws() {
        List<CaseNumber> numbers =
                IntStream.range(0, 3)
                        .mapToObj(
                                i ->
                                        center.opened(
                                                Actors.ANA,
                                                ExampleRequest.about(Acme.NEVER_COVERED)))
                        .toList();
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        AtomicInteger requested = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                center.reassessments()
                                        .reassessAll(() -> requested.incrementAndGet() > 1))
                .isInstanceOf(BatchInterruptedException.class);
        assertThat(numbers)
                .extracting(n -> center.stored(n).state().status())
                .containsOnlyOnce(CaseStatus.OPEN);
    }

    @Test
    void a_model_without_serial_is_never_covered() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Catalogue.M320));
        center.reassessments().reassessAll(() -> false);
        assertThat(center.stored(number).version()).isEqualTo(1);
    }

    @Test
    void opening_a_case_without_assistance_requests_its_reassessment() {
        center.reassessDue();
        CaseNumber waiting = center.opened(Actors.ANA, ExampleRequest.about(Acme.NEVER_COVERED));
        center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(center.ports().reassessments().pending())
                .extracting(a -> a.subject())
                .containsExactly(waiting.value());
    }

    private void assertStatus(CaseNumber number, CaseStatus status) {
        assertThat(center.stored(number).state().status()).isEqualTo(status);
    }
}
