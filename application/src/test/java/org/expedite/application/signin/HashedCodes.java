package org.expedite.application.signin;

import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.expedite.application.accounts.Secrets;

/** Codes that are derived from counted secrets by a simple hash. */
public final class HashedCodes implements OneTimeCodes {
    private static final int STEP_SECONDS = 30;
    private static final int CODES = 1_000_000;

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public String newSecret() {
        return Secrets.hash("secret " + count.incrementAndGet())
                .replaceAll("[0189a-f]", "A")
                .substring(0, 26)
                .concat("%06d".formatted(count.get()).replaceAll("[0189]", "B"));
    }

    @Override
    public OptionalLong stepOf(String secret, String code, Instant at) {
        long now = at.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> code(secret, step).equals(code))
                .max();
    }

    /** Returns the code that an app shows at an instant. */
    public static String codeAt(String secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(String secret, long step) {
        String hash = Secrets.hash(secret + step);
        return "%06d".formatted(HexFormat.fromHexDigits(hash, 0, 7) % CODES);
    }
}
