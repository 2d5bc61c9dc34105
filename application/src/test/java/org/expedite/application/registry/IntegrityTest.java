package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.FieldProblem;
import org.expedite.application.FieldProblem.Code;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.application.examples.Staff;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.Relation;
import org.junit.jupiter.api.Test;

/** Facts that would contradict other records, or the settings of the center. */
class IntegrityTest {
    private static final Organization FASTNET_AS_END_USER = People.endUser("fastnet", "Fastnet");
    private static final ProductLine NO_LINE =
            new ProductLine(new ProductLineCode("NONE"), "None", List.of());

    private final Center center = new Center();

    @Test
    void whoSupportsAContractMustBeAPartner() {
        SupportContract contract = Covers.via(Covers.direct("C99", Acme.ACME), Acme.ACME);
        assertRefused(contract, notAPartner("acme"));
        assertThat(put(Covers.via(contract, Fastnet.FASTNET))).isInstanceOf(Put.Created.class);
    }

    @Test
    void whoIsNoPartnerIsToldWithWhatIsUnknown() {
        Organization none = People.endUser("none", "None");
        SupportContract contract = Covers.via(Covers.direct("C99", none), Acme.ACME);
        assertThat(put(contract))
                .isEqualTo(
                        new Put.Refused(
                                Set.of(new Reference(Relation.CUSTOMER, none.key())),
                                List.of(notAPartner("acme"))));
    }

    @Test
    void aPartnerThatSupportsContractsStaysOne() {
        center.put(Covers.in(ContractStatus.CANCELLED, Acme.C8));
        assertRefused(FASTNET_AS_END_USER, supports("C10"));
        center.put(Covers.direct("C10", Acme.ACME, Acme.COVERED_TWICE));
        assertRefused(FASTNET_AS_END_USER, supports("C8"));
        center.put(People.partner("fastnet", "Renamed", null));
        center.put(Covers.via(Acme.C8, People.partner("fastnet", "Renamed", null)));
        assertRefused(FASTNET_AS_END_USER, supports("C8"));
    }

    @Test
    void aPartnerThatSupportsNoContractAnyMoreMayBecomeAnEndUser() {
        center.put(
                Covers.direct("C8", Acme.ACME, Acme.PARTNER_SUPPORTED),
                Covers.direct("C10", Acme.ACME, Acme.COVERED_TWICE));
        assertThat(Acme.C12.soldBy()).as("what it sold does not matter").isNotNull();
        assertThat(put(FASTNET_AS_END_USER)).isInstanceOf(Put.Kept.class);
        assertRefused(Acme.C8, notAPartner("fastnet"));
    }

    @Test
    void anEndUserMayBecomeAPartnerAndAnEndUserAgain() {
        center.put(People.partner("borealis", "Borealis", null));
        center.put(People.endUser("borealis", "Borealis"));
        center.put(People.partner("borealis", "Borealis", null));
        center.put(Covers.via(Covers.direct("C99", Acme.ACME), Borealis.BOREALIS));
        assertRefused(People.endUser("borealis", "Borealis"), supports("C99"));
    }

    @Test
    void everyLevelOfAnEngineerMustBeOneOfTheCenter() {
        assertRefused(
                Staff.engineer("new", List.of("L9", "L1", "l2", "L2")),
                unknownLevel(0, TechnicalLevels.SHIPPED),
                unknownLevel(2, TechnicalLevels.SHIPPED));
        assertThat(put(Staff.engineer("new", List.of("ENGINEERING", "L1"))))
                .isInstanceOf(Put.Created.class);
    }

    @Test
    void theLevelsAreThoseOfTheSettings() {
        TechnicalLevels more = TechnicalLevels.of("L0", "L1", "L2", "L3", "ENGINEERING");
        Center other =
                new Center(
                        new PolicySettings(more, LateIdentification.ALLOW, Center.SHIPPED.zone()));
        Engineer engineer = Staff.engineer("new", List.of("L0"));
        other.put(engineer);
        assertThat(
                        other.registry()
                                .put(
                                        Actors.REGISTRAR,
                                        Staff.engineer("new", List.of("L0", "L4")),
                                        null))
                .isEqualTo(new Put.Refused(Set.of(), List.of(unknownLevel(1, more))));
        assertRefused(engineer, unknownLevel(0, TechnicalLevels.SHIPPED));
    }

    @Test
    void unknownLevelsAndUnknownLinesAreToldTogether() {
        assertThat(put(Staff.engineer("new", List.of("L9"), NO_LINE)))
                .isEqualTo(
                        new Put.Refused(
                                Set.of(new Reference(Relation.SKILL, NO_LINE.key())),
                                List.of(unknownLevel(0, TechnicalLevels.SHIPPED))));
    }

    private static FieldProblem notAPartner(String organization) {
        return new FieldProblem(
                "supported_by.partner_id",
                Code.NOT_A_PARTNER,
                "The organization " + organization + " is no partner.");
    }

    private static FieldProblem supports(String contract) {
        return new FieldProblem(
                "kind",
                Code.SUPPORTS_CONTRACTS,
                "Contracts name it as their partner, such as " + contract + ".");
    }

    private static FieldProblem unknownLevel(int place, TechnicalLevels levels) {
        return new FieldProblem(
                "levels." + place, Code.UNKNOWN_VALUE, "The levels are " + levels + ".");
    }

    private Put put(Fact fact) {
        return center.registry().put(Actors.REGISTRAR, fact, null);
    }

    private void assertRefused(Fact fact, FieldProblem... problems) {
        var before = center.ports().registry().find(fact.key());
        assertThat(put(fact)).isEqualTo(new Put.Refused(Set.of(), Arrays.asList(problems)));
        assertThat(center.ports().registry().find(fact.key()))
                .as("nothing is kept")
                .isEqualTo(before);
    }
}
