package org.expedite.architecture.offenders.domain.cases;

import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Creates random values in many ways. */
public final class UsesRandomness {
    private UsesRandomness() {}

    /** By a generator. */
    public static int generator() {
        return new Random().nextInt(6);
    }

    /** By a secure generator. */
    public static Supplier<RandomGenerator> secure() {
        return SecureRandom::new;
    }

    /** By an id. */
    public static UUID id() {
        return UUID.randomUUID();
    }

    /** By a reference. */
    public static DoubleSupplier number() {
        return Math::random;
    }
}
