package org.expedite.web.probe;

import io.micronaut.context.BeanProvider;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AuthenticationDesk;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.engineers.StaffDesk;
import org.expedite.application.registry.PersonKind;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.web.http.security.SignIns;

/** Callers of tests, with tokens such as {@code demo-ana}, beside those of the stored accounts. */
final class ProbeSignIns implements SignIns {
    private static final Map<String, Account> ACCOUNTS = accounts();

    private final BeanProvider<AuthenticationDesk> desk;
    private final BeanProvider<StaffDesk> staff;

    ProbeSignIns(BeanProvider<AuthenticationDesk> desk, BeanProvider<StaffDesk> staff) {
        this.desk = desk;
        this.staff = staff;
    }

    @Override
    public Optional<SignedIn> byBearer(String token) {
        Account account = ACCOUNTS.get(token);
        return account == null
                ? desk.find(null).flatMap(stored -> stored.byToken(token))
                : signedIn(account);
    }

    @Override
    public Optional<SignedIn> bySession(String secret) {
        return desk.find(null).flatMap(stored -> stored.bySession(secret));
    }

    @Override
    public Optional<SignedIn> byUnattendedSession(String secret) {
        return desk.find(null).flatMap(s -> s.byUnattendedSession(Secrets.hash(secret)));
    }

    private Optional<SignedIn> signedIn(Account account) {
        return Optional.of(account)
                .filter(this::isPresent)
                .map(
                        known ->
                                new SignedIn(
                                        known.actor(),
                                        known,
                                        SignedIn.Means.TOKEN,
                                        known.id().value(),
                                        null,
                                        null));
    }

    private boolean isPresent(Account account) {
        EngineerId id = new EngineerId(account.id().value());
        return account.kind() != PersonKind.ENGINEER
                || staff.find(null).map(records -> records.isActive(id)).orElse(true);
    }

    private static Map<String, Account> accounts() {
        Map<String, Account> accounts = new HashMap<>();
        for (String id : List.of("ana", "dan", "bob", "carl", "pat", "ivy", "zoe", "nobody")) {
            put(accounts, id, PersonKind.CONTACT, Role.CUSTOMER);
        }
        for (String id : Set.of("engineer", "engineer-l1", "engineer-l2")) {
            put(accounts, id, PersonKind.ENGINEER, Role.ENGINEER);
        }
        put(accounts, "duty-manager", PersonKind.ENGINEER, Role.DUTY_MANAGER);
        put(accounts, "registrar", PersonKind.SERVICE, Role.REGISTRAR);
        put(accounts, "admin", PersonKind.SERVICE, Role.ADMIN);
        return Map.copyOf(accounts);
    }

    private static void put(Map<String, Account> accounts, String id, PersonKind kind, Role role) {
        accounts.put(
                "demo-" + id,
                new Account(new AccountId(id), kind, id, null, EnumSet.of(role), true));
    }
}
