package org.expedite.application.signin;

import java.util.concurrent.atomic.AtomicInteger;
import org.expedite.application.accounts.Secrets;
import org.jspecify.annotations.Nullable;

/** Hashes passwords fast, and counts how often. */
public final class CountedHasher implements PasswordHasher {
    private static final String NOBODYS = "0:";

    private final AtomicInteger salts = new AtomicInteger();
    private final AtomicInteger comparisons = new AtomicInteger();

    @Override
    public String hash(String password) {
        return hash(String.valueOf(salts.incrementAndGet()), password);
    }

    @Override
    public boolean matches(String password, @Nullable String hash) {
        comparisons.incrementAndGet();
        String compared = hash == null ? NOBODYS : hash;
        String salt = compared.substring(0, compared.indexOf(':'));
        return hash(salt, password).equals(compared);
    }

    /** Returns how often passwords were compared. */
    public int comparisons() {
        return comparisons.get();
    }

    private static String hash(String salt, String password) {
        return salt + ":" + Secrets.hash(salt + password);
    }
}
