package org.expedite.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.Composition;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccountDesk;
import org.expedite.application.accounts.AuthenticationDesk;
import org.expedite.application.accounts.InvitationDesk;
import org.expedite.application.accounts.ProfileDesk;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.accounts.TokenDesk;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.audit.AuditDesk;
import org.expedite.application.callers.CallerDesk;
import org.expedite.application.cases.AwaitingCasesDesk;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.application.casework.CoverageDesk;
import org.expedite.application.casework.IdentificationDesk;
import org.expedite.application.casework.ReopeningDesk;
import org.expedite.application.drafts.DraftDesk;
import org.expedite.application.duties.DutyDesk;
import org.expedite.application.engineers.StaffDesk;
import org.expedite.application.equipment.EquipmentDesk;
import org.expedite.application.escalation.EligibilityDesk;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.ReplayDesk;
import org.expedite.application.examples.Fixture;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.expedite.application.live.LiveDesk;
import org.expedite.application.programme.ProgrammeDesk;
import org.expedite.application.queues.QueueDesk;
import org.expedite.application.registry.ContractSerialDesk;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.reports.ReportDesk;
import org.expedite.application.signin.OpenIdDesk;
import org.expedite.application.signin.PasswordDesk;
import org.expedite.application.signin.RedemptionDesk;
import org.expedite.application.signin.SecondFactorDesk;
import org.expedite.application.signin.SignInDesk;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.domain.cases.ReopeningWindow;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.audit.RequestOrigins;
import org.joda.money.Money;

/** Ports in memory, a clock that stands still, and desks on them, as beans of a test. */
@Factory
final class InMemoryCenterFactory {
    private static final Composition.Settings SETTINGS =
            new Composition.Settings(
                    new PolicySettings(
                            TechnicalLevels.of("L1", "L2", "L3", "ENGINEERING"),
                            LateIdentification.ALLOW,
                            ZoneOffset.UTC),
                    Money.parse("USD 300.00"),
                    Duration.ZERO,
                    new ReopeningWindow(Duration.ofDays(30)),
                    Center.MAX_KEYS,
                    Center.SESSIONS,
                    Center.AUDIT_RETENTION,
                    Set.of(Role.ADMIN));

    @Singleton
    InMemoryPorts ports() {
        return new InMemoryPorts();
    }

    @Singleton
    SettableClock clock() {
        return new SettableClock(Fixture.NOW);
    }

    @Singleton
    Composition composition(InMemoryPorts ports, RequestOrigins origins, SettableClock clock) {
        return ports.composition(SETTINGS, origins, clock);
    }

    @Singleton
    PhoneNumbers phoneNumbers() {
        return PhoneNumbers.readIn("US");
    }

    @Singleton
    AccountDesk accountDesk(Composition desks) {
        return desks.accounts().accounts();
    }

    @Singleton
    AuthenticationDesk authentication(Composition desks) {
        return desks.accounts().authentication();
    }

    @Singleton
    InvitationDesk invitationDesk(Composition desks) {
        return desks.accounts().invitations();
    }

    @Singleton
    SessionDesk sessionDesk(Composition desks) {
        return desks.accounts().sessions();
    }

    @Singleton
    TokenDesk tokenDesk(Composition desks) {
        return desks.accounts().tokens();
    }

    @Singleton
    SignInDesk signInDesk(Composition desks) {
        return desks.signIn().signIn();
    }

    @Singleton
    SecondFactorDesk secondFactorDesk(Composition desks) {
        return desks.signIn().secondFactors();
    }

    @Singleton
    PasswordDesk passwordDesk(Composition desks) {
        return desks.signIn().passwords();
    }

    @Singleton
    RedemptionDesk redemptionDesk(Composition desks) {
        return desks.signIn().redemption();
    }

    @Singleton
    OpenIdDesk openIdDesk(Composition desks) {
        return desks.signIn().openId();
    }

    @Singleton
    AttachmentDesk attachments(Composition desks) {
        return desks.attachments();
    }

    @Singleton
    AuditDesk audit(Composition desks) {
        return desks.audit();
    }

    @Singleton
    AwaitingCasesDesk awaitingCases(Composition desks) {
        return desks.awaitingCases();
    }

    @Singleton
    CallerDesk callers(Composition desks) {
        return desks.callers();
    }

    @Singleton
    CaseDesk cases(Composition desks) {
        return desks.cases();
    }

    @Singleton
    CaseworkDesk casework(Composition desks) {
        return desks.casework();
    }

    @Singleton
    CoverageDesk coverage(Composition desks) {
        return desks.coverage();
    }

    @Singleton
    ReportDesk reportDesk(Composition desks) {
        return desks.reports();
    }

    @Singleton
    DraftDesk drafts(Composition desks) {
        return desks.drafts();
    }

    @Singleton
    DutyDesk duties(Composition desks) {
        return desks.duties();
    }

    @Singleton
    EquipmentDesk equipment(Composition desks) {
        return desks.equipment();
    }

    @Singleton
    EligibilityDesk eligibility(Composition desks) {
        return desks.eligibility();
    }

    @Singleton
    EscalationDesk escalations(Composition desks) {
        return desks.escalations();
    }

    @Singleton
    IdempotencyDesk idempotency(Composition desks) {
        return desks.idempotency();
    }

    @Singleton
    IdentificationDesk identifications(Composition desks) {
        return desks.identifications();
    }

    @Singleton
    LiveDesk live(Composition desks) {
        return desks.live();
    }

    @Singleton
    OrdinaryEscalationDesk ordinaryEscalations(Composition desks) {
        return desks.ordinaryEscalations();
    }

    @Singleton
    ProfileDesk profiles(Composition desks) {
        return desks.accounts().profiles();
    }

    @Singleton
    ProgrammeDesk programme(Composition desks) {
        return desks.programme();
    }

    @Singleton
    QueueDesk queues(Composition desks) {
        return desks.queues();
    }

    @Singleton
    ReopeningDesk reopenings(Composition desks) {
        return desks.reopenings();
    }

    @Singleton
    ContractSerialDesk contractSerials(Composition desks) {
        return desks.contractSerials();
    }

    @Singleton
    RegistryDesk registry(Composition desks) {
        return desks.registry();
    }

    @Singleton
    ReplayDesk replays(Composition desks) {
        return desks.replays();
    }

    @Singleton
    StaffDesk staff(Composition desks) {
        return desks.staff();
    }

    @Singleton
    TimelineDesk timeline(Composition desks) {
        return desks.timeline();
    }
}
