package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Settings for sign-in and for cursors.
 *
 * @param tokensFile the file of actors who may sign in
 * @param cursorSecret the secret that signs the cursors of lists; unset for a random one
 */
@Introspected
@ConfigurationProperties("expedite")
record SignInSettings(@Form("a path") @Nullable Path tokensFile, @Nullable String cursorSecret) {

    /** Omits the secret. */
    @Override
    public String toString() {
        return "SignInSettings[tokensFile=" + tokensFile + "]";
    }
}
