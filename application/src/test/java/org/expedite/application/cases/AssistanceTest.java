package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.cases.AssistanceOption.Code;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.SerialNumber;
import org.junit.jupiter.api.Test;

/** Assistance of new cases, and the options of the customer. */
class AssistanceTest {
    private final Center center = new Center();

    @Test
    void under_a_direct_contract_the_center_assists() {
        CaseView view = open(Acme.JN1);
        assertDirect(view, Acme.C1);
        assertThat(view.options()).isEmpty();
        assertThat(codes(view)).doesNotContain(Notice.Code.ALSO_UNDER_PARTNER_CONTRACT);
    }

    @Test
    void the_seller_of_the_contract_does_not_matter() {
        assertDirect(open(Acme.SOLD_BY_PARTNER), Acme.C12);
    }

    @Test
    void the_active_one_of_two_contracts_counts() {
        assertDirect(open(Acme.COVERED_AGAIN), Acme.C7);
    }

    @Test
    void under_a_direct_contract_and_one_of_a_partner_the_center_assists_with_a_notice() {
        CaseView view = open(Acme.COVERED_TWICE);
        assertDirect(view, Acme.C9);
        assertThat(codes(view)).contains(Notice.Code.ALSO_UNDER_PARTNER_CONTRACT);
    }

    @Test
    void under_a_contract_of_a_partner_alone_the_customer_is_referred_even_for_p1() {
        CaseView view = open(Acme.PARTNER_SUPPORTED);
        Assistance assistance = view.supportCase().assistance();
        assertThat(assistance.outcome()).isEqualTo(AssistanceOutcome.CONTACT_PARTNER);
        assertThat(assistance.contract()).isEqualTo(Acme.C8.number());
        assertThat(assistance.partner()).isEqualTo(Fastnet.FASTNET.id());
        assertThat(view.supportCase().state().status()).isEqualTo(CaseStatus.REFERRED);
        assertThat(codes(view)).doesNotContain(Notice.Code.ALSO_UNDER_PARTNER_CONTRACT);
        assertThat(view.options())
                .singleElement()
                .satisfies(
                        o -> {
                            assertThat(o.code()).isEqualTo(Code.CONTACT_PARTNER);
                            assertThat(o.detail().text()).contains("Fastnet");
                            assertThat(o.phone()).isEqualTo(Fastnet.FASTNET.supportPhone());
                            assertThat(o.url()).isEqualTo(Fastnet.FASTNET.supportUrl());
                            assertThat(o.rate()).isNull();
                        });
    }

    @Test
    void a_list_names_the_same_partner_as_the_case() {
        CaseView referred = open(Acme.PARTNER_SUPPORTED);
        CaseView assisted = open(Acme.JN1);

        List<CaseView> listed =
                center.cases()
                        .page(Actors.ANA, CaseFilter.ALL, null, CaseOrder.OLDEST_FIRST, null, 10);

        assertThat(listed)
                .extracting(CaseView::options)
                .containsExactly(referred.options(), assisted.options());
    }

    @Test
    void without_cover_the_options_have_the_rate_and_the_sales_contact() {
        for (Asset asset :
                List.of(
                        Acme.CONTRACT_ENDED,
                        Acme.CONTRACT_CANCELLED,
                        Acme.CONTRACT_SUSPENDED,
                        Acme.NEVER_COVERED,
                        Acme.HARDWARE_COVERED)) {
            CaseView view = open(asset);
            assertThat(view.supportCase().assistance())
                    .as("%s", asset)
                    .isEqualTo(new Assistance(AssistanceOutcome.NOT_COVERED, null, null, false));
            assertThat(view.supportCase().state().status()).isEqualTo(CaseStatus.AWAITING_COVERAGE);
            assertThat(view.options())
                    .extracting(AssistanceOption::code)
                    .containsExactly(Code.ACCEPT_TIME_AND_MATERIALS, Code.BUY_CONTRACT);
            assertThat(view.options().getFirst().rate()).isEqualTo(Center.RATE);
            assertThat(view.options().getLast().phone()).isEqualTo("+18662986428");
        }
    }

    @Test
    void an_unknown_serial_is_recorded_and_awaits_verification() {
        assertUnverified(center.open(Actors.ANA, ExampleRequest.about("UNKNOWN")));
    }

    @Test
    void a_serial_of_another_organization_awaits_verification_even_if_covered() {
        assertUnverified(open(Borealis.BO1));
    }

    @Test
    void a_serial_formerly_under_own_contract_is_known_even_if_owned_by_another() {
        center.put(Covers.direct("C99", Acme.ACME, Borealis.BO1));
        center.put(Covers.covering(Covers.direct("C99", Acme.ACME), Acme.JN1.serial()));
        assertThat(open(Borealis.BO1).supportCase().assistance().outcome())
                .isEqualTo(AssistanceOutcome.NOT_COVERED);
    }

    @Test
    void a_covered_serial_may_be_registered_later() {
        SerialNumber later = new SerialNumber("LATER");
        SupportContract contract = Covers.covering(Covers.direct("C99", Acme.ACME), later);
        center.put(contract);
        CaseView view = center.open(Actors.ANA, ExampleRequest.about("LATER"));
        assertDirect(view, contract);
        assertThat(view.product().model()).isNull();
    }

    @Test
    void a_contract_of_another_organization_on_the_same_serial_does_not_help() {
        center.put(Covers.direct("B9", Borealis.BOREALIS, Acme.NEVER_COVERED));
        assertThat(open(Acme.NEVER_COVERED).supportCase().assistance().outcome())
                .isEqualTo(AssistanceOutcome.NOT_COVERED);
    }

    @Test
    void a_contract_covers_through_the_last_instant_of_its_last_day() {
        center.at("2026-12-31T23:59:59.999999Z");
        assertDirect(open(Acme.JN1), Acme.C1);
        center.at("2027-01-01T00:00:00Z");
        assertThat(open(Acme.JN1).supportCase().assistance().outcome())
                .isEqualTo(AssistanceOutcome.NOT_COVERED);
    }

    @Test
    void the_outcome_does_not_depend_on_the_priority() {
        for (Priority priority : Priority.values()) {
            CaseView view = center.open(Actors.ANA, ExampleRequest.about(Acme.JN1).at(priority));
            assertDirect(view, Acme.C1);
            assertThat(view.supportCase().state().priority()).isEqualTo(priority);
        }
    }

    private CaseView open(Asset asset) {
        return center.open(Actors.ANA, ExampleRequest.about(asset));
    }

    private static void assertDirect(CaseView view, SupportContract contract) {
        Assistance assistance = view.supportCase().assistance();
        assertThat(assistance.outcome()).isEqualTo(AssistanceOutcome.DIRECT);
        assertThat(assistance.contract()).isEqualTo(contract.number());
        assertThat(assistance.partner()).isNull();
        assertThat(view.supportCase().state().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(view.supportCase().state().level().code()).isEqualTo("L1");
    }

    private static void assertUnverified(CaseView view) {
        assertThat(view.supportCase().assistance().outcome())
                .isEqualTo(AssistanceOutcome.UNVERIFIED);
        assertThat(view.supportCase().state().status()).isEqualTo(CaseStatus.AWAITING_VERIFICATION);
        assertThat(view.options())
                .extracting(AssistanceOption::code)
                .containsExactly(Code.VERIFY_SERIAL);
    }

    private static List<Notice.Code> codes(CaseView view) {
        return view.notices().stream().map(Notice::code).toList();
    }
}
