package org.expedite.application.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for secrets in whatever the tests of a process log and keep for audit. Secrets are
 * recognized by their form, so that new tests need not name theirs. Those without a form, such as
 * passwords, are named by {@link #know}. {@link NoSecretsExtension} fails if anything is found.
 */
public final class SecretScan {
    /** The scan of this process. */
    public static final SecretScan OF_PROCESS = new SecretScan();

    /** The part of a secret that a message may show. */
    private static final int SHOWN = 4;

    /** The shortest secret that can be told from an ordinary word. */
    private static final int SHORTEST = 8;

    /** What is cheap and rarely true comes first in each: every line of every log is read. */
    private static final Map<String, Pattern> FORMS = new LinkedHashMap<>();

    static {
        form("a token", "exp_[0-9A-Za-z]{30,}");
        // A demo publishes its tokens, and has them as ids in lists. Fuzzed paths name these too.
        form(
                "a token of the demo",
                "\\bdemo-(?<!such as demo-|/v1/[^/ ]{1,40}/demo-)"
                        + "(?:ana|dan|bob|pat|ivy|engineer-l\\d|duty-manager|registrar|admin)\\b");
        form("a bearer token", "\\bBearer [A-Za-z0-9._~+/=-]{6,}");
        form(
                "a header with a secret",
                "(?i)\\b(?:authorization|cookie|set-cookie)\\b[\"']?\\s*[:=]\\s*\\S+");
        form("a session", "(?:__Host-[\\w-]+|expedite_\\w+)=[\\w-]{10,}");
        form("a JSON web token", "\\beyJ[\\w-]{10,}\\.[\\w-]{10,}");
        form("a hash of a password", "\\$argon2(?:id|i|d)\\$");
        form("a second factor", "otpauth://|\\b(?=[A-Z]*[2-7])[A-Z2-7]{32}\\b");
        form("a password of an address", "(?i)password=[^\\s&*]+");
        form("a private key", "BEGIN [A-Z ]*PRIVATE KEY");
        // Ids in addresses of the API may be anything, above all in tests that make them up.
        form(
                "32 random bytes",
                "(?<![\\w-])(?=[\\w-]{43}(?![\\w-]))(?<!/v1/\\S{0,200})(?=(?:[a-zA-Z_-]*[0-9]){2})(?=(?:[\\w-]*?[a-z]){4})(?=(?:[\\w-]*?[A-Z]){4})[\\w-]{43}");
    }

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Queue<String> found = new ConcurrentLinkedQueue<>();

    SecretScan() {}

    /** Names a secret that has no form of its own, such as a password of a test. */
    public void know(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("too short to be told from ordinary words");
        }
        known.add(secret);
    }

    /**
     * Looks for secrets in a text.
     *
     * @param source where the text is from
     */
    public void read(String source, String text) {
        FORMS.forEach(
                (name, form) -> {
                    Matcher matcher = form.matcher(text);
                    if (matcher.find()) {
                        report(source, name, text, matcher.start(), matcher.end());
                    }
                });
        known.forEach(
                secret -> {
                    int at = text.indexOf(secret);
                    if (at >= 0) {
                        report(source, "a known secret", text, at, at + secret.length());
                    }
                });
    }

    /** Returns what was found since the last call. */
    List<String> take() {
        List<String> taken = new ArrayList<>();
        for (String next = found.poll(); next != null; next = found.poll()) {
            taken.add(next);
        }
        return taken;
    }

    /** Shows the beginning of the text, and of the secret. */
    private void report(String source, String what, String text, int start, int end) {
        found.add(
                "%s has %s: %s%s…"
                        .formatted(
                                source,
                                what,
                                text.substring(Math.max(0, start - 80), start),
                                text.substring(start, Math.min(end, start + SHOWN))));
    }

    private static void form(String name, String pattern) {
        FORMS.put(name, Pattern.compile(pattern));
    }
}
