package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.AdviceCode.ACCEPT_TIME_AND_MATERIALS;
import static org.expedite.domain.escalation.AdviceCode.BUY_CONTRACT;
import static org.expedite.domain.escalation.AdviceCode.CONTACT_PARTNER;
import static org.expedite.domain.escalation.AdviceCode.IDENTIFY_REQUESTER;
import static org.expedite.domain.escalation.AdviceCode.OPEN_NEW_CASE;
import static org.expedite.domain.escalation.AdviceCode.REASSESS_PRIORITY;
import static org.expedite.domain.escalation.AdviceCode.RENEW_CERTIFICATION;
import static org.expedite.domain.escalation.AdviceCode.REQUEST_ORDINARY_ESCALATION;
import static org.expedite.domain.escalation.AdviceCode.RESTORE_CERTIFICATION;
import static org.expedite.domain.escalation.AdviceCode.VERIFY_SERIAL;
import static org.expedite.domain.escalation.AdviceCode.WAIT_FOR_CERTIFICATION;
import static org.expedite.domain.escalation.AdviceCode.WAIT_FOR_PICK_UP;
import static org.expedite.domain.escalation.Draft.direct;
import static org.expedite.domain.escalation.Draft.hardwareOnly;
import static org.expedite.domain.escalation.Draft.viaPartner;
import static org.expedite.domain.escalation.Registered.certification;
import static org.expedite.domain.escalation.Registered.contractor;

