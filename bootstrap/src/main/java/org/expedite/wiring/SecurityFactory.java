package org.expedite.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.expedite.sample.DemoActors;
import org.expedite.settings.InvalidSettingException;
import org.expedite.settings.Settings;
import org.expedite.web.api.lists.Cursors;
import org.expedite.web.http.security.HashedTokens;
import org.expedite.web.http.security.Tokens;
import org.expedite.web.http.security.TokensFile;

/** Creates the tokens of actors and the signer of cursors. */
@Factory
final class SecurityFactory {
    private static final int SECRET_BYTES = 32;

    /** Read at the start, so that the start fails if the file is invalid. */
    @Context
    Tokens tokens(Settings settings) {
        if (settings.isDemo()) {
            return HashedTokens.ofTokens(DemoActors.byToken());
        }
        return settings.tokensFile()
                .<Tokens>map(SecurityFactory::read)
                .orElseGet(() -> HashedTokens.ofHashes(Map.of()));
    }

    @Singleton
    Cursors cursors(Settings settings) {
        return new Cursors(settings.cursorSecret().orElseGet(SecurityFactory::randomSecret));
    }

    private static Tokens read(Path file) {
        try {
            return TokensFile.read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InvalidSettingException(
                    Settings.TOKENS_FILE, "the file '" + file + "' cannot be read");
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(Settings.TOKENS_FILE, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] randomSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
