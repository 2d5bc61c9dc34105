package org.expedite.sample;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.registry.PersonKind;

/**
 * Accounts of a demo, each with a published token. None of them exists in production, whose
 * database a demo has never used.
 */
public final class DemoAccounts {
    private static final Map<String, Account> BY_TOKEN = new TreeMap<>();

    static {
        customer("ana", "Ana Alvarez");
        customer("dan", "Dan Dupont");
        customer("bob", "Bob Baker");
        customer("pat", "Pat Park");
        customer("ivy", "Ivy Lane");
        add("engineer-l1", "Lea Lindqvist", PersonKind.ENGINEER, Role.ENGINEER);
        add("engineer-l2", "Marek Malik", PersonKind.ENGINEER, Role.ENGINEER);
        add("engineer-l3", "Nina Ndiaye", PersonKind.ENGINEER, Role.ENGINEER);
        add("duty-manager", "Oscar Olmedo", PersonKind.ENGINEER, Role.DUTY_MANAGER);
        add("registrar", "Rita Ruiz", PersonKind.SERVICE, Role.REGISTRAR);
        add("admin", "Alex Adler", PersonKind.SERVICE, Role.ADMIN);
    }

    private DemoAccounts() {}

    /** Returns the accounts by their tokens in plain text. */
    public static Map<String, Account> byToken() {
        return Map.copyOf(BY_TOKEN);
    }

    private static void customer(String id, String name) {
        add(id, name, PersonKind.CONTACT, Role.CUSTOMER);
    }

    private static void add(String id, String name, PersonKind kind, Role role) {
        BY_TOKEN.put(
                "demo-" + id, new Account(new AccountId(id), kind, name, null, Set.of(role), true));
    }
}
