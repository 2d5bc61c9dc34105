package org.expedite.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.expedite.sample.DemoActors;
import org.expedite.settings.InvalidSettingException;
import org.expedite.settings.Settings;
import org.expedite.web.api.lists.Cursors;
import org.expedite.web.http.security.HashedTokens;
import org.expedite.web.http.security.Tokens;
import org.expedite.web.http.security.TokensFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the tokens of actors and the signer of cursors. */
@Factory
final class SecurityFactory {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityFactory.class);
    private static final int SECRET_BYTES = 32;
    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

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
            warnOfOthers(file);
            return TokensFile.read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InvalidSettingException(
                    Settings.TOKENS_FILE, "the file '" + file + "' cannot be read");
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(Settings.TOKENS_FILE, String.valueOf(e.getMessage()));
        }
    }

    /** Readers of the hashes can try to find short tokens; writers of the file can add any. */
    private static void warnOfOthers(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (OF_OTHERS.stream().anyMatch(permissions::contains)) {
                LOG.warn(
                        "{}: others can read or change the file '{}' ({}); use chmod 600",
                        Settings.TOKENS_FILE,
                        file,
                        PosixFilePermissions.toString(permissions));
            }
        }
    }

    private static byte[] randomSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
