package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.AdviceCode.HAVE_COLLEAGUE_ASK;
import static org.expedite.domain.escalation.RecordExamples.certification;
import static org.expedite.domain.escalation.RecordExamples.contractor;
import static org.expedite.domain.escalation.RecordExamples.employee;
import static org.expedite.domain.escalation.RecordExamples.employment;

import java.util.List;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.customers.Employment.Kind;
import org.junit.jupiter.api.Test;

/**
 * {@link AdviceCode#HAVE_COLLEAGUE_ASK} names exactly the colleagues who could make the request.
 */
class ColleagueTest {
    private static final Certification GOOD = certification("JNCIE-M");

    private static FactsBuilder uncertified() {
        return FactsBuilder.ana().certifications();
    }

    @Test
    void a_certified_colleague_is_named() {
        assertThat(AdviceTest.detail(uncertified().colleague("eve", GOOD), HAVE_COLLEAGUE_ASK))
                .isEqualTo("Have a colleague ask who is certified for the product: Eve.");
    }

    @Test
    void a_colleague_is_named_even_if_nobody_is_identified() {
        named(FactsBuilder.ana().nobodyIdentified().colleague("eve", GOOD));
    }

    @Test
    void a_colleague_is_named_even_if_the_requester_is_a_contractor() {
        named(FactsBuilder.ana().employments(contractor("acme")).colleague("eve", GOOD));
    }

    @Test
    void at_most_five_colleagues_are_named_in_order() {
        FactsBuilder many = uncertified();
        for (String id : List.of("gus", "fay", "eve", "cal", "ben", "abe")) {
            many.colleague(id, GOOD);
        }
        assertThat(AdviceTest.detail(many, HAVE_COLLEAGUE_ASK))
                .endsWith(": Abe, Ben, Cal, Eve, Fay.");
    }

    @Test
    void no_colleague_is_named_if_a_colleague_could_not_help() {
        notNamed(FactsBuilder.ana().priority(Priority.P3).colleague("eve", GOOD));
        notNamed(FactsBuilder.ana().contracts().colleague("eve", GOOD));
        notNamed(FactsBuilder.ana().colleague("eve", GOOD));
    }

    @Test
    void employees_of_other_organizations_are_not_named() {
        notNamed(uncertified().colleague("eve", List.of(employee("globex")), GOOD));
    }

    @Test
    void contractors_are_not_named() {
        notNamed(uncertified().colleague("eve", List.of(contractor("acme")), GOOD));
    }

    @Test
    void employees_who_also_work_for_a_partner_are_not_named() {
        notNamed(
                uncertified()
                        .colleague("eve", List.of(employee("acme"), employee("fastnet")), GOOD));
        named(uncertified().colleague("eve", List.of(employee("acme"), employee("globex")), GOOD));
    }

    @Test
    void former_and_future_employees_are_not_named() {
        notNamed(
                uncertified()
                        .colleague(
                                "eve",
                                List.of(
                                        employment(
                                                "acme", Kind.EMPLOYEE, "2020-01-01", "2026-06-14")),
                                GOOD));
        notNamed(
                uncertified()
                        .colleague(
                                "eve",
                                List.of(employment("acme", Kind.EMPLOYEE, "2026-06-16", null)),
                                GOOD));
    }

    @Test
    void colleagues_without_an_active_certification_of_the_area_are_not_named() {
        notNamed(uncertified().colleague("eve", certification("JNCIE-ER")));
        notNamed(uncertified().colleague("eve", certification("JNCIP-M")));
        notNamed(uncertified().colleague("eve"));
        notNamed(
                uncertified()
                        .colleague(
                                "eve",
                                certification(
                                        "JNCIE-M", "2020-01-01", "2026-06-14", Standing.ACTIVE)));
        notNamed(
                uncertified()
                        .colleague(
                                "eve",
                                certification(
                                        "JNCIE-M", "2026-01-01", "2027-12-31", Standing.EMERITUS)));
    }

    @Test
    void no_colleague_is_named_for_a_product_without_expert_track() {
        notNamed(FactsBuilder.ana().product("EX4200", "EX_SERIES").colleague("eve", GOOD));
        notNamed(FactsBuilder.ana().withoutAsset().colleague("eve", GOOD));
        notNamed(FactsBuilder.ana().contracts().ownedBy("globex").colleague("eve", GOOD));
    }

    @Test
    void under_the_strict_setting_only_contacts_identified_at_opening_are_named() {
        notNamed(uncertified().strict().colleague("eve", GOOD));
        notNamed(uncertified().strict().identifiedLate("dan").colleague("eve", GOOD));
        named(uncertified().strict().identifiedLate("eve").colleague("eve", GOOD));
        named(uncertified().strict().notYetOpened().colleague("eve", GOOD));
    }

    private static void named(FactsBuilder given) {
        assertThat(AdviceTest.detail(given, HAVE_COLLEAGUE_ASK)).endsWith(": Eve.");
    }

    private static void notNamed(FactsBuilder given) {
        assertThat(given.evaluate().advice())
                .as(given.description())
                .extracting(Advice::code)
                .doesNotContain(HAVE_COLLEAGUE_ASK);
    }
}
