package org.expedite.identity.factors;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;
import org.expedite.application.signin.OneTimeCodes;

/** Codes of six digits that change every 30 seconds (RFC 6238). */
public final class TimeBasedCodes implements OneTimeCodes {
    private static final int SECRET_BYTES = 20;
    private static final String ALGORITHM = "HmacSHA1";

    /** Steps by which the clock of a phone may differ. */
    private static final int TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final RandomGenerator random = new SecureRandom();

    @Override
    public String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base32Text.of(secret);
    }

    /** Compares with the codes of all steps, so that the time says nothing. */
    @Override
    public OptionalLong stepOf(String secret, String code, Instant at) {
        Duration step = generator.getTimeStep();
        OptionalLong found = OptionalLong.empty();
        for (int i = -TOLERANCE; i <= TOLERANCE; i++) {
            Instant neighbour = at.plus(step.multipliedBy(i));
            if (isEqual(code, codeAt(secret, neighbour))) {
                found = OptionalLong.of(neighbour.getEpochSecond() / step.toSeconds());
            }
        }
        return found;
    }

    /** Returns the code that an app shows at an instant. */
    String codeAt(String secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(Base32Text.bytes(secret), ALGORITHM), at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key", e);
        }
    }

    private static boolean isEqual(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
