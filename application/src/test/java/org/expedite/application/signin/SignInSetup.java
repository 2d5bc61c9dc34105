package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.Composition;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.Invitation;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.Session.Stage;
import org.expedite.application.audit.AuditEvent;
import org.expedite.application.audit.AuditFilter;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;

/**
 * Two people who can sign in: ana, a customer, and boss, an administrator who needs a second
 * factor.
 */
final class SignInSetup {
    static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    static final String PASSWORD = "gravel tulip ninety harbour";
    static final BrowserOrigin HOME = new BrowserOrigin("192.0.2.1", "192.0.2.1", "Browser/1.0");

    final InMemoryPorts ports = new InMemoryPorts();
    final SettableClock clock = new SettableClock(NOON);
    final Composition desks = ports.composition(Center.SETTINGS, clock);
    final SignInDesks signIn = desks.signIn();

    SignInSetup() {
        store("ana", PersonKind.CONTACT, Role.CUSTOMER, true);
        store("boss", PersonKind.SERVICE, Role.ADMIN, true);
        store("gone", PersonKind.CONTACT, Role.CUSTOMER, false);
        for (String id : List.of("ana", "boss", "gone")) {
            setPassword(id, PASSWORD);
        }
    }

    static BrowserOrigin from(String network) {
        return new BrowserOrigin(network, network, null);
    }

    void store(String id, PersonKind kind, Role role, boolean active) {
        int version =
                ports.accounts().find(new AccountId(id)).map(AccountVersion::version).orElse(0);
        ports.accounts()
                .store(
                        new AccountVersion(
                                new Account(
                                        new AccountId(id),
                                        kind,
                                        "Name of " + id,
                                        id + "@people.example",
                                        Set.of(role),
                                        active),
                                version + 1,
                                NOON));
    }

    void setPassword(String id, String password) {
        ports.signIn()
                .passwords()
                .store(new AccountId(id), ports.hasher().hash(password), clock.instant());
    }

    /** Stores an open invitation, and returns its code. */
    String invite(String id) {
        String code = "code-of-" + id + "-" + clock.instant();
        ports.invitations()
                .store(
                        new Invitation(
                                new AccountId(id),
                                clock.instant(),
                                "boss",
                                clock.instant().plus(Duration.ofDays(3))),
                        Secrets.hash(code));
        return code;
    }

    void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    SignInResult signIn(String name, String password) {
        return signIn.signIn().signIn(name, password, HOME, null);
    }

    NewSession session(SignInResult result, Stage stage) {
        assertThat(result).isInstanceOf(SignInResult.Begun.class);
        NewSession session = ((SignInResult.Begun) result).session();
        assertThat(session.session().stage()).isEqualTo(stage);
        return session;
    }

    /** Signs ana in. */
    NewSession ana() {
        return session(signIn("ana", PASSWORD), Stage.SIGNED_IN);
    }

    /** Sets up an app for the person of a session, and returns its secret. */
    Factor enrol(String secret) {
        Enrolment enrolment = signIn.secondFactors().begin(secret).orElseThrow();
        ConfirmationResult result =
                signIn.secondFactors().confirm(secret, code(enrolment.secret()), HOME);
        assertThat(result).isInstanceOf(ConfirmationResult.Confirmed.class);
        ConfirmationResult.Confirmed confirmed = (ConfirmationResult.Confirmed) result;
        return new Factor(enrolment.secret(), confirmed.recoveryCodes(), confirmed.session());
    }

    /** Signs boss in for the first time, with a new app. */
    Factor boss() {
        return enrol(session(signIn("boss", PASSWORD), Stage.ENROLMENT_DUE).secret());
    }

    record Factor(String app, List<String> recoveryCodes, NewSession session) {}

    /** Returns the code that an app shows now. */
    String code(String app) {
        return HashedCodes.codeAt(app, clock.instant());
    }

    boolean isOpen(@Nullable NewSession session) {
        return session != null && signIn.signIn().find(session.secret()).isPresent();
    }

    /** Returns what the audit has, as words, oldest first. */
    List<String> audited() {
        desks.audit().flushAll();
        return ports.auditEvents().page(AuditFilter.ALL, null, 1_000).reversed().stream()
                .map(SignInSetup::words)
                .toList();
    }

    private static String words(AuditEvent event) {
        String reason = event.reason() == null ? "" : " " + event.reason();
        return event.kind() + reason;
    }
}
