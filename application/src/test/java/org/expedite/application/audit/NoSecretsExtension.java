package org.expedite.application.audit;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails at the end of a test class if a secret was logged or kept for audit since the last class
 * ended. Classes run side by side, so it may be that of another one. JUnit finds the extension by
 * itself.
 */
public final class NoSecretsExtension implements AfterAllCallback {
    private final SecretScan scan;

    /** Reports what is found in this process. */
    public NoSecretsExtension() {
        this(SecretScan.OF_PROCESS);
    }

    NoSecretsExtension(SecretScan scan) {
        this.scan = scan;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        failIfFound();
    }

    void failIfFound() {
        List<String> found = scan.take();
        if (!found.isEmpty()) {
            throw new AssertionError("Secrets were written:\n" + String.join("\n", found));
        }
    }
}
