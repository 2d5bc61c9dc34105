package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.RecordExamples.certification;
import static org.expedite.domain.escalation.RecordExamples.contractor;
import static org.expedite.domain.escalation.RecordExamples.employee;

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
    void a_requester_who_passes_the_personal_rules_is_the_expert() {
        assertThat(FactsBuilder.ana().expert()).contains(expert(false));
        assertThat(FactsBuilder.ana().identifiedLate().expert()).contains(expert(true));
    }

    @Test
    void the_expert_does_not_depend_on_the_eligibility_of_the_case() {
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
    void a_requester_who_fails_a_personal_rule_is_no_expert() {
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
