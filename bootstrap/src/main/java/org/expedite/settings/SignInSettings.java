package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in, and what signs the cursors of lists.
 *
 * @param tokensFile the file of who may sign in
 * @param cursorSecret signs cursors; unset: one of this start's own
 */
@Introspected
@ConfigurationProperties("expedite")
record SignInSettings(@Form("a path") @Nullable Path tokensFile, @Nullable String cursorSecret) {

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "SignInSettings[tokensFile=" + tokensFile + "]";
    }
}
