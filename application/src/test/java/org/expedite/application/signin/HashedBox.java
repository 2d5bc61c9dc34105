package org.expedite.application.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.expedite.application.accounts.Secrets;

/** Box that hides nothing, but opens only what it has sealed for the same context. */
public final class HashedBox implements SecretBox {
    private static final int HASH = 64;

    private final String key;

    public HashedBox(String key) {
        this.key = key;
    }

    @Override
    public String seal(String secret, String context) {
        String content = UUID.randomUUID() + "\n" + secret;
        return encode(Secrets.hash(key + context + content) + content);
    }

    @Override
    public Optional<String> open(String sealed, String context) {
        try {
            String text = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
            String content = text.length() < HASH ? "" : text.substring(HASH);
            return text.startsWith(Secrets.hash(key + context + content))
                    ? Optional.of(content.substring(content.indexOf('\n') + 1))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
