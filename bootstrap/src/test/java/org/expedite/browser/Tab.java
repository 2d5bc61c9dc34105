package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A tab of somebody's browser, used by what the page says: names of buttons, links and fields. Each
 * kind of page is checked once in a test class: it is accessible in both colour schemes and fits in
 * 320 pixels.
 */
public final class Tab implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int NARROWEST = 320;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final Set<String> checked;
    private final boolean scripts;
    private final List<String> errors = new ArrayList<>();

    Tab(BrowserContext context, Set<String> checked, boolean scripts) {
        this.context = context;
        this.checked = checked;
        this.scripts = scripts;
        page = context.newPage();
        page.setDefaultTimeout(TIMEOUT_MILLIS);
        page.onPageError(errors::add);
        page.onConsoleMessage(
                message -> {
                    // A page that is hidden, or a form with a problem, has another status than 200.
                    if (message.type().equals("error")
                            && !message.text().startsWith("Failed to load resource")
                            && !isAbort(message.text())) {
                        errors.add(page.url() + ": " + message.text());
                    }
                });
    }

    /** A fragment that is no longer wanted, as its page was left or typed into again. */
    private static boolean isAbort(String message) {
        return message.startsWith("htmx:sendAbort") || message.startsWith("htmx:afterRequest");
    }

    /** The page, for what has no word here. */
    public Page page() {
        return page;
    }

    /** Opens a page by its address. */
    public Tab open(String path) {
        page.navigate(path);
        return check();
    }

    /** Presses a button. */
    public Tab press(String name) {
        return click(named(AriaRole.BUTTON, name));
    }

    /** Follows a link. */
    public Tab follow(String name) {
        return click(named(AriaRole.LINK, name));
    }

    /** Types into the field with a label, in place of what it held. */
    public Tab type(String label, String text) {
        Locator exactly = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        (exactly.count() > 0 ? exactly : page.getByLabel(label)).first().fill(text);
        return this;
    }

    /** Chooses an option of a select, or marks a radio button or check box. */
    public Tab choose(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    /** Waits until the page says something. */
    public Tab says(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** Returns what the main part of the page says. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** Returns the path of the page. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    /** Checks the page as it stands, unless one of its kind has been. */
    public Tab check() {
        if (scripts && checked.add(kind())) {
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                accessible(scheme);
            }
            fits();
        }
        return this;
    }

    private void accessible(ColorScheme scheme) {
        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
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

    private void fits() {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(NARROWEST, before.height);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url() + " in " + NARROWEST + " pixels")
                .isEqualTo(NARROWEST);
        page.setViewportSize(before.width, before.height);
    }

    /** The address without what differs from one record to the next, and the heading. */
    private String kind() {
        Locator heading = page.locator("h1").first();
        return path().replaceAll("[^/]*\\d[^/]*", "*")
                + " "
                + heading.textContent().replaceAll("\\d+", "*");
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    private Tab click(Locator what) {
        what.click();
        page.waitForLoadState();
        return check();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    @Override
    public void close() {
        context.close();
    }
}
