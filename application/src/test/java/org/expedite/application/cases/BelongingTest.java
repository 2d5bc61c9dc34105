package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
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

/** Determination of the organization of a case. */
class BelongingTest {
    private final Center center = new Center();

    @Test
    void the_named_organization_is_taken_first() {
        danWorksFor(People.employee(Acme.ACME), People.employee(Borealis.BOREALIS));
        assertThat(organization(ExampleRequest.about(Acme.JN1).on(Borealis.BOREALIS)))
                .as("though the serial is Acme's")
                .isEqualTo(Borealis.BOREALIS.id());
    }

    @Test
    void the_only_employer_is_taken_if_none_is_named() {
        assertThat(organization(ExampleRequest.about(Borealis.BO1)))
                .as("though the serial is Borealis's")
                .isEqualTo(Acme.ACME.id());
    }

    @Test
    void the_owner_of_the_serial_is_taken_among_several_employers() {
        danWorksFor(People.employee(Acme.ACME), People.contractor(Borealis.BOREALIS));
        assertThat(organization(ExampleRequest.about(Acme.JN1))).isEqualTo(Acme.ACME.id());
        assertThat(organization(ExampleRequest.about(Borealis.BO1)))
                .isEqualTo(Borealis.BOREALIS.id());
    }

    @Test
    void the_organization_is_required_if_it_cannot_be_determined() {
        danWorksFor(People.employee(Acme.ACME), People.employee(Fastnet.FASTNET));
        for (ExampleRequest request :
                new ExampleRequest[] {
                    ExampleRequest.about(Borealis.BO1),
                    ExampleRequest.about("UNKNOWN"),
                    ExampleRequest.about(Catalogue.M320)
                }) {
            assertRequired(request);
        }
    }

    @Test
    void two_employments_at_the_same_organization_are_one_employer() {
        danWorksFor(People.contractor(Acme.ACME), People.employee(Acme.ACME));
        assertThat(organization(ExampleRequest.about("UNKNOWN"))).isEqualTo(Acme.ACME.id());
    }

    @Test
    void only_current_employers_count() {
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
        assertThat(organization(ExampleRequest.about(Acme.JN1))).isEqualTo(Borealis.BOREALIS.id());
        center.at("2026-07-01T00:00:00Z");
        assertThat(organization(ExampleRequest.about(Acme.JN1))).isEqualTo(Acme.ACME.id());
    }

    @Test
    void a_requester_without_employer_must_name_an_organization_and_cannot() {
        danWorksFor();
        assertRequired(ExampleRequest.about(Acme.JN1));
        assertThat(center.fieldErrors(Actors.DAN, ExampleRequest.about(Acme.JN1).on(Acme.ACME)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("organization_id", Code.NOT_YOUR_EMPLOYER));
    }

    @Test
    void an_engineer_may_name_any_organization_for_a_caller() {
        danWorksFor();
        ExampleRequest call =
                ExampleRequest.about(Borealis.BO1)
                        .by(Channel.PHONE)
                        .from(Acme.DAN)
                        .on(Borealis.BOREALIS);
        assertThat(center.open(Actors.ENGINEER, call).supportCase().organization())
                .isEqualTo(Borealis.BOREALIS.id());
    }

    private void danWorksFor(Employment... employments) {
        Contact dan = People.contact("dan", "Dan", employments);
        center.put(dan);
    }

    private OrganizationId organization(ExampleRequest request) {
        return center.open(Actors.DAN, request).supportCase().organization();
    }

    private void assertRequired(ExampleRequest request) {
        assertThat(center.fieldErrors(Actors.DAN, request))
                .as("%s", request)
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("organization_id", Code.REQUIRED));
    }
}
