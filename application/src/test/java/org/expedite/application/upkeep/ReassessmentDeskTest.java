package org.expedite.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.expedite.application.Asked;
import org.expedite.application.Center;
import org.expedite.application.Together;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.application.reassessment.Asked.Kind;
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

/** Cases that await assistance are looked at again by the center itself. */
class ReassessmentDeskTest {
    private static final Organization OTHER = People.partner("other", "Other", null);

    private final Center center = new Center();

    @Test
    void a_contract_that_now_covers_the_serial_releases_the_case() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.NEVER_COVERED));
        center.at("2026-06-16T08:00:00Z");
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        assertStatus(number, CaseStatus.AWAITING_COVERAGE);
        center.makeLooks();

        assertStatus(number, CaseStatus.OPEN);
        assertThat(center.kept(number).state().waitingSince()).isEqualTo("2026-06-16T08:00:00Z");
        assertThat(center.ports().cases().events(number).getLast())
                .isEqualTo(
                        new CaseEvent.AssistanceChanged(
                                new CaseEvent.Origin(
                                        "system", center.kept(number).state().waitingSince()),
                                AssistanceOutcome.NOT_COVERED,
                                AssistanceOutcome.DIRECT));
    }

    @Test
    void a_direct_contract_takes_a_referred_case_back() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.PARTNER_SUPPORTED));
        assertStatus(number, CaseStatus.REFERRED);
        center.put(Covers.direct("C99", Acme.ACME, Acme.PARTNER_SUPPORTED));
        center.makeLooks();
        assertStatus(number, CaseStatus.OPEN);
    }

    @Test
    void a_contract_of_another_partner_refers_it_there() {
        center.put(OTHER);
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.PARTNER_SUPPORTED));
        center.put(Covers.via(Acme.C8, OTHER));
        center.makeLooks();
        assertThat(center.kept(number).assistance().partner()).isEqualTo(OTHER.id());
    }

    @Test
    void a_contract_that_is_cancelled_takes_the_referral_away() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.PARTNER_SUPPORTED));
        center.put(Covers.in(ContractStatus.CANCELLED, Acme.C8));
        center.makeLooks();
        assertStatus(number, CaseStatus.AWAITING_COVERAGE);
        assertThat(center.ports().reassessments().asked())
                .as("facts may have changed since it was judged")
                .extracting(a -> a.kind(), a -> a.subject())
                .containsExactly(tuple(Kind.CASE, number.value()));
        center.makeLooks();
        assertThat(center.ports().reassessments().asked()).as("and then no more").isEmpty();
    }

    @Test
    void an_asset_that_is_registered_for_the_organization_verifies_the_serial() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about("NEW-1"));
        assertStatus(number, CaseStatus.AWAITING_VERIFICATION);
        Asset asset = Covers.asset("NEW-1", Catalogue.T640, Acme.ACME);
        center.put(asset);
        center.makeLooks();
        assertStatus(number, CaseStatus.AWAITING_COVERAGE);
        assertThat(center.kept(number).product().model()).isEqualTo(asset.model());
    }

    @Test
    void of_an_asset_that_changes_hands_both_owners_are_looked_at() {
        center.makeLooks();
        center.put(Covers.asset("JN11", Catalogue.M320, Fastnet.FASTNET));
        assertThat(center.ports().reassessments().asked())
                .extracting(a -> a.subject())
                .containsExactlyInAnyOrder("acme", "fastnet");
    }

    @Test
    void of_a_contract_that_changes_hands_both_customers_are_looked_at() {
        center.makeLooks();
        center.put(Covers.direct("C8", Fastnet.FASTNET, Acme.PARTNER_SUPPORTED));
        assertThat(center.ports().reassessments().asked())
                .extracting(a -> a.subject())
                .containsExactlyInAnyOrder("acme", "fastnet");
    }

    @Test
    void other_records_ask_for_no_look() {
        center.makeLooks();
        center.put(OTHER, Acme.ANAS_JNCIE_M, Acme.DAN, Catalogue.M_SERIES);
        center.put(Acme.C8);
        assertThat(center.ports().reassessments().asked()).isEmpty();
    }

    @Test
    void a_day_that_begins_brings_the_contracts_that_start_on_it_and_takes_those_that_ended() {
        CaseNumber uncovered = center.opened(Actors.ANA, Asked.about(Acme.NEVER_COVERED));
        CaseNumber referred = center.opened(Actors.ANA, Asked.about(Acme.PARTNER_SUPPORTED));
        SupportContract next = Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED);
        center.put(
                Covers.during(next, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 12, 31)),
                Covers.during(Acme.C8, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 19)));
        center.makeLooks();
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
    void looking_twice_changes_nothing_twice() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.NEVER_COVERED));
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        center.makeLooks();
        SupportCase released = center.kept(number);
        center.reassessments().reassess(number);
        center.reassessments().reassess(Acme.ACME.id(), () -> false);
        center.reassessments().reassessAll(() -> false);
        assertThat(center.kept(number)).isEqualTo(released);
    }

    @Test
    void many_looks_at_once_change_a_case_once() throws Exception {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Acme.NEVER_COVERED));
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        Together.run(
                8,
                () -> {
                    center.reassessments().reassess(Acme.ACME.id(), () -> false);
                    return true;
                });
        assertThat(center.kept(number).version()).isEqualTo(2);
        assertThat(center.ports().cases().events(number)).hasSize(2);
    }

    @Test
    void a_walk_over_many_cases_goes_through_all_pages() {
        List<CaseNumber> numbers =
                IntStream.range(0, 120)
                        .mapToObj(i -> center.opened(Actors.ANA, Asked.about(Acme.NEVER_COVERED)))
                        .toList();
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        center.reassessments().reassess(Acme.ACME.id(), () -> false);
        assertThat(numbers).allSatisfy(number -> assertStatus(number, CaseStatus.OPEN));
    }

    @Test
    void what_stops_before_the_end_says_so() {
        List<CaseNumber> numbers =
                IntStream.range(0, 3)
                        .mapToObj(i -> center.opened(Actors.ANA, Asked.about(Acme.NEVER_COVERED)))
                        .toList();
        center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(
                        () -> center.reassessments().reassessAll(() -> asked.incrementAndGet() > 1))
                .isInstanceOf(BatchInterruptedException.class);
        assertThat(numbers)
                .extracting(n -> center.kept(n).state().status())
                .containsOnlyOnce(CaseStatus.OPEN);
    }

    @Test
    void a_model_alone_is_never_covered() {
        CaseNumber number = center.opened(Actors.ANA, Asked.about(Catalogue.M320));
        center.reassessments().reassessAll(() -> false);
        assertThat(center.kept(number).version()).isEqualTo(1);
    }

    @Test
    void a_case_that_is_opened_without_assistance_is_looked_at_once_more() {
        center.makeLooks();
        CaseNumber waiting = center.opened(Actors.ANA, Asked.about(Acme.NEVER_COVERED));
        center.opened(Actors.ANA, Asked.about(Acme.JN1));
        assertThat(center.ports().reassessments().asked())
                .extracting(a -> a.subject())
                .containsExactly(waiting.value());
    }

    private void assertStatus(CaseNumber number, CaseStatus status) {
        assertThat(center.kept(number).state().status()).isEqualTo(status);
    }
}
