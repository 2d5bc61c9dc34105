package org.expedite.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseView;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Ivy;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.products.Asset;
import org.junit.jupiter.api.Test;

/** Identification of the certified expert at opening. */
class ExpertTest {
    private final Center center = new Center();

    @Test
    void a_certified_employee_is_identified_by_web_api_and_phone() {
        IdentifiedExpert ana =
                new IdentifiedExpert(
                        Acme.ANA.id(), Acme.ANAS_JNCIE_M.id(), Catalogue.JNCIE_M, false);
        assertExpert(center.open(Actors.ANA, ExampleRequest.about(Acme.JN1)), ana);
        assertExpert(center.open(Actors.ANA, ExampleRequest.about(Acme.JN2).by(Channel.API)), ana);
        assertExpert(
                center.open(
                        Actors.ENGINEER,
                        ExampleRequest.about(Acme.JN1).by(Channel.PHONE).from(Acme.ANA)),
                ana);
    }

    @Test
    void an_individual_end_user_is_identified() {
        assertExpert(
                center.open(Actors.IVY, ExampleRequest.about(Ivy.IV1)),
                new IdentifiedExpert(
                        Ivy.IVY.id(), Ivy.IVYS_JNCIE_M.id(), Catalogue.JNCIE_M, false));
    }

    @Test
    void a_certified_employee_is_identified_with_any_contract_and_priority() {
        assertThat(
                        center.open(Actors.ANA, ExampleRequest.about(Acme.PARTNER_SUPPORTED))
                                .supportCase()
                                .expert())
                .isNotNull();
    }

    @Test
    void nobody_is_identified_without_a_valid_certification() {
        assertNoExpert(Actors.DAN, Acme.JN1);
        assertNoExpert(Actors.ANA, Acme.JN3);
        assertNoExpert(Actors.ANA, Acme.JN4);
        assertNoExpert(Actors.BOB, Acme.JN1);
        center.at("2028-01-01T00:00:00Z");
        assertNoExpert(Actors.ANA, Acme.LONG_COVERED);
    }

    @Test
    void only_employees_of_the_customer_are_identified() {
        assertNoExpert(Actors.CARL, Acme.JN1);
        assertNoExpert(Actors.PAT, Acme.JN1);
        CaseView view =
                center.open(
                        Actors.ENGINEER,
                        ExampleRequest.about(Acme.JN1)
                                .by(Channel.PHONE)
                                .from(Fastnet.PAT)
                                .on(Acme.ACME));
        assertThat(view.supportCase().expert()).isNull();
    }

    private void assertNoExpert(Actor actor, Asset asset) {
        assertThat(center.open(actor, ExampleRequest.about(asset)).supportCase().expert())
                .as("%s about %s", actor, asset)
                .isNull();
    }

    private void assertExpert(CaseView view, IdentifiedExpert expected) {
        assertThat(view.supportCase().expert()).isEqualTo(expected);
        assertThat(center.stored(view.supportCase().number()).expert()).isEqualTo(expected);
    }
}
