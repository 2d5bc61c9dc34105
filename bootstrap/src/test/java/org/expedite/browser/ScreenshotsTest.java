package org.expedite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes the pictures of {@code docs/pages}; only {@code mvn -Pscreenshots verify} does it. */
@InBrowser
@Tag("screenshots")
class ScreenshotsTest {
    private static final Path PICTURES = Path.of("..", "docs", "pages");

    @Test
    void the_programme(Demo demo) {
        take(demo.asNobody(wide()).open("/"), "programme");
        take(demo.asNobody(narrow()).open("/"), "programme-narrow-dark");
    }

    @Test
    void signing_in(Demo demo) {
        take(demo.asNobody(wide()).open("/sign-in"), "sign-in");
    }

    private static void take(Tab tab, String name) {
        tab.page()
                .screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(PICTURES.resolve(name + ".png"))
                                .setFullPage(true));
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setColorScheme(ColorScheme.LIGHT);
    }

    private static Browser.NewContextOptions narrow() {
        return new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setColorScheme(ColorScheme.DARK);
    }
}
