package org.expedite.identity.passwords;

import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.expedite.application.UnavailableException;
import org.expedite.application.signin.PasswordHasher;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords by Argon2id. Each hash takes 19 MiB and some 100 ms of a processor, so only two
 * are computed at once; some more wait a little, and others are turned away.
 */
public final class Argon2Hasher implements PasswordHasher {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;

    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final long WAIT_SECONDS = 5;

    /** Compared with if there is no hash, so that it takes as long; no password is known for it. */
    static final String NOBODYS =
            "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                    .formatted(MEMORY_KIB, ITERATIONS, LANES, zeros(SALT_BYTES), zeros(HASH_BYTES));

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ITERATIONS);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Override
    public String hash(String password) {
        takePlace();
        try {
            return encoder.encode(normal(password));
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(String password, @Nullable String hash) {
        takePlace();
        try {
            boolean matches = encoder.matches(normal(password), hash == null ? NOBODYS : hash);
            return matches && hash != null;
        } finally {
            places.release();
        }
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    /** The same characters, whatever way a keyboard composes them. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private void takePlace() {
        if (places.getQueueLength() >= WAITING || !waited()) {
            throw new UnavailableException("the check of passwords is");
        }
    }

    private boolean waited() {
        try {
            return places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
