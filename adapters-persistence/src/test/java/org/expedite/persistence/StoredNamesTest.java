package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The names of enum constants are stored in rows of the registry, cases, events and decisions.
 * Constants may be added. To rename or remove one makes rows unreadable, unless a migration changes
 * them.
 */
class StoredNamesTest {

    @ParameterizedTest
    @MethodSource("namesThatAreInDatabases")
    void can_still_be_read(Class<? extends Enum<?>> type, String names) {
        assertThat(Arrays.stream(type.getEnumConstants()).map(Enum::name))
                .contains(names.split(" "));
    }

    static Stream<Arguments> namesThatAreInDatabases() {
        return Stream.concat(namesInTheRegistry(), namesInCasesAndDecisions());
    }

    private static Stream<Arguments> namesInTheRegistry() {
        return Stream.of(
                stored(
                        RecordKind.class,
                        "ORGANIZATION CONTACT CERTIFICATION PRODUCT_LINE PRODUCT ASSET CONTRACT"
                                + " ENGINEER"),
                stored(
                        Relation.class,
                        "EMPLOYER HOLDER LINE MODEL OWNER CUSTOMER SUPPORTER SELLER" + " SKILL"),
                stored(OrganizationKind.class, "END_USER PARTNER"),
                stored(Employment.Kind.class, "EMPLOYEE CONTRACTOR"),
                stored(Standing.class, "ACTIVE SUSPENDED REVOKED EMERITUS"),
                stored(Service.class, "TECHNICAL_SERVICES HARDWARE_ONLY"),
                stored(ContractStatus.class, "ACTIVE SUSPENDED CANCELLED"),
                stored(StaffRole.class, "ENGINEER DUTY_MANAGER"));
    }

    private static Stream<Arguments> namesInCasesAndDecisions() {
        return Stream.of(
                stored(Channel.class, "WEB PHONE API"),
                stored(Priority.class, "P1 P2 P3 P4"),
                stored(FollowUp.class, "EMAIL PHONE WEB"),
                stored(
                        CaseStatus.class,
                        "OPEN IN_PROGRESS WAITING_ON_CUSTOMER WORKAROUND_IN_PLACE RESOLVED CLOSED"
                                + " AWAITING_COVERAGE AWAITING_VERIFICATION REFERRED WITHDRAWN"),
                stored(
                        CaseEvent.Type.class,
                        "OPENED PICKED_UP PRIORITY_CHANGED ASSISTANCE_CHANGED"
                                + " EXPERT_IDENTIFIED PRIORITY_ESCALATION_DECIDED"
                                + " ESCALATED_WITH_PRIORITY SERIAL_VERIFIED"
                                + " TIME_AND_MATERIALS_ACCEPTED"),
                stored(AssistanceOutcome.class, "DIRECT CONTACT_PARTNER NOT_COVERED UNVERIFIED"),
                stored(
                        EscalationReason.class,
                        "RESOLUTION_TIME TECHNICAL_EXPERTISE BUSINESS_IMPACT"),
                stored(LateIdentification.class, "ALLOW REFUSE"),
                stored(
                        Outcome.class,
                        "CONTACT_PARTNER NOT_COVERED NOT_ELIGIBLE NOTHING_ABOVE ALREADY_GRANTED"
                                + " GRANTED"),
                stored(Verdict.class, "PASSED FAILED NOT_APPLICABLE"),
                stored(
                        Rule.class,
                        "CASE_IS_OPEN PRIORITY_QUALIFIES REQUESTER_IDENTIFIED"
                                + " REQUESTER_IS_END_USER REQUESTER_ACTS_FOR_CUSTOMER"
                                + " PRODUCT_UNDER_CONTRACT CONTRACT_IS_DIRECT LINE_HAS_EXPERT_LEVEL"
                                + " CERTIFIED_FOR_PRODUCT CERTIFICATION_ACTIVE"
                                + " HIGHER_LEVEL_EXISTS"),
                stored(
                        Reason.class,
                        "CASE_NOT_OPEN PRIORITY_NOT_P1_P2 NOT_IDENTIFIED PARTNER CONTRACTOR"
                                + " NOT_OF_CASE_ORGANIZATION NO_ACTIVE_CONTRACT PARTNER_SUPPORTED"
                                + " NO_EXPERT_LEVEL NO_CERTIFICATION_IN_AREA NOT_YET_VALID EXPIRED"
                                + " SUSPENDED REVOKED EMERITUS_ONLY AT_TOP_LEVEL"),
                stored(
                        EvidenceType.class,
                        "CASE ORGANIZATION CONTACT CERTIFICATION PRODUCT_LINE PRODUCT ASSET"
                                + " CONTRACT"),
                stored(
                        AdviceCode.class,
                        "CONTACT_PARTNER BUY_CONTRACT ACCEPT_TIME_AND_MATERIALS VERIFY_SERIAL"
                                + " IDENTIFY_REQUESTER HAVE_COLLEAGUE_ASK RENEW_CERTIFICATION"
                                + " RESTORE_CERTIFICATION WAIT_FOR_CERTIFICATION REASSESS_PRIORITY"
                                + " OPEN_NEW_CASE WAIT_FOR_PICK_UP REQUEST_ORDINARY_ESCALATION"));
    }

    private static Arguments stored(Class<? extends Enum<?>> type, String names) {
        return Arguments.of(type, names);
    }
}
