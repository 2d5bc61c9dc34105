package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.AdviceCode.HAVE_COLLEAGUE_ASK;
import static org.expedite.domain.escalation.Registered.certification;
import static org.expedite.domain.escalation.Registered.contractor;
import static org.expedite.domain.escalation.Registered.employee;
import static org.expedite.domain.escalation.Registered.employment;

import java.util.List;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.customers.Employment.Kind;
import org.junit.jupiter.api.Test;

/**
 * {@link AdviceCode#HAVE_COLLEAGUE_ASK} names whoever could really ask instead, and nobody else.
 */
class ColleagueTest {
    private static final Certification GOOD = certification("JNCIE-M");

    private static Given uncertified() {
        return Given.ana().certifications();
    }

    @Test
    void aCertifiedColleagueIsNamed() {
        assertThat(AdviceTest.detail(uncertified().colleague("eve", GOOD), HAVE_COLLEAGUE_ASK))
                .isEqualTo("Have a colleague ask who is certified for the product: Eve.");
    }

    @Test
    void alsoWhereNobodyIsIdentified() {
        named(Given.ana().nobodyIdentified().colleague("eve", GOOD));
    }

    @Test
    void alsoWhereTheOneWhoAsksIsAContractor() {
        named(Given.ana().employments(contractor("acme")).colleague("eve", GOOD));
    }

    @Test
    void severalAreNamedInOrderFiveAtMost() {
        Given many = uncertified();
        for (String id : List.of("gus", "fay", "eve", "cal", "ben", "abe")) {
            many.colleague(id, GOOD);
        }
        assertThat(AdviceTest.detail(many, HAVE_COLLEAGUE_ASK))
                .endsWith(": Abe, Ben, Cal, Eve, Fay.");
    }

    @Test
    void notWhereThePersonIsNotWhatIsWrong() {
        notNamed(Given.ana().priority(Priority.P3).colleague("eve", GOOD));
        notNamed(Given.ana().contracts().colleague("eve", GOOD));
        notNamed(Given.ana().colleague("eve", GOOD));
    }

    @Test
    void notOfAnotherOrganization() {
        notNamed(uncertified().colleague("eve", List.of(employee("globex")), GOOD));
    }

    @Test
    void notAContractor() {
        notNamed(uncertified().colleague("eve", List.of(contractor("acme")), GOOD));
    }

    @Test
    void notWhoWorksForAPartnerToo() {
        notNamed(
                uncertified()
                        .colleague("eve", List.of(employee("acme"), employee("fastnet")), GOOD));
        named(uncertified().colleague("eve", List.of(employee("acme"), employee("globex")), GOOD));
    }

    @Test
    void notWhoHasLeftOrIsYetToCome() {
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
    void notWhoseCertificationIsOfAnotherAreaOrNotActive() {
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
    void notForAProductThatNobodyCanBeCertifiedFor() {
        notNamed(Given.ana().product("EX4200", "EX_SERIES").colleague("eve", GOOD));
        notNamed(Given.ana().withoutAsset().colleague("eve", GOOD));
        notNamed(Given.ana().contracts().ownedBy("globex").colleague("eve", GOOD));
    }

    @Test
    void withTheStrictSettingOnlyWhoWasIdentifiedAtOpening() {
        notNamed(uncertified().strict().colleague("eve", GOOD));
        notNamed(uncertified().strict().identifiedLate("dan").colleague("eve", GOOD));
        named(uncertified().strict().identifiedLate("eve").colleague("eve", GOOD));
        named(uncertified().strict().notYetOpened().colleague("eve", GOOD));
    }

    private static void named(Given given) {
        assertThat(AdviceTest.detail(given, HAVE_COLLEAGUE_ASK)).endsWith(": Eve.");
    }

    private static void notNamed(Given given) {
        assertThat(given.judge().advice())
                .as(given.words())
                .extracting(Advice::code)
                .doesNotContain(HAVE_COLLEAGUE_ASK);
    }
}
