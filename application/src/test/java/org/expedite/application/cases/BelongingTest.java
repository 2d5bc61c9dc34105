package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.expedite.application.Asked;
import org.expedite.application.Center;
import org.expedite.application.FieldProblem;
import org.expedite.application.FieldProblem.Code;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.Term;
import org.junit.jupiter.api.Test;

/** Which organization a case belongs to. */
class BelongingTest {
    private final Center center = new Center();

    @Test
    void theOneThatIsNamed() {
        danWorksFor(People.employee(Acme.ACME), People.employee(Borealis.BOREALIS));
        assertThat(organization(Asked.about(Acme.JN1).on(Borealis.BOREALIS)))
                .as("though the serial is Acme's")
                .isEqualTo(Borealis.BOREALIS.id());
    }

    @Test
    void elseTheOnlyEmployer() {
        assertThat(organization(Asked.about(Borealis.BO1)))
                .as("though the serial is Borealis's")
                .isEqualTo(Acme.ACME.id());
    }

    @Test
    void elseOfSeveralEmployersTheOwnerOfTheSerial() {
        danWorksFor(People.employee(Acme.ACME), People.contractor(Borealis.BOREALIS));
        assertThat(organization(Asked.about(Acme.JN1))).isEqualTo(Acme.ACME.id());
        assertThat(organization(Asked.about(Borealis.BO1))).isEqualTo(Borealis.BOREALIS.id());
    }

    @Test
    void elseItIsAskedFor() {
        danWorksFor(People.employee(Acme.ACME), People.employee(Fastnet.FASTNET));
        for (Asked asked :
                new Asked[] {
                    Asked.about(Borealis.BO1), Asked.about("UNKNOWN"), Asked.about(Catalogue.M320)
                }) {
            assertAskedFor(asked);
        }
    }

    @Test
    void twoEmploymentsAtTheSameOrganizationAreOneEmployer() {
        danWorksFor(People.contractor(Acme.ACME), People.employee(Acme.ACME));
        assertThat(organization(Asked.about("UNKNOWN"))).isEqualTo(Acme.ACME.id());
    }

    @Test
    void onlyTheEmployersOfTheDayCount() {
        Employment until =
                new Employment(
                        Borealis.BOREALIS.id(),
                        Employment.Kind.EMPLOYEE,
                        new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 30)));
        Employment from =
                new Employment(
                        Acme.ACME.id(),
                        Employment.Kind.EMPLOYEE,
                        new Term(LocalDate.of(2026, 7, 1), null));
        danWorksFor(until, from);
        center.at("2026-06-30T23:59:59.999999Z");
        assertThat(organization(Asked.about(Acme.JN1))).isEqualTo(Borealis.BOREALIS.id());
        center.at("2026-07-01T00:00:00Z");
        assertThat(organization(Asked.about(Acme.JN1))).isEqualTo(Acme.ACME.id());
    }

    @Test
    void whoWorksForNobodyIsAskedAndCanNameNobody() {
        danWorksFor();
        assertAskedFor(Asked.about(Acme.JN1));
        assertThat(center.refusal(Actors.DAN, Asked.about(Acme.JN1).on(Acme.ACME)))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("organization_id", Code.NOT_YOUR_EMPLOYER));
    }

    @Test
    void anEngineerNamesAnyForWhoeverCalls() {
        danWorksFor();
        Asked call =
                Asked.about(Borealis.BO1).by(Channel.PHONE).from(Acme.DAN).on(Borealis.BOREALIS);
        assertThat(center.open(Actors.ENGINEER, call).supportCase().organization())
                .isEqualTo(Borealis.BOREALIS.id());
    }

    private void danWorksFor(Employment... employments) {
        Contact dan = People.contact("dan", "Dan", employments);
        center.put(dan);
    }

    private OrganizationId organization(Asked asked) {
        return center.open(Actors.DAN, asked).supportCase().organization();
    }

    private void assertAskedFor(Asked asked) {
        assertThat(center.refusal(Actors.DAN, asked))
                .as("%s", asked)
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("organization_id", Code.REQUIRED));
    }
}
