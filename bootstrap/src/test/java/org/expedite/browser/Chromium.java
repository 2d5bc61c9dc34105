package org.expedite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The Chromium of this machine, which tests run but never install. */
final class Chromium implements AutoCloseable {
    /** Names the program, if it is at an unusual place. */
    private static final String PATH = "EXPEDITE_CHROMIUM";

    /** Where {@code required}, tests fail without a browser instead of being skipped. */
    private static final String TESTS = "EXPEDITE_BROWSER_TESTS";

    /** Where Debian has it. The first has no window, so it needs less. */
    private static final List<Path> USUAL =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private final Playwright playwright;
    private final Browser browser;

    /** Starts the browser; only the thread that does so may use it. */
    Chromium() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(path().orElseThrow())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-background-networking")));
    }

    /** Returns why there can be no tests in a browser; empty if there can. */
    static Optional<String> missing() {
        if (path().isPresent()) {
            return Optional.empty();
        }
        String reason = "no Chromium at " + wanted() + "; install it, or name it in " + PATH;
        if ("required".equals(System.getenv(TESTS))) {
            throw new IllegalStateException("Browser tests are required, but there is " + reason);
        }
        if (TOLD.compareAndSet(false, true)) {
            System.out.println("Browser tests are skipped: " + reason);
        }
        return Optional.of(reason);
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> path() {
        return wanted().stream().filter(Files::isExecutable).findFirst();
    }

    private static List<Path> wanted() {
        return Optional.ofNullable(System.getenv(PATH))
                .map(path -> List.of(Path.of(path)))
                .orElse(USUAL);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
