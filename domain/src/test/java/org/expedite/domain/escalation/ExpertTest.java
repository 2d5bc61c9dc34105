package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.Registered.certification;
import static org.expedite.domain.escalation.Registered.contractor;
import static org.expedite.domain.escalation.Registered.employee;

import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.junit.jupiter.api.Test;

/** Determination of the certified expert of a case. */
class ExpertTest {
    @Test
    void is_whoever_asks_and_passes_the_personal_rules() {
        assertThat(FactsBuilder.ana().expert()).contains(expert(false));
        assertThat(FactsBuilder.ana().identifiedLate().expert()).contains(expert(true));
    }

    @Test
    void even_if_the_case_is_not_eligible() {
        assertThat(
                        FactsBuilder.ana()
                                .contracts()
                                .priority(Priority.P4)
                                .status(CaseStatus.AWAITING_COVERAGE)
                                .level("ENGINEERING")
                                .expert())
                .contains(expert(false));
    }

    @Test
    void is_nobody_who_fails_one_of_them() {
        assertThat(FactsBuilder.ana().nobodyIdentified().expert()).isEmpty();
        assertThat(FactsBuilder.ana().identifiedLate().strict().expert()).isEmpty();
        assertThat(FactsBuilder.ana().employments(contractor("acme")).expert()).isEmpty();
        assertThat(FactsBuilder.ana().employments(employee("globex")).expert()).isEmpty();
        assertThat(FactsBuilder.ana().certifications(certification("JNCIE-ER")).expert()).isEmpty();
        assertThat(FactsBuilder.ana().at("2028-01-01T00:00:00Z").expert()).isEmpty();
        assertThat(FactsBuilder.ana().withoutAsset().expert()).isEmpty();
    }

    private static IdentifiedExpert expert(boolean late) {
        return new IdentifiedExpert(
                new ContactId("ana"),
                new CertificationId("cert-JNCIE-M"),
                new Track("JNCIE-M"),
                late);
    }
}
