package org.expedite.application.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.Composition;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.examples.Fixture;
import org.expedite.application.registry.PersonKind;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** An assistance center in memory with the people of the examples, and accounts for some. */
public final class AccountCenter {
    private static final BrowserOrigin ORIGIN =
            new BrowserOrigin("192.0.2.1", "192.0.2.0/24", "Browser/1.0");

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SettableClock clock = new SettableClock(Fixture.NOW);
    private final Composition desks = ports.composition(Center.SETTINGS, clock);

    public AccountCenter() {
        new RegistryWriter(ports.registry(), ports.unitOfWork())
                .appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
    }

    public InMemoryPorts ports() {
        return ports;
    }

    public Composition desks() {
        return desks;
    }

    public Instant now() {
        return clock.instant();
    }

    public void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    /** Stores an account by the port, in the next version. */
    public Account store(Account account) {
        return ports.unitOfWork()
                .run(
                        () -> {
                            int version =
                                    ports.accounts()
                                            .find(account.id())
                                            .map(AccountVersion::version)
                                            .orElse(0);
                            ports.accounts().store(new AccountVersion(account, version + 1, now()));
                            return account;
                        });
    }

    public static Account account(String id, PersonKind kind, Role... roles) {
        return new Account(new AccountId(id), kind, "Name of " + id, null, Set.of(roles), true);
    }

    public static Account inactive(Account account) {
        return new Account(
                account.id(),
                account.kind(),
                account.name(),
                account.email(),
                account.roles(),
                false);
    }

    /** A caller with all roles of an account, by a token. */
    static SignedIn byToken(Account account, @Nullable Instant expiresAt) {
        return byToken(account, account.actor(), expiresAt);
    }

    static SignedIn byToken(Account account, Actor actor, @Nullable Instant expiresAt) {
        return new SignedIn(actor, account, SignedIn.Means.TOKEN, "token-0", expiresAt, null);
    }

    /** A caller with all roles of an account, by a session. */
    SignedIn bySession(Account account, Instant authenticatedAt) {
        return new SignedIn(
                account.actor(),
                account,
                SignedIn.Means.SESSION,
                "session-0",
                now().plusSeconds(60),
                authenticatedAt);
    }

    /** Begins a session of a person who has just signed in. */
    public NewSession begin(Account account, Session.Stage stage, @Nullable Session previous) {
        return desks.accounts()
                .sessions()
                .begin(account.id(), stage, ORIGIN, null, now(), previous);
    }

    /** The number of audit events of a kind. */
    int audited(AuditKind kind) {
        return ports.auditEvents().of(kind).size();
    }
}
