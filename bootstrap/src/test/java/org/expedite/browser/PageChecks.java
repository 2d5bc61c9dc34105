package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What holds for each kind of page: it is accessible in both colour schemes, and fits in a narrow
 * phone and a wide screen.
 */
final class PageChecks {
    static final int NARROWEST = 320;
    static final int WIDEST = 1440;

    /** What the main column of a case has at least of the width. */
    private static final double MAIN_COLUMN = 0.6;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules about what differs between the schemes. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private final Page page;

    PageChecks(Page page) {
        this.page = page;
    }

    void all() {
        accessible(ColorScheme.DARK, axe -> axe.withRules(OF_COLOURS));
        accessible(ColorScheme.LIGHT, axe -> axe.withTags(RULES));
        ViewportSize before = page.viewportSize();
        fits(NARROWEST);
        fits(WIDEST);
        if (URI.create(page.url()).getPath().matches("/cases/[^/]*\\d[^/]*")) {
            whatHappenedHasTheWidth();
        }
        page.setViewportSize(before.width, before.height);
    }

    private void accessible(ColorScheme scheme, UnaryOperator<AxeBuilder> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        // No page has frames, so that axe need not put together what it finds in another tab.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        var found = rules.apply(axe).analyze().getViolations();
        assertThat(
                        found.stream()
                                .flatMap(
                                        rule ->
                                                rule.getNodes().stream()
                                                        .map(
                                                                node ->
                                                                        rule.getId()
                                                                                + " "
                                                                                + node.getHtml()
                                                                                + " "
                                                                                + node
                                                                                        .getFailureSummary())))
                .as(page.url() + " " + scheme)
                .isEmpty();
    }

    /** Fails if the page is wider than the screen. */
    void fits(int width) {
        page.setViewportSize(width, page.viewportSize().height);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url() + " in " + width + " pixels")
                .isEqualTo(width);
    }

    private void whatHappenedHasTheWidth() {
        double share =
                (double)
                        page.evaluate(
                                """
                                () => document.querySelector('.split > *').offsetWidth
                                    / document.querySelector('main').offsetWidth - 1e-9\
                                """);
        assertThat(share).as(page.url() + " in " + WIDEST).isGreaterThan(MAIN_COLUMN);
    }
}