import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
    @Test
    void aGrantNeedsNone() {
        advised(Given.ana());
    }

    @Test
    void nothingHelpsAboveTheTop() {
        advised(Given.ana().level("ENGINEERING"));
    }

    @Test
    void aWaitingGrantIsWaitedFor() {
        advised(Given.ana().level("L2").grantPending(), WAIT_FOR_PICK_UP);
        assertThat(detail(Given.ana().level("L2").grantPending(), WAIT_FOR_PICK_UP)).contains("L2");
    }

    @Test
    void thePartnerIsNamedWithPhoneAndPage() {
        Given partner = Given.ana().contracts(viaPartner("C1", "fastnet"));
        advised(partner, CONTACT_PARTNER);
        assertThat(detail(partner, CONTACT_PARTNER))
                .isEqualTo(
                        "Turn to the support partner Fastnet, phone +14085550199,"
                                + " https://fastnet.example.com/support.");
    }

    @Test
    void aPartnerThatIsNotKnownIsNamedByItsId() {
        Given partner = Given.ana().contracts(viaPartner("C1", "newnet"));
        assertThat(detail(partner, CONTACT_PARTNER))
                .isEqualTo("Turn to the support partner newnet.");
    }

    @Test
    void withoutAContractThereAreTwoWays() {
        advised(Given.ana().contracts(), BUY_CONTRACT, ACCEPT_TIME_AND_MATERIALS);
        advised(
                Given.ana().contracts(hardwareOnly(direct("C1"))),
                BUY_CONTRACT,
                ACCEPT_TIME_AND_MATERIALS);
        assertThat(detail(Given.ana().contracts(), BUY_CONTRACT)).contains("+18662986428");
    }

    @Test
    void whoHasAcceptedTimeAndMaterialsIsNotAskedToDoSoAgain() {
        advised(Given.ana().contracts().onTimeAndMaterials(), BUY_CONTRACT);
    }

    @Test
    void anUnknownSerialIsVerifiedFirst() {
        advised(
                Given.ana().contracts().ownedBy("globex"),
                VERIFY_SERIAL,
                BUY_CONTRACT,
                ACCEPT_TIME_AND_MATERIALS);
    }

    @Test
    void aModelAloneNeedsASerial() {
        advised(Given.ana().modelOnly(), VERIFY_SERIAL, BUY_CONTRACT, ACCEPT_TIME_AND_MATERIALS);
    }

    @Test
    void aCoveredSerialWithoutAnAssetIsVerifiedToo() {
        advised(
                Given.ana().withoutAsset().contracts(hardwareOnly(direct("C1"))),
                VERIFY_SERIAL,
                BUY_CONTRACT,
                ACCEPT_TIME_AND_MATERIALS);
        advised(
                Given.ana().withoutAsset().contracts(viaPartner("C1", "fastnet")),
                VERIFY_SERIAL,
                CONTACT_PARTNER);
    }

    @Test
    void whoAsksIsToBeIdentified() {
        advised(Given.ana().nobodyIdentified(), IDENTIFY_REQUESTER, REQUEST_ORDINARY_ESCALATION);
    }

    @Test
    void withTheStrictSettingItIsTooLateToBeIdentified() {
        advised(Given.ana().nobodyIdentified().strict(), REQUEST_ORDINARY_ESCALATION);
        advised(
                Given.ana().nobodyIdentified().strict().notYetOpened(),
                IDENTIFY_REQUESTER,
                REQUEST_ORDINARY_ESCALATION);
        advised(Given.ana().identifiedLate().strict(), REQUEST_ORDINARY_ESCALATION);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "ACTIVE,    2020-01-01, 2021-12-31, RENEW_CERTIFICATION",
        "EMERITUS,  2026-01-01, 2027-12-31, RENEW_CERTIFICATION",
        "SUSPENDED, 2026-01-01, 2027-12-31, RESTORE_CERTIFICATION",
        "REVOKED,   2026-01-01, 2027-12-31, RESTORE_CERTIFICATION",
        "ACTIVE,    2029-01-01, 2029-12-31, WAIT_FOR_CERTIFICATION",
    })
    void theCertificationIsRenewedRestoredOrWaitedFor(
            Standing standing, String from, String to, AdviceCode code) {
        advised(
                Given.ana().certifications(certification("JNCIE-M", from, to, standing)),
                code,
                REQUEST_ORDINARY_ESCALATION);
    }

    @Test
    void whereTheCertificationIsFoundIsSaid() {
        Given expired =
                Given.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2020-01-01", "2021-12-31", Standing.ACTIVE));
        assertThat(detail(expired, RENEW_CERTIFICATION)).contains("/certification/");
        Given revoked =
                Given.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2026-01-01", "2027-12-31", Standing.REVOKED));
        assertThat(detail(revoked, RESTORE_CERTIFICATION)).contains("/certification/");
        Given coming =
                Given.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2029-01-01", "2029-12-31", Standing.ACTIVE));
        assertThat(detail(coming, WAIT_FOR_CERTIFICATION)).contains("2029-01-01");
    }

    @Test
    void aLowPriorityIsAssessedAgain() {
        advised(Given.ana().priority(Priority.P3), REASSESS_PRIORITY, REQUEST_ORDINARY_ESCALATION);
        assertThat(detail(Given.ana().priority(Priority.P3), REASSESS_PRIORITY)).contains("P3");
    }

    @Test
    void aCaseThatIsOverIsOpenedAnew() {
        advised(Given.ana().status(CaseStatus.CLOSED), OPEN_NEW_CASE);
        advised(Given.ana().status(CaseStatus.CLOSED).priority(Priority.P4), OPEN_NEW_CASE);
    }

    @Test
    void ordinaryEscalationStaysPossibleForWhoeverMayNotAsk() {
        advised(Given.ana().employments(contractor("acme")), REQUEST_ORDINARY_ESCALATION);
        advised(Given.ana().product("EX4200", "EX_SERIES"), REQUEST_ORDINARY_ESCALATION);
        advised(Given.ana().certifications(), REQUEST_ORDINARY_ESCALATION);
        advised(Given.ana().withoutAsset(), VERIFY_SERIAL, REQUEST_ORDINARY_ESCALATION);
    }

    @Test
    void allThatIsWrongIsAdvisedOn() {
        Given wrong =
                Given.ana()
                        .priority(Priority.P4)
                        .contracts(viaPartner("C1", "fastnet"))
                        .certifications(
                                certification(
                                        "JNCIE-M", "2026-01-01", "2027-12-31", Standing.REVOKED));
        advised(wrong, REASSESS_PRIORITY, CONTACT_PARTNER, RESTORE_CERTIFICATION);
    }

    static String detail(Given given, AdviceCode code) {
        return given.judge().advice().stream()
                .filter(a -> a.code() == code)
                .findFirst()
                .orElseThrow()
                .detail();
    }

    private static void advised(Given given, AdviceCode... codes) {
        assertThat(given.judge().advice())
                .as(given.words())
                .extracting(Advice::code)
                .containsExactly(codes);
    }
}
